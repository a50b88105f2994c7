import type { Tekst } from '@sagsvej/rules'
import { fejl, forkertType, type Json, quote } from '@sagsvej/rules/read'
import type { Fejl } from './fejl.ts'

export const forkertForm = (json: Json, wanted: Tekst): Fejl => ({
  ...forkertType(json, wanted),
  slags: 'forkertForm',
})

export const ukendtSkema = (json: Json, right: string): Fejl =>
  fejl(
    'ukendtSkema',
    `${quote(json)} er ikke et skema, der kan læses her. Skriv "${right}".`,
    `${quote(json)} is not a schema that can be read here. Write "${right}".`,
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

export const tvetydigtTal = (written: string): Fejl =>
  fejl(
    'tvetydigtTal',
    `"${written}" kan læses på to måder. Skriv tusinder uden tegn og højst to decimaler, fx 1500 eller 1,5.`,
    `"${written}" can be read in two ways. Write thousands without a sign and at most two decimals, e.g. 1500 or 1.5.`,
  )

export const modstrid = (name: string, known: string, pointer: string, other: string): Fejl =>
  fejl(
    'modstrid',
    `"${name}" har to forskellige værdier, kendt fra ${known}: ${other} og ${pointer}. Behold den ene, eller giv den, der retter den anden, en senere kendtFra.`,
    `"${name}" has two different values known since ${known}: ${other} and ${pointer}. Keep one of them, or give the one that corrects the other a later kendtFra.`,
  )

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

export const ukendtKommando = (type: string, known: readonly string[]): Fejl =>
  fejl(
    'findesIkke',
    `Kommandoen "${type}" findes ikke. De, der findes, er ${known.join(', ')}.`,
    `There is no command "${type}". Those there are: ${known.join(', ')}.`,
  )
