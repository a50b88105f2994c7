import { type Day, isNever } from '@sagsvej/calendar'
import { type Afgørelse, dateText, numberText, type Tekst, type Udfald } from '@sagsvej/rules'
import type { Svar } from '../types.ts'

type Resultat = (udfald: Udfald) => Afgørelse | undefined

/** Yes gives all that was asked for, so only a no must be carried by law that is sure (FVL.22). */
const jaNej =
  (ja: Tekst, nej: Tekst): Resultat =>
  ({ art }) =>
    art === 'ja'
      ? { resultat: ja, medhold: true }
      : art === 'nej'
        ? { resultat: nej, medhold: false }
        : undefined

/** A day could always have been another, so it never gives all. */
const dag =
  (at: (day: Tekst) => Tekst, aldrig: Tekst): Resultat =>
  (udfald) => {
    if (udfald.art !== 'værdi') return undefined
    const day = udfald.værdi as Day
    const resultat = isNever(day) ? aldrig : at({ da: dateText(day, 'da'), en: dateText(day, 'en') })
    return { resultat, medhold: false }
  }

const beløb: Resultat = (udfald) => {
  if (udfald.art !== 'værdi') return undefined
  const [da, en] = (['da', 'en'] as const).map((sprog) => numberText(Number(udfald.værdi), 'kr/uge', sprog))
  const resultat = {
    da: `Dine sygedagpenge er ${da} før skat.`,
    en: `Your sickness benefit is ${en} before tax.`,
  }
  return { resultat, medhold: false }
}

const RESULTATER: Readonly<Record<string, Resultat>> = {
  ret: jaNej(
    { da: 'Du har ret til sygedagpenge.', en: 'You have a right to sickness benefit.' },
    { da: 'Du har ikke ret til sygedagpenge.', en: 'You have no right to sickness benefit.' },
  ),
  ny_sygemelding: jaNej(
    {
      da: 'Du har ret til et jobafklaringsforløb i stedet for sygedagpenge fra kommunen.',
      en: 'You have a right to a job clarification course in place of sickness benefit from the municipality.',
    },
    {
      da: 'Du har ikke ret til et jobafklaringsforløb ved din nye sygemelding.',
      en: 'You have no right to a job clarification course for your new illness.',
    },
  ),
  betaler: dag(
    ({ da, en }) => ({
      da: `Kommunen betaler sygedagpenge fra ${da}.`,
      en: `The municipality pays sickness benefit from ${en}.`,
    }),
    {
      da: 'Kommunen skal ikke betale sygedagpenge.',
      en: 'The municipality does not have to pay sickness benefit.',
    },
  ),
  varighed: dag(
    ({ da, en }) => ({
      da: `Grænsen for dine sygedagpenge er ${da}.`,
      en: `The limit for your sickness benefit is ${en}.`,
    }),
    {
      da: 'Du når ikke grænsen for sygedagpenge i den sygdom, der er i sagen.',
      en: 'You do not reach the limit for sickness benefit in the illness of the case.',
    },
  ),
  forlaenget: dag(
    ({ da, en }) => ({
      da: `Dine sygedagpenge kan højst forlænges til og med ${da}.`,
      en: `Your sickness benefit can be extended up to and including ${en} at most.`,
    }),
    {
      da: 'Loven sætter ingen grænse i uger for, hvor længe dine sygedagpenge kan forlænges.',
      en: 'The act sets no limit in weeks to how long your sickness benefit can be extended.',
    },
  ),
  stop: dag(
    ({ da, en }) => ({
      da: `Udbetalingen kan tidligst stoppe ${da}.`,
      en: `Payment can stop on ${en} at the earliest.`,
    }),
    {
      da: 'Udbetalingen kan ikke stoppe, før der er en gyldig afgørelse.',
      en: 'Payment cannot stop until there is a valid decision.',
    },
  ),
  forlaengelse: jaNej(
    { da: 'Dine sygedagpenge kan forlænges.', en: 'Your sickness benefit can be extended.' },
    { da: 'Dine sygedagpenge kan ikke forlænges.', en: 'Your sickness benefit cannot be extended.' },
  ),
  jobafklaring: jaNej(
    { da: 'Du har ret til et jobafklaringsforløb.', en: 'You have a right to a job clarification course.' },
    {
      da: 'Du har ikke ret til et jobafklaringsforløb.',
      en: 'You have no right to a job clarification course.',
    },
  ),
  samtale: dag(
    ({ da, en }) => ({
      da: `Kommunen skal holde den første samtale senest ${da}.`,
      en: `The municipality must hold the first talk by ${en}.`,
    }),
    { da: 'Loven kræver ikke en samtale nu.', en: 'The act does not require a talk now.' },
  ),
  standby: jaNej(
    {
      da: 'Kommunen følger din sag uden at kontakte dig.',
      en: 'The municipality follows your case without contacting you.',
    },
    { da: 'Kommunen skal have kontakt med dig.', en: 'The municipality must be in contact with you.' },
  ),
  beloeb: beløb,
  refusion: jaNej(
    {
      da: 'Kommunen betaler sygedagpengene til din arbejdsgiver.',
      en: 'The municipality pays the sickness benefit to your employer.',
    },
    {
      da: 'Kommunen betaler ikke sygedagpengene til din arbejdsgiver.',
      en: 'The municipality does not pay the sickness benefit to your employer.',
    },
  ),
}

/** The result of a decision in words, and whether it gives the person all; undefined while there is none. */
export const resultatAf = ({ nøgle, udfald }: Svar): Afgørelse | undefined => RESULTATER[nøgle]?.(udfald)
