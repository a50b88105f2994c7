import { type Dagmængde, kaldet, type Udtryk } from '@sagsvej/rules'
import { medregnedeDage } from './medregnede-dage.ts'

const hverdage = kaldet(
  { da: 'de hverdage, der tæller med', en: 'the weekdays that count' },
  medregnedeDage.påUgedage(1, 2, 3, 4, 5),
)

/** A limit in weeks, by what the week is taken to be. */
export const grænseNavn = (antalUger: number, daysInWeek: number) => ({
  da: `grænsen på ${antalUger} uger, når en uge er ${daysInWeek} dage`,
  en: `the limit of ${antalUger} weeks, where a week is ${daysInWeek} days`,
})

/**
 * No act defines a sickness-benefit week: seven calendar days, or the five days `SDL.50.3` pays for. Both are tried,
 * and only where they give the same is there an answer.
 */
export const ugeLæsninger = <E extends Udtryk>(er: (days: Dagmængde, daysInWeek: number) => E) => [
  {
    navn: { da: 'En uge er 5 dagpengedage', en: 'A week is 5 benefit days' },
    grund: {
      da: 'Sygedagpenge betales efter en uge på 5 dage.',
      en: 'Sickness benefit is paid by a week of 5 days.',
    },
    er: er(hverdage, 5),
  },
  {
    navn: { da: 'En uge er 7 kalenderdage', en: 'A week is 7 calendar days' },
    grund: { da: 'En uge er i almindelig tale 7 dage.', en: 'In plain language a week is 7 days.' },
    er: er(medregnedeDage, 7),
  },
]
