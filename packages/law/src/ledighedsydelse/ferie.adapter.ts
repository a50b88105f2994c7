import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { talSvar } from '../eksempler/svar.ts'
import { ferieåretBegyndte, optjentFerieMedBetaling } from '../fakta/ferie-med-ledighedsydelse.ts'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { feriedageMedLedighedsydelse } from './feriedage.ts'

/** The first of May that begins the holiday year a day lies in, under the law until 2020. */
const førsteMaj = (dag: string) => {
  const år = Number(dag.slice(0, 4))
  return `${dag.slice(5) < '05-01' ? år - 1 : år}-05-01`
}

const iFørsteFerieår = (start: string, optjent: number) =>
  talSvar(
    evaluer(feriedageMedLedighedsydelse, {
      fakta: fakta(
        [retTilLedighedsydelseFra, start],
        [ferieåretBegyndte, førsteMaj(start)],
        [optjentFerieMedBetaling, optjent],
      ),
      på: start,
    }),
    'dage',
  )

export interface Startdage {
  readonly fleksjob_start_datoer: readonly string[]
}
export const dageVedStartAf = (f: Startdage) => ({
  dage: f.fleksjob_start_datoer.map((start) => iFørsteFerieår(start, 0)),
})

export interface MedOptjent {
  readonly fleksjob_start: string
  readonly optjent_ferie_dage: number
}
export const dageMedOptjentAf = (f: MedOptjent) => ({
  dage: iFørsteFerieår(f.fleksjob_start, f.optjent_ferie_dage),
})
