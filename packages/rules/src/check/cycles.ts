import type { Bestemmelse } from '../provision.ts'
import type { Finding } from './finding.ts'
import { readsOf } from './graph.ts'
import { tekst } from './say.ts'

/** Circles of provisions that need each other's answers, each told once, at the provision it was come to first. */
export function checkCycles(all: readonly Bestemmelse[]): readonly Finding[] {
  const finished = new Set<Bestemmelse>()
  const found: Finding[] = []
  const walk = (b: Bestemmelse, trail: readonly Bestemmelse[]): void => {
    const seenAt = trail.indexOf(b)
    if (seenAt !== -1) found.push(cycle([...trail.slice(seenAt), b]))
    if (seenAt !== -1 || finished.has(b)) return
    for (const next of readsOf(b)) walk(next, [...trail, b])
    finished.add(b)
  }
  for (const b of all) walk(b, [])
  return found
}

function cycle(ring: readonly Bestemmelse[]): Finding {
  const path = ring.map(({ id }) => id).join(' → ')
  return {
    code: 'cycle',
    grade: 'fault',
    om: { slags: 'bestemmelse', navn: ring[0]?.id ?? '' },
    galt: tekst(
      `Bestemmelsen hviler på sit eget svar: ${path}.`,
      `The provision rests on its own answer: ${path}.`,
    ),
    mend: tekst(
      'Bryd ringen der, hvor loven begynder: lad en af dem læse det faktum eller den dag, den anden regner med, i stedet for svaret. Se også i »vælgesEfter«, »relevantNår« og overgangene.',
      'Break the ring where the act begins: let one of them read the fact or day the other reckons with instead of its answer. Look in ‘vælgesEfter’, ‘relevantNår’ and the transitions too.',
    ),
  }
}
