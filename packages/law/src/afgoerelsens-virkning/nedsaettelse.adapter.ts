import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  afgørelsenErMeddelt,
  høringenBegyndteDen,
  høringenErSlut,
  høringenErUndladtMedGrund,
  ændringenSkalVirkeFra,
} from '../fakta/afgoerelsens-virkning.ts'
import { afgørelsenMeddelt } from '../fakta/klage.ts'
import { udbetalingenMåSættesNed } from './nedsaettelse.ts'

export interface Automatisk {
  readonly systemReducesFrom: string
  readonly hearingTaskCreated: string
  readonly decision: string | null
}

interface Forløb {
  readonly hørt: boolean
  readonly høring: string
  readonly meddelt: string | undefined
  readonly fra: string
}

const lovligt = ({ hørt, høring, meddelt, fra }: Forløb, på: string) =>
  sandtSvar(
    evaluer(udbetalingenMåSættesNed, {
      fakta: fakta(
        [høringenErSlut, hørt],
        [høringenErUndladtMedGrund, false],
        [høringenBegyndteDen, høring],
        [afgørelsenErMeddelt, meddelt !== undefined],
        ...(meddelt === undefined ? [] : [[afgørelsenMeddelt, meddelt] as const]),
        [ændringenSkalVirkeFra, fra],
      ),
      på,
    }),
  )

/** A task is no hearing: it is over when a decision was made on it. */
export const automatiskNedsættelse = (f: Automatisk, på: string) => {
  const fra = f.systemReducesFrom
  const sket = {
    hørt: f.decision !== null,
    høring: f.hearingTaskCreated,
    meddelt: f.decision ?? undefined,
    fra,
  }
  const iOrden = { hørt: true, høring: '2000-01-01', meddelt: fra, fra }
  const kræves = (uden: Partial<Forløb>) => lovligt({ ...iOrden, ...uden }, på) === false
  return {
    lawful: lovligt(sket, på),
    paymentChangeNeeds: [
      ...(kræves({ hørt: false }) ? ['partshoering'] : []),
      ...(kræves({ meddelt: undefined }) ? ['meddelt_afgoerelse'] : []),
    ],
    taskMustPrecedeEffectDate: kræves({ høring: fra }),
  }
}
