import { formatDay, parseDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import { fejl, under } from '@sagsvej/rules/read'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import type { Anledning } from './kommando.ts'

/** A rule on a field, whatever other fields there are. */
type Feltregel = (
  asked: Readonly<Record<string, unknown>>,
  sag: SagTilstand,
  om: Anledning,
) => readonly Fejl[]

/** The thing named in this field must be in the case. */
export const findes =
  <T>(felt: string, hvad: Tekst, i: Emne<ReadonlyMap<string, T>>): Feltregel =>
  (asked, sag) => {
    const id = asked[felt]
    if (typeof id !== 'string' || emne(sag, i).has(id)) return []
    const da = `Sagen har ikke ${hvad.da} med nummeret "${id}". Vælg en, der er i sagen.`
    return [
      ved(
        felt,
        fejl(
          'findesIkke',
          da,
          `The case has no ${hvad.en} numbered "${id}". Choose one that is in the case.`,
        ),
      ),
    ]
  }

/** The number in this field must not be taken. */
export const ny =
  <T>(felt: string, i: Emne<ReadonlyMap<string, T>>): Feltregel =>
  (asked, sag) => {
    const id = asked[felt]
    if (typeof id !== 'string' || !emne(sag, i).has(id)) return []
    return [
      ved(
        felt,
        fejl(
          'ikkeMuligt',
          `Nummeret "${id}" er brugt i sagen. Vælg et andet.`,
          `The number "${id}" is used in the case. Choose another.`,
        ),
      ),
    ]
  }

/** What happened cannot lie after the day it is told. */
export const ikkeFremtid =
  (felt: string): Feltregel =>
  (asked, _sag, { den }) => {
    const day = asked[felt]
    if (typeof day !== 'string' || parseDay(day) <= den) return []
    return [
      ved(
        felt,
        fejl(
          'ikkeMuligt',
          `${day} er ikke kommet endnu. Skriv en dag, der er ${formatDay(den)} eller før.`,
          `${day} has not come yet. Write a day that is ${formatDay(den)} or before.`,
        ),
      ),
    ]
  }

/** The day must come after the day it is told. */
export const iFremtiden =
  (felt: string): Feltregel =>
  (asked, _sag, { den }) => {
    const day = asked[felt]
    if (typeof day !== 'string' || parseDay(day) > den) return []
    return [
      ved(
        felt,
        fejl(
          'ikkeMuligt',
          `${day} er ikke efter i dag. Skriv en dag efter ${formatDay(den)}.`,
          `${day} is not after today. Write a day after ${formatDay(den)}.`,
        ),
      ),
    ]
  }

/** A fault placed at a field. */
export const ved = (felt: string, fault: Fejl): Fejl => ({
  ...fault,
  pointer: under('', felt) + fault.pointer,
})
