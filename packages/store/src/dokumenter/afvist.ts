import type { Tekst } from '@sagsvej/rules'
import { Lagerfejl } from '../fejl.ts'

/** The largest file that is taken, in bytes. */
export const STØRSTE_FIL = 25 * 1024 * 1024

/** Why a file is not taken, and what would be right. */
const GRUNDE = {
  tom: {
    da: 'Filen er tom. Vælg den igen, eller gem den på ny, før du sender den.',
    en: 'The file is empty. Choose it again, or save it anew before you send it.',
  },
  forStor: {
    da: 'Filen fylder over 25 MB. Del den, eller gem den i mindre opløsning.',
    en: 'The file is larger than 25 MB. Split it, or save it in a lower resolution.',
  },
  ukendtType: {
    da: 'Filer af den slags tages ikke imod. Send PDF, PNG, JPEG, DOCX, XLSX eller TXT.',
    en: 'Files of that kind are not accepted. Send PDF, PNG, JPEG, DOCX, XLSX or TXT.',
  },
  forkertType: {
    da: 'Filens indhold er ikke, hvad navnet siger. Åbn den, gem den som PDF, og send den.',
    en: 'The content of the file is not what its name says. Open it, save it as PDF and send that.',
  },
  makroer: {
    da: 'Filen indeholder makroer eller andet, der kan køre af sig selv. Gem den som PDF, og send den.',
    en: 'The file holds macros or something else that can run by itself. Save it as PDF and send that.',
  },
  krypteret: {
    da: 'Filen er låst med en adgangskode. Fjern den, og send filen igen.',
    en: 'The file is locked with a password. Remove it and send the file again.',
  },
} as const satisfies Readonly<Record<string, Tekst>>

export type Afvisningsgrund = keyof typeof GRUNDE

/** The file is not taken. Nothing was stored. */
export class DokumentAfvist extends Lagerfejl {
  readonly grund: Afvisningsgrund

  constructor(grund: Afvisningsgrund, navn: string) {
    super({ da: `${navn}: ${GRUNDE[grund].da}`, en: `${navn}: ${GRUNDE[grund].en}` })
    this.grund = grund
  }
}
