import daekning from '../../generated/daekning.json' with { type: 'json' }
import type { Omgivelser } from '../omgivelser.ts'
import { readFormat, readLang } from '../valg.ts'

const ORD = {
  da: { verified: 'påvist', partial: 'delvist', missing: 'mangler' },
  en: { verified: 'verified', partial: 'partial', missing: 'missing' },
} as const

/**
 * `sagsvej coverage`: what the system must do, row by row, and how far each kind of it is covered: R rules, P procedure,
 * C what a person does and sees, M management. `verified` only where tests that name row and kind passed.
 */
export function coverage(valg: { lang?: unknown; format?: unknown }, { skriv }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  if (readFormat(valg.format) === 'json') {
    const rows = daekning.rows.map((row) => ({ ...row, title: row.title[sprog] }))
    skriv(JSON.stringify({ rows }, null, 2))
    return
  }
  const lines = daekning.rows.map(({ id, title, kinds }) => {
    const told = Object.entries(kinds).map(
      ([kind, state]) => `${kind} ${ORD[sprog][state as keyof typeof ORD.da]}`,
    )
    return `${id.padEnd(4)}${told.join(', ').padEnd(38)} ${title[sprog]}`
  })
  skriv(lines.join('\n'))
}
