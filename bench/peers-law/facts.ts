import {
  datoFaktum,
  type Enhed,
  type MedFaktum,
  sandtFaktum,
  type Tal,
  type Tekst,
  talFaktum,
} from '@sagsvej/rules'

/** A word for whoever measures, in both languages. */
export const ord = (tekst: string): Tekst => ({ da: tekst, en: tekst })

const om = (navn: string) => ({ etiket: ord(navn), spørgsmål: ord(`${navn}?`), fra: ['borger'] as const })

const sandt = (navn: string) => sandtFaktum(navn, om(navn))
const tal = <U extends Enhed>(navn: string, enhed: U, max: number): MedFaktum<Tal<U>> =>
  talFaktum(navn, enhed, { ...om(navn), min: 0, max })

export const alder = tal('alder', 'antal', 120)
/** Hours worked in each of the six months before. */
export const måneder = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((navn) => tal(navn, 'antal', 744))
export const ansat = sandt('ansat')
export const bopæl = sandt('bopæl')
export const uarbejdsdygtig = sandt('uarbejdsdygtig')
/** Days from the first day of absence until it was reported. */
export const anmeldtDage = tal('anmeldtDage', 'dage', 3650)
/** Weeks paid in the last nine months. */
export const uger9 = tal('uger9', 'antal', 53)
export const livstruende = sandt('livstruende')
export const dato = datoFaktum('dato', om('dato'))
/** Whole kroner an hour. */
export const timeløn = tal('timeløn', 'antal', 10_000)
export const ugetimer = tal('ugetimer', 'antal', 168)
export const arbejdstimer = tal('arbejdstimer', 'antal', 168)
