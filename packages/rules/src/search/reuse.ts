import type { Kontekst } from '../evaluate/context.ts'
import { læsesAf } from './reads.ts'
import type { Ubekendt } from './unknown.ts'

/** What comes out as before whatever more is known. */
export function settledIn(done: Kontekst['done']): Kontekst['done'] {
  const kept: Kontekst['done'] = new Map()
  for (const [key, spor] of done) if (spor.udfald.art !== 'åben') kept.set(key, spor)
  return kept
}

/** What comes out as before when one unknown is narrowed: what is settled, and what does not read it. */
export function unchanged(done: Kontekst['done'], ukendt: Ubekendt): Kontekst['done'] {
  const kept: Kontekst['done'] = new Map()
  for (const [key, spor] of done) {
    if (spor.udfald.art !== 'åben' || !læsesAf(key).has(ukendt)) kept.set(key, spor)
  }
  return kept
}
