import { type Enhed, type Faktum, factText, type Tekst, type Valgmulighed, type Value } from '@sagsvej/rules'
import type { Json } from '../json.ts'
import type { Fejl, FejlSlags } from './fejl.ts'
import { nærmest } from './naermest.ts'

/** What was written, short enough to quote. */
const quote = (json: Json): string => {
  const text = JSON.stringify(json)
  return text.length > 60 ? `${text.slice(0, 60)} …` : text
}

const list = (words: readonly string[]): string => words.map((w) => `"${w}"`).join(', ')

const fejl = (slags: FejlSlags, da: string, en: string): Fejl => ({ pointer: '', slags, tekst: { da, en } })

export const forkertType = (json: Json, wanted: Tekst): Fejl =>
  fejl(
    'forkertType',
    `${quote(json)} kan ikke bruges her. Der skal stå ${wanted.da}.`,
    `${quote(json)} cannot be used here. There should be ${wanted.en}.`,
  )

export const forkertForm = (json: Json, wanted: Tekst): Fejl => ({
  ...forkertType(json, wanted),
  slags: 'forkertForm',
})

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

export const ukendtSkema = (json: Json, right: string): Fejl =>
  fejl(
    'ukendtSkema',
    `${quote(json)} er ikke et skema, der kan læses her. Skriv "${right}".`,
    `${quote(json)} is not a schema that can be read here. Write "${right}".`,
  )

const unknownName = (slags: FejlSlags, kind: Tekst, name: string, known: readonly string[]): Fejl => {
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

export const manglerEnhed = (right: string): Fejl =>
  fejl(
    'manglerEnhed',
    `Tallet har ingen enhed. Skriv "enhed": ${right} ved siden af.`,
    `The number has no unit. Write "enhed": ${right} beside it.`,
  )

export const forkertEnhed = (json: Json, right: string): Fejl =>
  fejl(
    'forkertEnhed',
    `Enheden ${quote(json)} passer ikke. Regn om, så det passer med "enhed": ${right}.`,
    `The unit ${quote(json)} does not fit. Convert, so that it fits "enhed": ${right}.`,
  )

export const udenEnhed = (): Fejl =>
  fejl(
    'forkertEnhed',
    'Dette faktum er ikke et tal og har ingen enhed. Fjern "enhed".',
    'This fact is no number and has no unit. Remove "enhed".',
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

export const tvetydigtTal = (written: string): Fejl =>
  fejl(
    'tvetydigtTal',
    `"${written}" kan læses på to måder. Skriv tusinder uden tegn og højst to decimaler, fx 1500 eller 1,5.`,
    `"${written}" can be read in two ways. Write thousands without a sign and at most two decimals, e.g. 1500 or 1.5.`,
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

export const modstrid = (name: string, known: string, pointer: string, other: string): Fejl =>
  fejl(
    'modstrid',
    `"${name}" har to forskellige værdier, kendt fra ${known}: ${other} og ${pointer}. Behold den ene, eller giv den, der retter den anden, en senere kendtFra.`,
    `"${name}" has two different values known since ${known}: ${other} and ${pointer}. Keep one of them, or give the one that corrects the other a later kendtFra.`,
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

export const udenBegrundelse = (): Fejl =>
  fejl(
    'udenBegrundelse',
    'Skønnet har ingen begrundelse. Skriv i "begrundelse", hvorfor det blev sådan.',
    'The judgement has no reason. Write in "begrundelse" why it came out so.',
  )

export const udenGrundlag = (wanted: readonly Tekst[]): Fejl =>
  fejl(
    'udenGrundlag',
    `Skønnet bygger ikke på noget. Skriv i "grundlag", hvad der ligger til grund${wanted.length > 0 ? `: ${wanted.map((t) => t.da).join('; ')}` : ''}.`,
    `The judgement stands on nothing. Write in "grundlag" what it is based on${wanted.length > 0 ? `: ${wanted.map((t) => t.en).join('; ')}` : ''}.`,
  )

export const forkertRolle = <R extends string>(
  role: R,
  allowed: readonly R[],
  names: Readonly<Record<R, Tekst>>,
): Fejl =>
  fejl(
    'forkertRolle',
    `${capital(names[role].da)} kan ikke foretage dette skøn. Det kan ${allowed.map((r) => `${names[r].da} ("${r}")`).join(' eller ')}.`,
    `${capital(names[role].en)} may not make this judgement. It may be made by ${allowed.map((r) => `${names[r].en} ("${r}")`).join(' or ')}.`,
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const sagenFindes = (sagId: string): Fejl => ({
  ...fejl(
    'sagenFindes',
    `Sagen ${sagId} findes allerede. Giv filens sag et andet "id".`,
    `The case ${sagId} already exists. Give the case of the file another "id".`,
  ),
  pointer: '/sag/id',
})
