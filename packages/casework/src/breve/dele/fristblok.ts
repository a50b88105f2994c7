import { type Day, type DeadlineAccount, type DeadlineUnit, formatDay } from '@sagsvej/calendar'
import { dateText, type Hjemmel, inLanguage, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Fristblok, Fristkonto } from '../blok.ts'
import { henvisning } from './henvisning.ts'

/** A deadline as a letter needs it: one the law gives, with its account, or one the municipality sets. */
export interface FristIBrev {
  readonly titel: Tekst
  readonly hvem: Fristblok['hvem']
  readonly dag: Day
  readonly senest?: Day
  readonly konto?: DeadlineAccount
  readonly hjemmel?: Hjemmel
}

/** A deadline with the day to keep, and how it was counted. */
export function fristblok(frist: FristIBrev, sprog: Sprog): Fristblok {
  const { titel, hvem, dag, senest, konto, hjemmel } = frist
  return {
    art: 'frist',
    titel: titel[sprog],
    hvem,
    dag: formatDay(dag),
    ...(senest === undefined ? {} : { senest: formatDay(senest) }),
    tekst: inLanguage(sprog)(
      `Senest ${dateText(senest ?? dag, 'da')}.`,
      `At the latest ${dateText(senest ?? dag, 'en')}.`,
    ),
    ...(konto ? { konto: kontoI(konto, frist, sprog) } : {}),
    ...(hjemmel ? { henvisning: henvisning(hjemmel, sprog) } : {}),
  }
}

function kontoI(konto: DeadlineAccount, { dag, senest }: FristIBrev, sprog: Sprog): Fristkonto {
  const { start, unit, length, excluded, rolledFrom } = konto
  return {
    begivenhed: start.event[sprog],
    start: formatDay(start.day),
    enhed: ENHED[unit],
    laengde: length,
    ikkeTalt: excluded.map(({ day, name }) => ({ dag: formatDay(day), navn: name[sprog] })),
    ...(rolledFrom === undefined ? {} : { rykketFra: formatDay(rolledFrom) }),
    tekst: [
      ...counted(konto, sprog),
      ...(senest === undefined || senest === dag ? [] : [unsettled(dag, senest, sprog)]),
    ],
  }
}

function counted({ start, unit, length, excluded, rolledFrom, day }: DeadlineAccount, sprog: Sprog) {
  const t = inLanguage(sprog)
  const skipped = excluded.map((one) => `${dateText(one.day, sprog)} (${one.name[sprog]})`).join(', ')
  return [
    t(
      `Fristen er ${lengthText(length, unit, 'da')}. Vi tæller fra ${dateText(start.day, 'da')}: ${start.event.da}. Dagen efter er dag 1.`,
      `The deadline is ${lengthText(length, unit, 'en')}. We count from ${dateText(start.day, 'en')}: ${start.event.en}. The day after is day 1.`,
    ),
    ...(skipped === ''
      ? []
      : [t(`Disse dage tæller ikke med: ${skipped}.`, `These days are not counted: ${skipped}.`)]),
    ...(rolledFrom === undefined
      ? []
      : [
          t(
            `Fristen er rykket fra ${dateText(rolledFrom, 'da')} til ${dateText(day, 'da')}.`,
            `The deadline has been moved from ${dateText(rolledFrom, 'en')} to ${dateText(day, 'en')}.`,
          ),
        ]),
  ]
}

/** Where counting is unsettled the doubt is the citizen's benefit (SB-KAL-7, SB-SDP-2). */
const unsettled = (dag: Day, senest: Day, sprog: Sprog): string =>
  inLanguage(sprog)(
    `Talt sådan slutter fristen ${dateText(dag, 'da')}. Det er en lukket dag, så du kan nå det til og med ${dateText(senest, 'da')}.`,
    `Counted so, the deadline ends on ${dateText(dag, 'en')}. That is a closed day, so you have until and including ${dateText(senest, 'en')}.`,
  )

const ENHED: Readonly<Record<DeadlineUnit, Fristkonto['enhed']>> = {
  calendarDays: 'kalenderdage',
  workingDays: 'arbejdsdage',
  weekdaysAndSaturdays: 'hverdage',
  weeks: 'uger',
  months: 'maaneder',
}

const UNITS: Readonly<Record<DeadlineUnit, readonly [one: Tekst, many: Tekst]>> = {
  calendarDays: [
    { da: 'dag', en: 'day' },
    { da: 'dage', en: 'days' },
  ],
  workingDays: [
    { da: 'arbejdsdag', en: 'working day' },
    { da: 'arbejdsdage', en: 'working days' },
  ],
  weekdaysAndSaturdays: [
    { da: 'hverdag', en: 'weekday' },
    { da: 'hverdage', en: 'weekdays' },
  ],
  weeks: [
    { da: 'uge', en: 'week' },
    { da: 'uger', en: 'weeks' },
  ],
  months: [
    { da: 'måned', en: 'month' },
    { da: 'måneder', en: 'months' },
  ],
}

/** "8 dage", "1 uge". */
export const lengthText = (length: number, unit: DeadlineUnit, sprog: Sprog): string =>
  `${length} ${UNITS[unit][length === 1 ? 0 : 1][sprog]}`
