import type { Række } from '@sagsvej/casework'
import type { Faktum } from '@sagsvej/rules'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { FAKTUM, FLEST_RÆKKER, GØR, SPRUNGET, SVAR, TIL, TIL_SVARET, VÆRDI } from './felter.ts'
import { type Handling, readHandling } from './handling.ts'
import { besvar, reopen, type Skrevet, type Svarark, spring, spørgbare, TOMT } from './svarark.ts'

export interface Indsendt {
  readonly ark: Svarark
  readonly handling: Handling
  /** The question on the page that was sent, and what stood in its fields. */
  readonly faktum?: Faktum
  readonly skrevet: Skrevet
  readonly tilSvaret: boolean
}

/** The fault of a form that our own page did not write. */
const ulæselig = (field: string): Forespørgselsfejl =>
  new Forespørgselsfejl(400, {
    da: `Feltet "${field.slice(0, 60)}" er ikke, som vores formular sender det. Begynd forfra i formularen.`,
    en: `The field "${field.slice(0, 60)}" is not as our form sends it. Start the form over.`,
  })

/**
 * Reads the form as it came back.
 * @throws Forespørgselsfejl (400) for a field that is unknown, doubled or tampered with. What the person typed into the
 * question itself is not judged here.
 */
export function readFormular(body: unknown): Indsendt {
  const fields = fieldsOf(body)
  const faktum = fields.has(FAKTUM) ? knownFaktum(FAKTUM, fields.get(FAKTUM)) : undefined
  const til = fields.get(TIL) ?? ''
  if (til !== '' && til !== TIL_SVARET) throw ulæselig(TIL)
  const handling = readHandling(fields.get(GØR) ?? 'videre')
  if (!handling) throw ulæselig(GØR)
  const typed = [...fields].filter(([name]) => name === VÆRDI || name.startsWith(`${VÆRDI}.`))
  if (typed.length > 0 && !faktum) throw ulæselig(VÆRDI)
  const ark = readArk(fields)
  return {
    ark: faktum ? reopen(ark, faktum) : ark,
    handling,
    ...(faktum ? { faktum } : {}),
    skrevet: faktum?.type.art === 'liste' ? readRækker(faktum, typed) : readOne(typed),
    tilSvaret: til === TIL_SVARET,
  }
}

function fieldsOf(body: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  if (typeof body !== 'object' || body === null) return fields
  for (const [name, value] of Object.entries(body)) {
    const known =
      name.startsWith(SVAR) ||
      name === VÆRDI ||
      name.startsWith(`${VÆRDI}.`) ||
      [SPRUNGET, FAKTUM, TIL, GØR].includes(name)
    if (!known || typeof value !== 'string') throw ulæselig(name)
    fields.set(name, value)
  }
  return fields
}

function knownFaktum(field: string, nøgle: string | undefined): Faktum {
  const faktum = spørgbare.get(nøgle ?? '')
  if (!faktum) throw ulæselig(field)
  return faktum
}

function readArk(fields: ReadonlyMap<string, string>): Svarark {
  let ark = TOMT
  for (const [name, value] of fields) {
    if (!name.startsWith(SVAR)) continue
    const read = besvar(ark, knownFaktum(name, name.slice(SVAR.length)), readSkrevet(name, value))
    if (!read.ok) throw ulæselig(name)
    ark = read.ark
  }
  for (const nøgle of (fields.get(SPRUNGET) ?? '').split(' ').filter((word) => word !== '')) {
    ark = spring(ark, knownFaktum(SPRUNGET, nøgle))
  }
  return ark
}

function readSkrevet(name: string, text: string): Skrevet {
  const json = parsed(text)
  if (typeof json === 'string') return json
  if (!Array.isArray(json) || json.length > FLEST_RÆKKER || !json.every(isRække)) throw ulæselig(name)
  return json
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRække = (row: unknown): row is Række =>
  typeof row === 'object' &&
  row !== null &&
  !Array.isArray(row) &&
  Object.values(row).every((text) => typeof text === 'string')

function readOne(typed: readonly (readonly [string, string])[]): string {
  const [first, second] = typed
  if (second || (first && first[0] !== VÆRDI)) throw ulæselig((second ?? first)?.[0] ?? VÆRDI)
  return first?.[1] ?? ''
}

function readRækker(faktum: Faktum, typed: readonly (readonly [string, string])[]): readonly Række[] {
  const fields = faktum.type.art === 'liste' ? faktum.type.felter.map((f) => f.navn) : []
  const rows = new Map<number, Record<string, string>>()
  for (const [name, text] of typed) {
    const [, i, felt] = /^vaerdi\.(\d{1,2})\.(\w+)$/.exec(name) ?? []
    if (i === undefined || felt === undefined || !fields.includes(felt) || Number(i) >= FLEST_RÆKKER)
      throw ulæselig(name)
    const row = rows.get(Number(i)) ?? {}
    row[felt] = text
    rows.set(Number(i), row)
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}
