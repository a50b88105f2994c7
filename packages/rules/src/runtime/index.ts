/** What compiled law calls. Every function gives an answer for every input, so nothing depends on the order of work. */
export { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS } from '@sagsvej/calendar'
export * from './days.ts'
export * from './numbers.ts'
export * from './periods.ts'
export { flat, holidayTable, intersectTable, onWeekdays } from './recurring.ts'
