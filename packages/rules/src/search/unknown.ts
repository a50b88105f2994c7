import type { Grundlag } from '../evaluate/context.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { anything, only, type Possible, settledOf, unknownOf } from '../possible.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Sammenligning } from '../tree.ts'
import type { Value } from '../value.ts'

/** What a search may try values of: a fact, a judgement, or a provision or a comparison whose answer is taken as given. */
export type Ubekendt = Faktum | Skøn | Bestemmelse | Sammenligning

export const erListe = (one: Ubekendt): boolean => erFaktum(one) && one.type.art === 'liste'
export const erFaktum = (one: Ubekendt): one is Faktum => 'type' in one
const erAntaget = (one: Ubekendt): one is Bestemmelse | Sammenligning => 'versioner' in one || 'op' in one

/** Whether something of a box is taken as given: then it is not sure that there is anyone in it. */
export const antager = (kasse: Kasse): boolean => [...kasse.keys()].some(erAntaget)

/** What is left possible of each unknown that has been narrowed; of the others, all that the case leaves open. */
export type Kasse = ReadonlyMap<Ubekendt, Possible>

/** The unknown that an open leaf of a trace waits for. */
export function ubekendtI({ led, udfald, børn }: Spor): Ubekendt | undefined {
  if (udfald.art !== 'åben') return undefined
  if (led.op === 'fact') return led.faktum
  if (led.op === 'judgement') return led.skøn
  if (børn.length > 0 || udfald.huller.length > 0) return undefined
  return led.op === 'provision' ? led.bestemmelse : led.op === 'compare' ? led : undefined
}

/** All that is left possible of an unknown. */
export function mulighederFor(one: Ubekendt, kasse: Kasse, grundlag: Grundlag): Possible {
  const narrowed = kasse.get(one)
  if (narrowed) return narrowed
  if (erFaktum(one)) return grundlag.inden?.(one) ?? unknownOf(one.type)
  return (erAntaget(one) ? grundlag.antag?.(one) : undefined) ?? anything('sandt', false)
}

/** The case with what is narrowed laid over what was known of it. */
export const indenFor = (kasse: Kasse, grundlag: Grundlag): Grundlag => ({
  ...grundlag,
  fakta: (faktum) => {
    const narrowed = kasse.get(faktum)
    return narrowed ? oneValueOf(narrowed) : grundlag.fakta(faktum)
  },
  inden: (faktum) => kasse.get(faktum) ?? grundlag.inden?.(faktum),
  skøn: (skøn) => {
    const narrowed = kasse.get(skøn)
    return narrowed ? (oneValueOf(narrowed) as boolean | undefined) : grundlag.skøn(skøn)
  },
  antag: (one) => kasse.get(one) ?? grundlag.antag?.(one),
})

/** The one value left, if only one is. */
export function oneValueOf(possible: Possible): Value | undefined {
  const settled = settledOf(possible)
  return typeof settled === 'object' ? settled.value : undefined
}

/** That a fact or a judgement is this, and nothing else. */
export const kun = (one: Faktum | Skøn, værdi: Value): Possible =>
  only(erFaktum(one) ? one.type.art : 'sandt', værdi)
