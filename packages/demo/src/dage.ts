import { addDays, formatDay, parseDay } from '@sagsvej/calendar'

/** The ISO day so many days after another. */
export const efter = (dag: string, dage: number): string => formatDay(addDays(parseDay(dag), dage))
