import { factText } from '../explain/value-text.ts'
import type { Faktum, Valgmulighed } from '../fact.ts'
import type { Tekst } from '../text.ts'
import type { Enhed } from '../units.ts'
import type { Value } from '../value.ts'
import type { Datafejl, Fejl } from './fault.ts'
import type { Json } from './json.ts'
import { nærmest } from './nearest.ts'

/** What was written, short enough to quote; from plain JavaScript also what is no JSON, such as undefined. */
export const quote = (json: Json): string => {
  const text = JSON.stringify(json) ?? String(json)
  return text.length > 60 ? `${text.slice(0, 60)} …` : text
}

const list = (words: readonly string[]): string => words.map((w) => `"${w}"`).join(', ')

/** A fault at the place that is read, which whoever reads around it puts its own place before. */
export const fejl = <S extends string>(slags: S, da: string, en: string): Fejl<S> => ({
  pointer: '',
  slags,
  tekst: { da, en },
})

export const forkertType = (json: Json, wanted: Tekst): Fejl =>
  fejl(
    'forkertType',
    `${quote(json)} kan ikke bruges her. Der skal stå ${wanted.da}.`,
    `${quote(json)} cannot be used here. There should be ${wanted.en}.`,
  )

export const ukendtFelt = (name: string, known: readonly string[]): Fejl => {
  const near = nærmest(name, known)
  return fejl(
    'ukendtFelt',
    `Feltet "${name}" findes ikke. ${near ? `Mente du "${near}"?` : `Felterne er ${list(known)}.`}`,
    `There is no field "${name}". ${near ? `Did you mean "${near}"?` : `The fields are ${list(known)}.`}`,
  )
}

export const manglerFelt = (name: string): Fejl =>
  fejl('manglerFelt', `Feltet "${name}" mangler. Tilføj det.`, `The field "${name}" is missing. Add it.`)

const unknownName = (slags: Datafejl, kind: Tekst, name: string, known: readonly string[]): Fejl => {
  const near = nærmest(name, known)
  return fejl(
    slags,
    `Loven kender ikke ${kind.da} "${name}". ${near ? `Mente du "${near}"?` : 'Se navnene i ordbogen over fakta.'}`,
    `The law knows no ${kind.en} "${name}". ${near ? `Did you mean "${near}"?` : 'The dictionary of facts has the names.'}`,
  )
}

export const ukendtFaktum = (name: string, known: readonly string[]): Fejl =>
  unknownName('ukendtFaktum', { da: 'et faktum', en: 'fact' }, name, known)

export const ukendtSkøn = (name: string, known: readonly string[]): Fejl =>
  unknownName('ukendtSkøn', { da: 'et skøn', en: 'judgement' }, name, known)

export const ukendtBestemmelse = (id: string, known: readonly string[]): Fejl => {
  const near = known.find((one) => one.startsWith(`${id}.`)) ?? nærmest(id, known)
  return fejl(
    'ukendtBestemmelse',
    `Loven har ingen bestemmelse "${id}". ${near ? `Mente du "${near}"?` : 'Se dem i lov.bestemmelser.'}`,
    `The law has no provision "${id}". ${near ? `Did you mean "${near}"?` : 'See them in lov.bestemmelser.'}`,
  )
}

export const givesMedSpørgsmålet = (name: string): Fejl =>
  fejl(
    'givesMedSpørgsmålet',
    `"${name}" er den dag, der spørges om, og står ikke i sagen. Fjern den, og angiv dagen, når du spørger.`,
    `"${name}" is the day asked about and is not part of the case. Remove it, and give the day when you ask.`,
  )

export const umuligDato = (written: string): Fejl =>
  fejl(
    'umuligDato',
    `"${written}" er ikke en dag, der kan bruges. Skriv en dag, der findes, fra 1900 til 2179 som ÅÅÅÅ-MM-DD, fx 2026-07-01.`,
    `"${written}" is not a day that can be used. Write a day that exists, from 1900 to 2179, as YYYY-MM-DD, e.g. 2026-07-01.`,
  )

export const førLoven = (written: string, oldest: string): Fejl =>
  fejl(
    'førLoven',
    `${written} ligger før den ældste lov, der er med her. Dagen skal være ${oldest} eller senere.`,
    `${written} is before the oldest law included here. The day must be ${oldest} or later.`,
  )

export const slutFørStart = (from: string, to: string): Fejl =>
  fejl(
    'slutFørStart',
    `Perioden slutter ${to}, før den begynder ${from}. Slutdagen skal være ${from} eller senere.`,
    `The period ends ${to}, before it starts ${from}. The last day must be ${from} or later.`,
  )

export const overlap = (mine: Tekst, other: Tekst, otherNumber: number): Fejl =>
  fejl(
    'overlap',
    `Perioden ${mine.da} har dage fælles med periode nr. ${otherNumber}, ${other.da}. Begge ender tæller med; ret den ene.`,
    `The period ${mine.en} shares days with period no. ${otherNumber}, ${other.en}. Both ends count; correct one of them.`,
  )

export const udenForGrænse = (n: number, min: number, max: number, enhed: Enhed): Fejl =>
  fejl(
    'udenForGrænse',
    `${n} er uden for det mulige. Tallet skal være fra ${min} til ${max} (${enhed}).`,
    `${n} is outside what is possible. The number must be from ${min} to ${max} (${enhed}).`,
  )

export const forFintTal = (n: number, enhed: Enhed, whole: boolean): Fejl =>
  fejl(
    'forFintTal',
    `${n} er for fint inddelt (${enhed}). Skriv ${whole ? 'et helt tal' : 'højst to decimaler'}.`,
    `${n} is too finely divided (${enhed}). Write ${whole ? 'a whole number' : 'at most two decimals'}.`,
  )

export const ukendtValg = (json: Json, valg: readonly Valgmulighed[]): Fejl =>
  fejl(
    'ukendtValg',
    `${quote(json)} er ikke en af mulighederne: ${valg.map((v) => `"${v.nøgle}" (${v.navn.da})`).join(', ')}.`,
    `${quote(json)} is not one of the choices: ${valg.map((v) => `"${v.nøgle}" (${v.navn.en})`).join(', ')}.`,
  )

export const ukendtNavn = (json: Json, names: Readonly<Record<string, Tekst>>): Fejl =>
  ukendtValg(
    json,
    Object.entries(names).map(([nøgle, navn]) => ({ nøgle, navn })),
  )

interface Par {
  readonly én: Faktum
  readonly anden: Faktum
  readonly a: Value
  readonly b: Value
  readonly fordi: Tekst
}

export function uforenelige({ én, anden, a, b, fordi }: Par): Fejl {
  const [da, en] = (['da', 'en'] as const).map((sprog) =>
    [[én, a] as const, [anden, b] as const].map(
      ([faktum, value]) => `"${faktum.etiket[sprog]}" (${factText(faktum.type, value, sprog)})`,
    ),
  )
  return fejl(
    'uforenelige',
    `${da?.[0]} og ${da?.[1]} kan ikke begge være rigtige. ${fordi.da} Ret den af dem, der er forkert.`,
    `${en?.[0]} and ${en?.[1]} cannot both be right. ${fordi.en} Mend the one that is wrong.`,
  )
}
