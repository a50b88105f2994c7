import { faktaordbog } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Omgivelser } from '../omgivelser.ts'
import { readFormat, readLang } from '../valg.ts'

/** `sagsvej facts`: name, type, unit, question and source of every fact. */
export function facts(valg: { lang?: unknown; format?: unknown }, { skriv }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const all = faktaordbog(lov)
  if (format === 'json') skriv(JSON.stringify(all, null, 2))
  else skriv(lov.fakta.map((f) => `${f.nøgle.padEnd(34)} ${f.spørgsmål[sprog]}`).join('\n'))
}
