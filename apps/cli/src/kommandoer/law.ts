import { bestemmelseJson, findBestemmelser, lov } from '@sagsvej/law'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { bestemmelseLine, bestemmelseText } from '../udskriv/bestemmelse.ts'
import { readFormat, readLang } from '../valg.ts'

/** `sagsvej law [REFERENCE]`: lists every provision, or prints those a reference names with all their versions. */
export function law(
  reference: string | undefined,
  valg: { lang?: unknown; format?: unknown },
  { skriv }: Omgivelser,
): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const found = reference === undefined ? lov.bestemmelser : findBestemmelser(lov.bestemmelser, reference)
  if (found.length === 0) {
    throw new Brugerfejl({
      da: `${reference}: den bestemmelse har vi ikke. Kør "sagsvej law" for at se dem alle.`,
      en: `${reference}: we do not have that provision. Run "sagsvej law" to see them all.`,
    })
  }
  if (format === 'json')
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
