import type { Bestemmelse } from '../provision.ts'
import type { Asker } from './ask.ts'
import { differ } from './differ.ts'
import type { Finding, Rapport, Undecided } from './finding.ts'
import { contentsOf } from './reach.ts'
import { tekst } from './say.ts'

/** Readings of which it is proved that they never give anybody different answers: then there is no dispute. */
export function checkReadings(b: Bestemmelse, asker: Asker): Rapport {
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  for (const { indhold, where, version } of contentsOf(b)) {
    if (indhold.art !== 'læsninger') continue
    const expressions = indhold.læsninger.map(({ er }) => er)
    const about = {
      code: 'readingsAgree',
      om: { slags: 'bestemmelse', navn: b.id },
      ...(version === undefined ? {} : { version }),
    } as const
    const answer = asker.may(where, expressions, differ)
    if (answer === 'never') findings.push({ ...about, grade: 'fault', ...WORDS })
    if (answer === 'undecided') undecided.push({ ...about, hvad: DOUBT })
  }
  return { findings, undecided }
}

const WORDS = {
  galt: tekst(
    'Læsningerne giver alle det samme svar, så der er ingen uenighed.',
    'The readings all give the same answer, so there is no dispute.',
  ),
  mend: tekst(
    'Skriv dem som én regel, eller ret den, der ikke er skrevet, som den er ment.',
    'Write them as one rule, or mend the one that is not written as it is meant.',
  ),
}
const DOUBT = tekst('Kan læsningerne give forskellige svar?', 'Can the readings differ?')
