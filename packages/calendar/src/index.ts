export * from './add.ts'
export * from './bilingual.ts'
export * from './day.ts'
export * from './day-set.ts'
export * from './deadline.ts'
export * from './easter.ts'
export * from './errors.ts'
export * from './fields.ts'
export * from './flat.ts'
export * from './flat-count.ts'
export * from './flat-windows.ts'
export * from './holidays.ts'
export * from './period.ts'
export * from './sums.ts'
export * from './timeline.ts'
export { EVERY_WEEKDAY, type WeekdayMask } from './weekday-count.ts'
export {
  type DayQuestion,
  firstDayOver,
  firstDayReaching,
  firstMonthEndOver,
  type MonthEndQuestion,
} from './windows.ts'
export * from './working-days.ts'
