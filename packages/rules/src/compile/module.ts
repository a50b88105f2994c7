import type { HolidayCalendar } from '@sagsvej/calendar'
import type { TableRow } from '../kernel/expr.ts'

/** Constants that stand once at the top of a module: dated tables and calendars. */
export interface Constants {
  readonly table: (table: readonly TableRow[]) => string
  /** The same table as a function that gives the amount of a day in a row. */
  readonly choice: (table: readonly TableRow[]) => string
  readonly calendar: (calendar: HolidayCalendar, weekdays: readonly number[]) => string
  /** The lines that define those used. */
  readonly lines: () => readonly string[]
}

export function constants(): Constants {
  const tables = new Map<readonly TableRow[], string>()
  const choices = new Map<readonly TableRow[], string>()
  const calendars = new Map<string, { readonly name: string; readonly line: string }>()
  const numbers = new Map<HolidayCalendar, number>()
  return {
    table: (table) => {
      const name = tables.get(table) ?? `TABEL_${tables.size + 1}`
      tables.set(table, name)
      return name
    },
    choice: (table) => {
      const name = choices.get(table) ?? `SATS_${choices.size + 1}`
      choices.set(table, name)
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
      ...[...choices].map(([table, name]) => `const ${name} = (day) => ${choiceText(table)}`),
      ...[...calendars.values()].map(({ line }) => line),
    ],
  }
}

const rowsText = (table: readonly TableRow[]): string =>
  table.map(({ fra, til, value }) => `${fra}, ${til}, ${value}`).join(', ')

/** Halved again and again: few comparisons for any day. */
function choiceText(table: readonly TableRow[]): string {
  const half = table.length >> 1
  const [first, later] = [table[0], table[half]]
  if (!first || !later || half === 0) return String(first?.value ?? 0)
  const [before, after] = [table.slice(0, half), table.slice(half)].map(choiceText)
  return `day < ${later.fra} ? ${half > 1 ? `(${before})` : before} : ${table.length - half > 1 ? `(${after})` : after}`
}

/** The functions of the runtime that a piece of code calls. */
export function importsOf(code: string, runtime: readonly string[]): string {
  const used = [...runtime]
    .sort()
    .filter((name) => new RegExp(`(?<![\\p{L}\\p{N}_$.])${name}\\b`, 'u').test(code))
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '@sagsvej/rules/runtime'\n`
}
