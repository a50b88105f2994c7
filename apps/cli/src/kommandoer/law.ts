import { bestemmelseJson, findBestemmelser, lov, søgBestemmelser } from '@sagsvej/law'
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
 * one version of one provision, drawn. What is no reference is words: those that hold them are listed, best first.
 */
export function law(reference: string | undefined, valg: Lovvalg, { skriv }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readChoice('--format', valg.format, ['text', 'json', 'svg'], 'text')
  const on = readDay('--on', valg.on)
  if (on !== undefined && format !== 'svg') throw onlyDrawn()
  const { found, listed } = find(reference)
  if (format === 'svg') skriv(tegning(found, reference, on, sprog))
  else if (format === 'json')
    skriv(
      JSON.stringify(
        found.map((b) => bestemmelseJson(b, sprog)),
        null,
        2,
      ),
    )
  else if (listed) skriv(found.map((b) => bestemmelseLine(b, sprog)).join('\n'))
  else skriv(found.map((b) => bestemmelseText(b, sprog)).join('\n\n\n'))
}

/** `listed`: they are to be chosen from, rather than read one after another. */
function find(reference: string | undefined): {
  readonly found: readonly Bestemmelse[]
  readonly listed: boolean
} {
  if (reference === undefined) return { found: lov.bestemmelser, listed: true }
  const named = findBestemmelser(lov.bestemmelser, reference)
  if (named.length > 0) return { found: named, listed: false }
  const found = søgBestemmelser(lov.bestemmelser, reference)
  if (found.length > 0) return { found, listed: found.length > 1 }
  throw new Brugerfejl({
    da: `${reference}: den bestemmelse har vi ikke, og ingen bestemmelse har de ord. Kør "sagsvej law" for at se dem alle.`,
    en: `${reference}: we do not have that provision, and no provision holds those words. Run "sagsvej law" to see them all.`,
  })
}

const onlyDrawn = (): Brugerfejl =>
  new Brugerfejl({
    da: '--on vælger den udgave, der tegnes, og bruges kun med --format svg. Teksten viser alle udgaver.',
    en: '--on picks the version that is drawn, and goes only with --format svg. The text shows every version.',
  })
