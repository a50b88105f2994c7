import { formatDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import { readDag } from '@sagsvej/rules/read'
import type { Formularfelt, Læst, Skrevet } from './formular.ts'

/** Where something is wrong, and what. `felt`: undefined where it is no single field's. */
export interface Formularfejl {
  readonly felt?: string
  readonly tekst: Tekst
}

const HØJST = 10_000

/** The fields of a form as they came in; what is not a field of it is left out. */
export function skrevetI(body: unknown, felter: readonly Formularfelt[]): Skrevet {
  const given = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const texts = new Map(given.map(([name, value]) => [name, listOf(value)]))
  return Object.fromEntries(felter.map(({ navn }) => [navn, texts.get(navn) ?? []]))
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')

/** What stands in a form that nobody has typed in yet. */
export const forvalgte = (felter: readonly Formularfelt[]): Skrevet =>
  Object.fromEntries(felter.map(({ navn, forvalgt }) => [navn, forvalgt === undefined ? [] : [forvalgt]]))

/** Reads what was typed, as far as the form itself can: that it is there, that a day is one, that a choice is one. */
export function læsFormular(
  felter: readonly Formularfelt[],
  skrevet: Skrevet,
): { readonly læst: Læst; readonly fejl: readonly Formularfejl[] } {
  const read = new Map(felter.map((felt) => [felt.navn, texts(felt, skrevet)]))
  const fejl = felter.flatMap((felt) => {
    const tekst = fejlI(felt, read.get(felt.navn) ?? [])
    return tekst ? [{ felt: felt.navn, tekst }] : []
  })
  return {
    læst: { en: (navn) => read.get(navn)?.[0] ?? '', flere: (navn) => read.get(navn) ?? [] },
    fejl,
  }
}

function texts({ navn, art }: Formularfelt, skrevet: Skrevet): readonly string[] {
  const typed = (skrevet[navn] ?? [])
    .map((one) => one.replaceAll('\r\n', '\n').trim())
    .filter((one) => one !== '')
  return art === 'dag' ? typed.map(iso) : typed
}

/** "1.6.2026" and "01-06-2026" as 2026-06-01; anything else as it stands. */
function iso(text: string): string {
  const [, d, m, y] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text) ?? []
  return d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text
}

function fejlI({ art, etiket, valg, valgfri }: Formularfelt, read: readonly string[]): Tekst | undefined {
  const [first] = read
  if (first === undefined) return valgfri || art === 'flere' ? undefined : mangler(etiket)
  if (read.some((one) => one.length > HØJST)) return FOR_LANGT
  if (art === 'dag') return isDay(first) ? undefined : IKKE_EN_DAG
  if (art === 'klokken') return /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(first) ? undefined : IKKE_ET_KLOKKESLÆT
  if (valg && !read.every((one) => valg.some(({ nøgle }) => nøgle === one))) return IKKE_ET_VALG
  return undefined
}

function isDay(text: string): boolean {
  const read = readDag(text)
  return read.ok && formatDay(read.værdi) === text
}

const mangler = (etiket: Tekst): Tekst => ({
  da: `Udfyld "${etiket.da}".`,
  en: `Fill in "${etiket.en}".`,
})
const IKKE_EN_DAG = {
  da: 'Skriv en dag, der findes, som dag-måned-år.',
  en: 'Write a day that exists, as day-month-year.',
}
const IKKE_ET_KLOKKESLÆT = {
  da: 'Skriv et klokkeslæt, for eksempel 10:00.',
  en: 'Write a time, for instance 10:00.',
}
const IKKE_ET_VALG = { da: 'Vælg en af mulighederne.', en: 'Choose one of the possibilities.' }
const FOR_LANGT = {
  da: `Her kan højst stå ${HØJST} tegn. Læg resten på sagen som et dokument.`,
  en: `There is room for ${HØJST} characters. Put the rest on the case as a document.`,
}
