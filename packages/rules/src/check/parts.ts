import type { Day } from '@sagsvej/calendar'
import type { Bestemmelse, Indhold } from '../provision.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import type { Udtrykstype } from '../tree-kind.ts'
import { partsOf } from '../tree-parts.ts'
import { dayText, tekst } from './say.ts'

/** An expression of a provision as it is written: where, what it must give, and the version it stands in. */
export interface Part {
  readonly led: Led
  readonly hvor: Tekst
  readonly gives: Udtrykstype
  readonly version?: Day
}

const SANDT: Udtrykstype = { kind: 'sandt' }

/** Every expression of a provision, in the order it is written. */
export function* partsOfProvision(b: Bestemmelse): Generator<Part> {
  const { kind, enhed } = b
  const own: Udtrykstype = { kind, ...(enhed ? { enhed } : {}) }
  if (b.relevantNår) yield { led: b.relevantNår, hvor: tekst('»relevantNår«', '‘relevantNår’'), gives: SANDT }
  for (const overgang of b.overgange) {
    const hvor = tekst(`overgangen »${overgang.navn.da}«`, `the transition “${overgang.navn.en}”`)
    yield { led: overgang.når, hvor, gives: SANDT }
    for (const part of partsOfContent(overgang.indhold, own, hvor)) yield part
  }
  if (b.vælgesEfter.art === 'dato') {
    yield { led: b.vælgesEfter.dato, hvor: tekst('»vælgesEfter«', '‘vælgesEfter’'), gives: { kind: 'dato' } }
  }
  for (const { fra, indhold } of b.versioner) {
    const hvor = tekst(`versionen fra ${dayText(fra)}`, `the version from ${dayText(fra)}`)
    for (const part of partsOfContent(indhold, own, hvor)) yield { ...part, version: fra }
  }
}

/** Every expression of what a version or a transition says. */
export function* partsOfContent(indhold: Indhold, gives: Udtrykstype, hvor: Tekst): Generator<Part> {
  const within = ({ da, en }: Tekst): Tekst => tekst(`${hvor.da}, ${da}`, `${hvor.en}, ${en}`)
  if (indhold.art === 'læsninger') {
    for (const { navn, er } of indhold.læsninger) {
      yield { led: er, hvor: within(tekst(`læsningen »${navn.da}«`, `the reading “${navn.en}”`)), gives }
    }
  }
  if (indhold.art !== 'regel') return
  for (const { navn, når, så } of indhold.undtagelser) {
    const here = within(tekst(`undtagelsen »${navn.da}«`, `the exception “${navn.en}”`))
    yield { led: når, hvor: here, gives: SANDT }
    yield { led: så, hvor: here, gives }
  }
  yield { led: indhold.er, hvor, gives }
}

/** A node and all within it, the node first, each once; provisions are not entered. */
export function* nodesIn(led: Led, seen: Set<Led> = new Set()): Generator<Led> {
  if (seen.has(led)) return
  seen.add(led)
  yield led
  for (const part of partsOf(led)) yield* nodesIn(part, seen)
}
