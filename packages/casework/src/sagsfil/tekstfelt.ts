import { afvist, forkertType, type Json, læst } from '@sagsvej/rules/read'
import type { Læst } from './fejl.ts'
import { forkertForm } from './fejltekst.ts'

const TEKST = { da: 'en tekst, der ikke er tom', en: 'a text that is not empty' }
const SKRIFT = { da: 'en tekst uden styretegn', en: 'a text without control characters' }

// Signs no database keeps as text: control characters, and halves of a sign.
const UNWRITABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/u

/** A text with something in it. */
export function readTekst(json: Json): Læst<string> {
  if (typeof json !== 'string' || json.trim() === '') return afvist(forkertType(json, TEKST))
  return UNWRITABLE.test(json) ? afvist(forkertForm(json, SKRIFT)) : læst(json)
}

// It stands in addresses, so it has only letters and signs that need no escaping there.
export const SAG_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const ID_TEXT = {
  da: 'et sagsnummer af bogstaver a-z, tal, punktum, _ og -, højst 64 tegn, fx "2026-0042"',
  en: 'a case number of letters a-z, digits, full stop, _ and -, at most 64 characters, e.g. "2026-0042"',
}

export function readSagId(json: Json): Læst<string> {
  return typeof json === 'string' && SAG_ID.test(json) ? læst(json) : afvist(forkertForm(json, ID_TEXT))
}

export const CPR = /^\d{6}-\d{4}$/
const CPR_TEXT = { da: 'seks cifre, bindestreg og fire cifre', en: 'six digits, a hyphen and four digits' }

/** The form only: whether the number exists is for the register to say. */
export function readCpr(json: Json): Læst<string> {
  if (typeof json === 'string' && CPR.test(json)) return læst(json)
  // What was written is not repeated: it may be a person's number, mistyped, on its way into a log.
  return afvist(forkertForm('cpr', CPR_TEXT))
}
