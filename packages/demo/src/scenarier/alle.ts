import type { Fortælling } from '../fortaelling.ts'
import { afslag } from './afslag.ts'
import { aktindsigt } from './aktindsigt.ts'
import { klage } from './klage.ts'
import { kort } from './kort.ts'
import { lang } from './lang.ts'
import { ikkeFremme } from './post.ts'
import { dobbelt, dødsfald, overdraget, rettet } from './rettet.ts'
import { udeblivelse } from './udeblivelse.ts'

/** A kind of history, and how many of a hundred have it. */
export interface Scenarie {
  readonly nøgle: string
  readonly af100: number
  readonly fortæl: (f: Fortælling) => void
}

/** Every kind there is; together they are a hundred of a hundred. */
export const SCENARIER: readonly Scenarie[] = [
  { nøgle: 'kort', af100: 44, fortæl: kort },
  { nøgle: 'lang', af100: 22, fortæl: lang },
  { nøgle: 'afslag', af100: 4, fortæl: afslag },
  { nøgle: 'klage', af100: 6, fortæl: klage },
  { nøgle: 'aktindsigt', af100: 5, fortæl: aktindsigt },
  { nøgle: 'ikke_fremme', af100: 5, fortæl: ikkeFremme },
  { nøgle: 'rettet', af100: 4, fortæl: rettet },
  { nøgle: 'dobbelt', af100: 3, fortæl: dobbelt },
  { nøgle: 'udeblivelse', af100: 4, fortæl: udeblivelse },
  { nøgle: 'doedsfald', af100: 1, fortæl: dødsfald },
  { nøgle: 'overdraget', af100: 2, fortæl: overdraget },
]
