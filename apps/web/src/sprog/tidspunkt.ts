import type { Sprog } from '@sagsvej/rules'

const TEGN: Readonly<Record<Sprog, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }),
}

/** A moment as it is read in Denmark: "23. november 2026 kl. 09.00". */
export const momentText = (moment: Date, sprog: Sprog): string => TEGN[sprog].format(moment)
