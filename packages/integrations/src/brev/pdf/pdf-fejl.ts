import type { Tekst } from '@sagsvej/rules'

/** A letter that cannot be made into a PDF: characters that the font of the letters does not have. */
export class PdfFejl extends Error {
  readonly tegn: readonly string[]
  readonly tekst: Tekst

  constructor(tegn: readonly string[]) {
    const shown = tegn.map((one) => `»${one}«`).join(', ')
    super(`The font has no ${shown}`)
    this.name = 'PdfFejl'
    this.tegn = tegn
    this.tekst = {
      da: `Brevet kan ikke laves til PDF, fordi skriften mangler disse tegn: ${shown}. Skriv ordet med latinske bogstaver, og lav brevet igen.`,
      en: `The letter cannot be made into a PDF, because the font lacks these characters: ${shown}. Write the word in Latin letters, and make the letter again.`,
    }
  }
}

/** The characters a refusal of Typst names; none where it was refused for something else. */
export const utegnede = (refusal: string): readonly string[] => [
  ...new Set(
    [...refusal.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, one]) => one ?? ''),
  ),
]
