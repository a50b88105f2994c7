import { type Day, parseDay } from '@sagsvej/calendar'

const denmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day it is in Denmark at a moment. */
export const idag = (moment: Date): Day => parseDay(denmark.format(moment))
