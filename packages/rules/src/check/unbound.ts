import { freeNames } from '../evaluate/free-names.ts'
import type { Bestemmelse } from '../provision.ts'
import { RUN } from '../tree.ts'
import type { Finding } from './finding.ts'
import { readsOf } from './graph.ts'
import { tekst } from './say.ts'

/**
 * Fields of a record read where no record is looked at, so that they are never there. `goals` are asked by themselves:
 * whatever they leave unbound stays so.
 */
export function checkUnbound(goals: readonly Bestemmelse[]): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const goal of goals) {
    for (const name of freeNames(goal)) {
      const b = readerOf(goal, name)
      found.set(`${b.id} ${name}`, unbound(b, name))
    }
  }
  return [...found.values()]
}

/** The provision furthest down that leaves the name unbound: where it is written. */
function readerOf(b: Bestemmelse, name: string): Bestemmelse {
  const below = [...readsOf(b)].find((one) => freeNames(one).has(name))
  return below ? readerOf(below, name) : b
}

const unbound = ({ id }: Bestemmelse, name: string): Finding => ({
  code: 'unknownReference',
  grade: 'fault',
  om: { slags: 'bestemmelse', navn: id },
  galt:
    name === RUN
      ? tekst(
          'Her læses forløbets første dag, hvor intet forløb gås igennem.',
          'The first day of the spell is read where no spell is being looked at.',
        )
      : tekst(
          `Her læses et felt af en post i »${name}«, hvor ingen post gås igennem.`,
          `A field of a record of ‘${name}’ is read where no record is being looked at.`,
        ),
  mend:
    name === RUN
      ? tekst(
          'Brug »forløbetsFørsteDag« inde i »udenDeFørste« alene, eller spørg kun om bestemmelsen derfra.',
          'Use ‘forløbetsFørsteDag’ within ‘udenDeFørste’ only, or ask the provision only from there.',
        )
      : tekst(
          `Læs feltet inde i »hvor«, »sum« eller »antal« på »${name}«.`,
          `Read the field within ‘hvor’, ‘sum’ or ‘antal’ of ‘${name}’.`,
        ),
})
