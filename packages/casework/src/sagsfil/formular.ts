import type { Faktum, Value } from '@sagsvej/rules'
import {
  afvist,
  forkertType,
  isOpenEnd,
  type Json,
  type Listetype,
  læst,
  readVærdi,
  ved,
  type Ældst,
} from '@sagsvej/rules/read'
import { type Fejl, type Læst, samler } from './fejl.ts'
import { readText } from './formulartekst.ts'

/** One record of a list as typed: a text for each field. */
export type Række = Readonly<Record<string, string>>

/** A fact as typed and read: as it is stored, and as the rules see it. */
export interface Feltsvar {
  readonly json: Json
  readonly værdi: Value
}

/**
 * A fact from a form: one text, or for a list one row of texts per record (rows left blank altogether are not to be
 * passed). An empty text in a row is a field not filled in; as the end of a period that may be open it means still running.
 * Faults are placed as in a case file: '' for the field itself, `/0/fra` for a field of the first row.
 */
export function readFelt(faktum: Faktum, typed: string | readonly Række[], lov: Ældst): Læst<Feltsvar> {
  const { type } = faktum
  if (type.art !== 'liste') {
    if (typeof typed !== 'string') return afvist(forkertType('…', ET_SVAR))
    const json = readText(type, typed)
    return json.ok ? checked(faktum, json.værdi, [], lov) : json
  }
  if (typeof typed === 'string') return afvist(forkertType(typed, RÆKKER))
  const { fejl, tag } = samler()
  const json = typed.map((row, i) => readRække(type, row, (part, reading) => tag(ved(i, ved(part, reading)))))
  return checked(faktum, json, fejl, lov)
}

const ET_SVAR = { da: 'ét svar', en: 'one answer' }
const RÆKKER = { da: 'en række pr. periode eller post', en: 'one row per period or record' }

function readRække(
  type: Listetype,
  row: Række,
  tell: (part: string, reading: Læst<Json>) => Json | undefined,
): Json {
  const fields = Object.entries(row).flatMap(([name, text]): [string, Json][] => {
    const felt = type.felter.find((f) => f.navn === name)
    if (felt && text.trim() === '') return isOpenEnd(felt, type) ? [[name, null]] : []
    // What cannot be read stays as typed, so that the rest of the row is still checked.
    return [[name, (felt && tell(name, readText(felt.type, text))) ?? text]]
  })
  return Object.fromEntries(fields)
}

/** Checks the value; where the writing itself was at fault, only that is told. */
function checked(faktum: Faktum, json: Json, unreadable: readonly Fejl[], lov: Ældst): Læst<Feltsvar> {
  const value = readVærdi(faktum, json, lov)
  if (value.ok) return unreadable.length > 0 ? afvist(...unreadable) : læst({ json, værdi: value.værdi })
  const told = new Set(unreadable.map((f) => f.pointer))
  return afvist(...unreadable, ...value.fejl.filter((f) => !told.has(f.pointer)))
}
