import { type Day, formatDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import {
  evaluate,
  hindranceText,
  kontekst,
  reasons,
  reasonsText,
  type Spor,
  stepsOf,
  walkDecisive,
} from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import { grundlag } from '../sag/grundlag.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { trinJson, udfaldJson } from '../vurdering/json/trin.ts'
import type { Afgørelsesart } from './art.ts'

/** What the law answers to a kind of decision: the trace, and whether it goes against the person; undefined while open. */
export interface Lovsvar {
  readonly spor: Spor
  readonly tilUgunst?: boolean
}

/** The question of a decision put to the law, as known on a day. */
export function lovsvar(art: Afgørelsesart, sag: SagTilstand, tider: Tider): Lovsvar {
  const spor = evaluate(art.bestemmelse.led, kontekst(grundlag(sag, lov, tider)))
  const { art: outcome } = spor.udfald
  return outcome === 'ja' || outcome === 'nej' ? { spor, tilUgunst: outcome !== art.gunst } : { spor }
}

/** The answer as it is kept with the decision: canonical, so that playing it again can be compared to the letter. */
export function svarJson(art: Afgørelsesart, { spor }: Lovsvar, på: Day): Json {
  return JSON.parse(
    JSON.stringify({
      bestemmelse: art.bestemmelse.bestemmelse.id,
      paa: formatDay(på),
      udfald: udfaldJson(spor.udfald, 'sandt', undefined, 'da'),
      trin: stepsOf(spor).map((trin) => trinJson(trin, 'da')),
    }),
  )
}

/** The versions that had a say in an answer: each provision by its id, with the first day of the version. */
export const lovversioner = ({ spor }: Lovsvar): readonly string[] => [
  ...new Set(
    [...walkDecisive(spor)].flatMap(({ valgt }) =>
      valgt?.version ? [`${valgt.bestemmelse.id}@${formatDay(valgt.version.fra)}`] : [],
    ),
  ),
]

/** The reasons in paragraphs, in Danish; or, where they cannot be written, what is missing. */
export function begrundelseFor(
  art: Afgørelsesart,
  { spor, tilUgunst }: Lovsvar,
): { readonly skrevet: boolean; readonly afsnit: readonly string[] } {
  const key = spor.udfald.art === 'ja' ? 'ja' : 'nej'
  const found = reasons(spor, { resultat: art.resultat[key], medhold: tilUgunst === false })
  return found.art === 'begrundelse'
    ? { skrevet: true, afsnit: reasonsText(found.dele, 'da') }
    : { skrevet: false, afsnit: hindranceText(found.hindringer, 'da') }
}
