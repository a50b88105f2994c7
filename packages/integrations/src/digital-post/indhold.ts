import type { Tekst } from '@sagsvej/rules'
import type { Forsendelse } from './port.ts'

export const SAMME_ID: Tekst = {
  da: 'Der er allerede sendt et andet brev med samme nummer. Giv brevet et nyt nummer, hvis det er et nyt brev.',
  en: 'Another letter has been sent under the same number. Give the letter a new number if it is a new letter.',
}

const REGLER: readonly (readonly [holder: (forsendelse: Forsendelse) => boolean, fejl: Tekst])[] = [
  [
    ({ brevId }) => /^[A-Za-z0-9_-]{1,64}$/.test(brevId),
    {
      da: 'Brevets nummer må kun have bogstaver uden æ, ø og å, tal, bindestreg og understreg, og højst 64 tegn.',
      en: 'The number of the letter may have only letters a to z, digits, hyphens and underscores, and 64 characters at most.',
    },
  ],
  [
    ({ cpr }) => /^\d{6}-?\d{4}$/.test(cpr),
    {
      da: 'Modtagerens CPR-nummer skal være ti cifre. Ret det, og send brevet igen.',
      en: 'The recipient’s CPR number must be ten digits. Correct it, and send the letter again.',
    },
  ],
  [
    ({ navn, emne }) => navn.trim() !== '' && emne.trim() !== '',
    {
      da: 'Brevet mangler modtagerens navn eller et emne. Skriv begge dele, og send brevet igen.',
      en: 'The letter lacks the recipient’s name or a subject. Write both, and send the letter again.',
    },
  ],
  [
    ({ pdf }) => Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-',
    {
      da: 'Brevet er ikke en PDF. Lav det til PDF, og send det igen.',
      en: 'The letter is not a PDF. Make it a PDF, and send it again.',
    },
  ],
]

/** Why a letter cannot be taken in; undefined where it can. */
export const fejlI = (forsendelse: Forsendelse): Tekst | undefined =>
  REGLER.find(([holder]) => !holder(forsendelse))?.[1]
