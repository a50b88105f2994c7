import { alle, type Dato, dage, måneder, type Sandt, tal } from '@sagsvej/rules'
import { type brudVedLedighedsydelse, tidligereBrud } from '../fakta/ledighedsydelse-brud.ts'
import { bruddetSkete } from '../fakta/sanktion.ts'

export type Hvad = Parameters<typeof brudVedLedighedsydelse.er>[0]

/** It happened before, no earlier than a day. */
export const skete = (tidligst: Dato, første: Hvad, ...flere: readonly Hvad[]): Sandt =>
  tidligereBrud
    .hvor((b) => alle(b.hvad.er(første, ...flere), b.dag.før(bruddetSkete), b.dag.tidligst(tidligst)))
    .antal()
    .mindst(tal('antal', 1))

const etÅrFør = bruddetSkete.minus(måneder(12))

/** The same date a year apart: whether that is within 12 months the act leaves open. */
export const læsninger = (mistes: (tidligst: Dato) => Sandt) => [
  {
    navn: { da: 'Samme dato året efter er med', en: 'The same date a year later is within' },
    grund: {
      da: 'De 12 måneder regnes tilbage fra den nye dag, og dagen selv tæller ikke.',
      en: 'The 12 months are counted back from the new day, and the day itself is not counted.',
    },
    er: mistes(etÅrFør),
  },
  {
    navn: { da: 'Samme dato året efter er ikke med', en: 'The same date a year later is not within' },
    grund: {
      da: 'De 12 måneder begynder den første dag og er slut dagen før samme dato.',
      en: 'The 12 months begin on the first day and are over the day before the same date.',
    },
    er: mistes(etÅrFør.plus(dage(1))),
  },
]
