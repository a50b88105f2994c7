import type { Mål } from '../compile/goal.ts'
import { RuleError } from '../errors.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'

/**
 * What a question rests on that counts days or records: the provisions in which it is said, by their ids, and an empty
 * name where it is said in the question itself.
 */
export function setsIn(led: Led): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<Led | Bestemmelse>()
  const pending: { readonly led: Led; readonly id: string }[] = [{ led, id: '' }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { led: one, id } = next
    if (seen.has(one)) continue
    seen.add(one)
    if (one.op === 'sumOf' || one.op === 'countOf' || kindOf(one) === 'dagmængde') found.add(id)
    if (one.op === 'provision' && !seen.has(one.bestemmelse)) {
      seen.add(one.bestemmelse)
      for (const said of expressionsOf(one.bestemmelse)) pending.push({ led: said, id: one.bestemmelse.id })
    }
    for (const part of partsOf(one)) pending.push({ led: part, id })
  }
  return [...found].sort()
}

/** @throws RuleError where a goal counts days or records, which only DuckDB is asked to do. */
export function refuseSets(mål: readonly Mål[]): void {
  for (const { navn, led } of mål) {
    const [id] = setsIn(led).filter((one) => one !== '')
    const found = setsIn(led).length > 0
    if (!found) continue
    const [da, en] = id === undefined ? ['Spørgsmålet selv', 'The question itself'] : [id, id]
    throw new RuleError('notInDatabase', navn, {
      da: `${da} tæller dage eller poster, og det kan PostgreSQL ikke spørges om. Spørg DuckDB, eller læs befolkningen ud i kolonner og kør de oversatte regler på dem.`,
      en: `${en} counts days or records, which PostgreSQL cannot be asked to do. Ask DuckDB, or read the population out in columns and run the compiled rules on those.`,
    })
  }
}
