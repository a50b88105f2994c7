import { type Afgørelsesindhold, afgørelsesbrev } from '../breve/afgoerelse.ts'
import type { Brevsvar } from '../breve/brev.ts'
import type { Brevhoved } from '../breve/hoved.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { afgørelser } from './afgoerelser.ts'
import { AFGØRELSESARTER } from './arter.ts'
import { lovsvar } from './svar.ts'

/**
 * The letter of a decision that is prepared, from the law's own answer as the case is known on the day of the letter: what
 * is sent is what is decided. Undefined where no such decision is prepared; while the answer is open it is told what is missing.
 */
export function brevTilAfgørelse(
  sag: SagTilstand,
  afgoerelseId: string,
  hoved: Brevhoved,
  more: Omit<Afgørelsesindhold, 'afgjort'> = {},
): Brevsvar | undefined {
  const afgørelse = emne(sag, afgørelser).get(afgoerelseId)
  const art = afgørelse && AFGØRELSESARTER[afgørelse.art]
  if (!afgørelse || !art) return undefined
  const { spor, tilUgunst } = lovsvar(art, sag, { på: afgørelse.på, kendt: hoved.dato })
  const resultat = art.resultat[spor.udfald.art === 'ja' ? 'ja' : 'nej']
  return afgørelsesbrev(hoved, { ...more, afgjort: { resultat, medhold: tilUgunst === false, spor } })
}
