import type { Bestemmelse } from '@sagsvej/rules'
import type { Aftryk } from './aftryk.ts'
import { begynderI, type Version, versionerPrParagraf } from './graenser.ts'
import type { læsRaekker } from './klasser.ts'
import { type Fund, forkerteRaekker, udenKlasse } from './kontrol.ts'
import type { Drevet } from './love.ts'
import { type Vindue, vinduer } from './vinduer.ts'

/** What there is to say of one act: faults in its table, and changes that still want a class. */
export interface Gennemgang {
  readonly fund: readonly Fund[]
  readonly mangler: readonly { readonly vindue: Vindue; readonly begynder: readonly string[] }[]
}

/** Holds the table of an act against its fingerprints and the law as it stands; needs no texts. */
export function gennemgå(
  lov: Drevet,
  aftryk: Aftryk,
  { raekker, fejl }: ReturnType<typeof læsRaekker>,
  bestemmelser: readonly Bestemmelse[],
): Gennemgang {
  const versioner = versionerPrParagraf(bestemmelser, lov)
  const alle = [...aftryk.paragraffer.keys()].flatMap((paragraf) => vinduer(aftryk, paragraf))
  // A paragraph of an amending act newer than the last consolidation stands in none of them yet.
  const sidste = aftryk.tekster.at(-1)?.dag ?? ''
  const senere = (ours: readonly Version[]): boolean => ours.some(({ fra }) => fra > sidste)
  const grundlag = { lov: lov.kort, raekker, vinduer: alle, versioner }
  return {
    fund: [
      ...fejl,
      ...forkerteRaekker(grundlag),
      ...[...versioner.keys()]
        .filter((paragraf) => !aftryk.paragraffer.has(paragraf) && !senere(versioner.get(paragraf) ?? []))
        .map((paragraf) => ({
          linje: undefined,
          hvad: `${lov.kort} § ${paragraf} is cited, and no text of ${lov.navn} holds it; mend the reference, or the days of the act in love.tsv`,
        })),
    ],
    mangler: udenKlasse(grundlag).map((vindue) => ({
      vindue,
      begynder: begynderI(vindue, versioner.get(vindue.paragraf) ?? []),
    })),
  }
}

/** A row to fill in for a change that wants a class. */
export const tomRaekke = ({ paragraf, fra, til, foer, efter }: Vindue): string =>
  [paragraf, fra.navn, til.navn, foer ?? '-', efter ?? '-', '?', '?'].join('\t')
