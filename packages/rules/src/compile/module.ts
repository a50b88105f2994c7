import type { HolidayCalendar } from '@sagsvej/calendar'
import type { TableRow } from '../kernel/expr.ts'

/** Constants that stand once at the top of a module: dated tables and calendars. */
export interface Constants {
  readonly table: (table: readonly TableRow[]) => string
  readonly calendar: (calendar: HolidayCalendar, weekdays: readonly number[]) => string
  /** The lines that define those used. */
  readonly lines: () => readonly string[]
}

export function constants(): Constants {
  const tables = new Map<readonly TableRow[], string>()
  const calendars = new Map<string, { readonly name: string; readonly line: string }>()
  const numbers = new Map<HolidayCalendar, number>()
  return {
    table: (table) => {
      const name = tables.get(table) ?? `TABEL_${tables.size + 1}`
      tables.set(table, name)
      return name
    },
    calendar: (calendar, weekdays) => {
      numbers.set(calendar, numbers.get(calendar) ?? numbers.size)
      const key = `${numbers.get(calendar)} ${weekdays}`
      const name = calendars.get(key)?.name ?? `HELLIGDAGE_${calendars.size + 1}`
      const rules = calendar.map(({ on, from, to }) => ({ on, from, to }))
      calendars.set(key, {
        name,
        line: `const ${name} = holidayTable(${JSON.stringify(rules)}, [${weekdays.join(', ')}])`,
      })
      return name
    },
    lines: () => [
      ...[...tables].map(([table, name]) => `const ${name} = [${rowsText(table)}]`),
      ...[...calendars.values()].map(({ line }) => line),
    ],
  }
}

const rowsText = (table: readonly TableRow[]): string =>
  table.map(({ fra, til, value }) => `${fra}, ${til}, ${value}`).join(', ')

/** The functions of the runtime that a piece of code calls. */
export function importsOf(code: string, runtime: readonly string[]): string {
  const used = runtime.filter((name) => new RegExp(`(?<![\\p{L}\\p{N}_$.])${name}\\b`, 'u').test(code))
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '@sagsvej/rules/runtime'\n`
}
