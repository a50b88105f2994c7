import { bestemmelseJson, findBestemmelser, lov } from '@sagsvej/law'
import type { Bestemmelse } from '@sagsvej/rules'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readDay } from '../tider.ts'
import { bestemmelseLine, bestemmelseText } from '../udskriv/bestemmelse.ts'
import { tegning } from '../udskriv/tegning.ts'
import { readChoice, readLang } from '../valg.ts'

interface Lovvalg {
  readonly lang?: unknown
  readonly format?: unknown
  readonly on?: unknown
}

/**
 * `sagsvej law [REFERENCE]`: lists every provision, or prints those a reference names with all their versions; as `svg`
 * one version of one provision, drawn.
 */
export function law(reference: string | undefined, valg: Lovvalg, { skriv }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readChoice('--format', valg.format, ['text', 'json', 'svg'], 'text')
  const on = readDay('--on', valg.on)
  if (on !== undefined && format !== 'svg') throw onlyDrawn()
  const found = find(reference)
  if (format === 'svg') skriv(tegning(found, reference, on, sprog))
  else if (format === 'json')
    skriv(
      JSON.stringify(
        found.map((b) => bestemmelseJson(b, sprog)),
        null,
        2,
      ),
    )
  else if (reference === undefined) skriv(found.map((b) => bestemmelseLine(b, sprog)).join('\n'))
  else skriv(found.map((b) => bestemmelseText(b, sprog)).join('\n\n\n'))
}

function find(reference: string | undefined): readonly Bestemmelse[] {
  if (reference === undefined) return lov.bestemmelser
  const found = findBestemmelser(lov.bestemmelser, reference)
  if (found.length > 0) return found
  throw new Brugerfejl({
    da: `${reference}: den bestemmelse har vi ikke. Kør "sagsvej law" for at se dem alle.`,
    en: `${reference}: we do not have that provision. Run "sagsvej law" to see them all.`,
  })
}

const onlyDrawn = (): Brugerfejl =>
  new Brugerfejl({
    da: '--on vælger den udgave, der tegnes, og bruges kun med --format svg. Teksten viser alle udgaver.',
    en: '--on picks the version that is drawn, and goes only with --format svg. The text shows every version.',
  })
