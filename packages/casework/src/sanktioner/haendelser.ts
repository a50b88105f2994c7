import type { Tekst } from '@sagsvej/rules'

/** The benefits a sanction can be made in. Stored, so never renamed. */
export const SANKTIONSYDELSER = {
  ledighedsydelse: { da: 'ledighedsydelse', en: 'flex job unemployment benefit' },
  ressourceforloebsydelse: { da: 'ressourceforløbsydelse', en: 'resource course benefit' },
  kontanthjaelp: { da: 'kontanthjælp', en: 'kontanthjælp' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Sanktionsydelse = keyof typeof SANKTIONSYDELSER

/** What can have happened. The keys are those of the law's own facts, each benefit its own choice of them. */
export const HÆNDELSER = {
  afviste_fleksjob: { da: 'sagde nej til et fleksjob', en: 'refused a flex job' },
  ophoerte_i_fleksjob: { da: 'holdt op i et fleksjob', en: 'left a flex job' },
  afviste_tilbud: { da: 'sagde nej til et tilbud', en: 'refused a measure' },
  ophoerte_i_tilbud: { da: 'holdt op i et tilbud', en: 'left a measure' },
  udeblev_fra_tilbud: { da: 'blev væk fra et tilbud', en: 'stayed away from a measure' },
  udeblev_fra_samtale: { da: 'blev væk fra en samtale', en: 'stayed away from a talk' },
  bookede_ikke: { da: 'bookede ikke en samtale i tide', en: 'did not book a talk in time' },
  manglende_cv: { da: 'lagde ikke sit cv på Jobnet i tide', en: 'did not put the CV on Jobnet in time' },
  ophoerte_med_arbejde: { da: 'holdt op i et job', en: 'left a job' },
  afviste_arbejde: { da: 'sagde nej til et job', en: 'refused a job' },
  meldte_ikke_sygdom: { da: 'meldte ikke sygdom', en: 'did not report illness' },
  soegte_ikke_job: { da: 'søgte ikke bestemte job', en: 'did not apply for named jobs' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Hændelse = keyof typeof HÆNDELSER
