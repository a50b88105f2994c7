import { evaluer } from '../eksempler/evaluer.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { talSvar } from '../eksempler/svar.ts'
import { arbejdsgiverperiode } from './arbejdsgiverperiode.ts'

export interface Fakta {
  readonly foersteFravaersdag: readonly string[]
}

/** The period for each first day of absence, seen on that day. */
export const perioderAf = (facts: Fakta) => ({
  ...Object.fromEntries(
    facts.foersteFravaersdag.map((dag) => [
      dag,
      talSvar(evaluer(arbejdsgiverperiode, { fakta: sygFra(dag, 'loenmodtager'), på: dag }), 'dage'),
    ]),
  ),
  enhed: 'kalenderdage',
})
