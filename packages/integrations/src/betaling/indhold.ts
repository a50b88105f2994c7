import { tryParseDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import type { Betalingsinstruks } from './port.ts'

export const SAMME_INSTRUKS_ID: Tekst = {
  da: 'Der er allerede overdraget en anden instruks med samme nummer. Giv den et nyt nummer, hvis den er ny.',
  en: 'Another instruction has been handed over under the same number. Give it a new number if it is new.',
}

const REGLER: readonly (readonly [holder: (instruks: Betalingsinstruks) => boolean, fejl: Tekst])[] = [
  [
    ({ instruksId, kommune, sagId, ydelse }) =>
      [instruksId, kommune, sagId, ydelse].every((one) => one.trim() !== ''),
    {
      da: 'Instruksen mangler nummer, kommune, sag eller ydelse. Skriv dem alle.',
      en: 'The instruction lacks its number, municipality, case or benefit. Write them all.',
    },
  ],
  [
    ({ afgoerelseId }) => afgoerelseId.trim() !== '',
    {
      da: 'Instruksen mangler den afgørelse, den udfører. Uden en afgørelse kan intet udbetales, stoppes eller kræves tilbage.',
      en: 'The instruction lacks the decision it carries out. Without a decision nothing can be paid, stopped or asked back.',
    },
  ],
  [
    ({ modtager }) =>
      modtager.art === 'person' ? /^\d{6}-?\d{4}$/.test(modtager.cpr) : /^\d{8}$/.test(modtager.cvr),
    {
      da: 'Modtagerens nummer skal være et CPR-nummer på ti cifre eller et CVR-nummer på otte. Ret det.',
      en: 'The recipient’s number must be a CPR number of ten digits or a CVR number of eight. Correct it.',
    },
  ],
  [
    ({ fra, til }) =>
      tryParseDay(fra) !== undefined && (til === undefined || (tryParseDay(til) !== undefined && fra <= til)),
    {
      da: 'Instruksens dage er ikke datoer, eller den slutter, før den begynder. Ret dem.',
      en: 'The days of the instruction are no dates, or it ends before it begins. Correct them.',
    },
  ],
  [
    ({ art, beloebOere }) =>
      Number.isSafeInteger(beloebOere) && (art === 'stop' ? beloebOere === 0 : beloebOere > 0),
    {
      da: 'Beløbet skal være hele øre over nul, og nul, når noget stoppes. Ret det.',
      en: 'The amount must be whole øre above zero, and zero where something is stopped. Correct it.',
    },
  ],
]

/** Why an instruction cannot be handed over; undefined where it can. */
export const fejlI = (instruks: Betalingsinstruks): Tekst | undefined =>
  REGLER.find(([holder]) => !holder(instruks))?.[1]
