import { type Json, sameJson } from '@sagsvej/rules/read'
import { udenSlettet } from '../oplysninger/uden-indhold.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { emne } from '../sag/emne.ts'
import { fold } from '../sag/evolve.ts'
import { afgørelser } from './afgoerelser.ts'
import { AFGØRELSESARTER } from './arter.ts'
import { lovsvar, svarJson } from './svar.ts'

/** Something a decision rested on that was lawfully erased since: the number of its event, and the rule. */
export interface Slettet {
  readonly nr: number
  readonly kassationsregel: string
}

/**
 * A decision played again from what was known when it was made, by the law as it stands here now. `ens`: the same
 * answer with the same trace, to the letter. `anderledes`: the law as written here answers otherwise now (`nu`), which
 * is so when we mended a provision. `slettet` lists what can no longer be read; where that is any, `ens` cannot be
 * expected, and the stored answer is what remains.
 */
export interface Genspil {
  readonly udfald: 'ens' | 'anderledes' | 'kan ikke genspilles'
  readonly gemt: Json
  readonly nu?: Json
  readonly slettet: readonly Slettet[]
}

/** Plays a decision again; undefined when it has not been made. */
export function genspil(begivenheder: readonly SagBegivenhed[], afgoerelseId: string): Genspil | undefined {
  const now = fold(begivenheder)
  const one = now && emne(now, afgørelser).get(afgoerelseId)
  if (!one?.truffet) return undefined
  const { grundlagNr, svar: gemt, kendt } = one.truffet
  const gone = erased(begivenheder).filter(({ nr }) => nr <= grundlagNr)
  const known = fold(udenSlettet(begivenheder).slice(0, grundlagNr))
  const art = AFGØRELSESARTER[one.art]
  if (!known || !art) return { udfald: 'kan ikke genspilles', gemt, slettet: gone }
  const nu = svarJson(art, lovsvar(art, known, { på: one.på, kendt }), one.på)
  if (sameJson(gemt, nu)) return { udfald: 'ens', gemt, slettet: gone }
  return { udfald: gone.length > 0 ? 'kan ikke genspilles' : 'anderledes', gemt, nu, slettet: gone }
}

const erased = (begivenheder: readonly SagBegivenhed[]): readonly Slettet[] =>
  begivenheder.flatMap((event) =>
    event.type === 'OplysningSlettet' ? [{ nr: event.sletter, kassationsregel: event.kassationsregel }] : [],
  )
