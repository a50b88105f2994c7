import type { Felt } from '@sagsvej/rules'
import { afvist, dagSkrevet, forkertType, type Json, læst, umuligDato } from '@sagsvej/rules/read'
import type { Læst } from './fejl.ts'
import { tvetydigtTal } from './fejltekst.ts'

/** The JSON form of one field as a person types it. Only the writing is read: limits and choices are checked after. */
export function readText(type: Felt['type'], text: string): Læst<Json> {
  const typed = text.trim()
  switch (type.art) {
    case 'sandt':
      return typed === 'ja' || typed === 'nej' ? læst(typed === 'ja') : afvist(forkertType(typed, JA_NEJ))
    case 'tal':
      return readTal(typed)
    case 'dato':
      return readDato(typed)
    case 'valg':
      return læst(typed)
  }
}

const JA_NEJ = { da: '"ja" eller "nej"', en: '"ja" (yes) or "nej" (no)' }
const TAL = { da: 'et tal, fx 33,5', en: 'a number, e.g. 33.5' }

/** Danish or English decimals; thousands in groups by full stop or space. "1,500" is refused: it could be either. */
function readTal(typed: string): Læst<number> {
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(typed)) return afvist(tvetydigtTal(typed))
  const grouped = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[ \u00a0]\d{3})+)(?:,\d+)?$/.test(typed)
  const plain = (grouped ? typed.replace(/[. \u00a0]/g, '') : typed).replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? læst(Number(plain)) : afvist(forkertType(typed, TAL))
}

/** 2026-07-01, or day first: 1.7.2026, 01-07-2026, 1/7/2026. */
function readDato(typed: string): Læst<string> {
  const dayFirst = /^(\d{1,2})([.\-/])(\d{1,2})\2(\d{4})$/.exec(typed)
  const iso = dayFirst ? [dayFirst[4], pad(dayFirst[3]), pad(dayFirst[1])].join('-') : typed
  return dagSkrevet(iso) === undefined ? afvist(umuligDato(typed)) : læst(iso)
}

const pad = (digits = ''): string => digits.padStart(2, '0')
