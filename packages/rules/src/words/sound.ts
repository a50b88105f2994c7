import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import { badDefinition } from '../errors.ts'
import { type Navngivet, namedIn } from '../given-names.ts'
import { compareKnown } from '../in-force.ts'
import type { Bestemmelse, Indhold, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { keyOf } from '../tree-key.ts'
import { expressionsOf, nodesOf } from '../tree-parts.ts'
import { writtenDay } from './written.ts'

/** @throws RuleError for a provision that cannot be right as it is written: found when the law is loaded. */
export function requireSound(bestemmelse: Bestemmelse): void {
  const { id, kind, vælgesEfter, versioner, overgange } = bestemmelse
  if (versioner.length === 0) throw badDefinition(id, 'Der er ingen versioner.', 'There are no versions.')
  if (vælgesEfter.art === 'svaret' && kind !== 'dato') {
    throw badDefinition(
      id,
      'Kun en bestemmelse, der svarer med en dato, kan vælge version efter svaret.',
      'Only a provision that answers with a date can pick its version by the answer.',
    )
  }
  for (const version of versioner) requireInterval(id, version)
  requireOrder(id, versioner)
  for (const part of [...versioner, ...overgange]) {
    writtenDay(id, part.kontrolleretTil)
    requireContent(id, part)
  }
  requireOneNameOneThing(bestemmelse)
}

function requireInterval(id: string, { fra, til }: Version): void {
  if (fra <= til) return
  throw badDefinition(
    id,
    `Versionen fra ${formatDay(fra)} slutter, før den begynder: ${dayText(til)}.`,
    `The version from ${formatDay(fra)} ends before it begins: ${dayText(til)}.`,
  )
}

/** Versions known alike follow each other; one known later, or only expected, may lie over others. */
function requireOrder(id: string, versioner: readonly Version[]): void {
  for (const [i, version] of versioner.entries()) {
    const before = versioner.slice(0, i).findLast((v) => compareKnown(v, version) === 0)
    if (!before || before.til < version.fra) continue
    throw badDefinition(
      id,
      `Versionen fra ${formatDay(version.fra)} begynder, før den foregående (til ${dayText(before.til)}) er slut. Skriv dem i rækkefølge, eller skriv, hvornår den ene blev kendt.`,
      `The version from ${formatDay(version.fra)} begins before the one above it (to ${dayText(before.til)}) has ended. Write them in order, or say when one of them became known.`,
    )
  }
}

const dayText = (day: Day): string => (isNever(day) ? 'åben' : formatDay(day))

/** Unread law and disputed law must not be given as a rule. */
function requireContent(id: string, { indhold, sikkerhed }: { indhold: Indhold; sikkerhed: string }): void {
  if (indhold.art === 'læsninger' && indhold.læsninger.length < 2) {
    throw badDefinition(
      id,
      'Én læsning er ingen uenighed: skriv den som regel.',
      'One reading is no dispute: write it as a rule.',
    )
  }
  const unsaid = sikkerhed === 'ukendt' || sikkerhed === 'ikke modelleret'
  if (unsaid && indhold.art !== 'ukendt') {
    throw badDefinition(
      id,
      `Sikkerheden er »${sikkerhed}«, men der står en regel: skriv, hvad der mangler, i stedet for reglen.`,
      `The certainty is “${sikkerhed}”, yet a rule is given: say what is lacking instead of the rule.`,
    )
  }
  if (sikkerhed === 'konflikt' && indhold.art !== 'læsninger') {
    throw badDefinition(
      id,
      'Sikkerheden er »konflikt«, men kun én regel er givet: skriv begge læsninger.',
      'The certainty is “konflikt” (more than one reading), yet only one rule is given: write both readings.',
    )
  }
}

/**
 * A name an author gave stands for one thing all through the provision, a fact or a judgement it reads has another, and
 * what has a name has no other.
 */
function requireOneNameOneThing(bestemmelse: Bestemmelse): void {
  const given = [...namedIn(bestemmelse)]
  if (given.length === 0) return
  const named = [
    ...given,
    ...[...expressionsOf(bestemmelse)].flatMap((root) => [...nodesOf(root)].flatMap(labelled)),
  ]
  const things = new Map(named.map(({ navn, led }) => [navn.da, keyOf(led)]))
  const names = new Map(named.map(({ navn, led }) => [keyOf(led), navn.da]))
  for (const { navn, led } of given) {
    if (things.get(navn.da) === keyOf(led) && names.get(keyOf(led)) === navn.da) continue
    throw badDefinition(
      bestemmelse.id,
      `Navnet »${navn.da}« er givet til to ting, eller den ting har også et andet navn. Giv hver ting ét navn.`,
      `The name “${navn.en}” is given to two things, or that thing has another name too. Give each thing one name.`,
    )
  }
}

function labelled(led: Led): readonly Navngivet[] {
  if (led.op === 'fact') return [{ navn: led.faktum.etiket, led }]
  return led.op === 'judgement' ? [{ navn: led.skøn.etiket, led }] : []
}
