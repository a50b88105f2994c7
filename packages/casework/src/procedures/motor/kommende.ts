import { addDays, type Day } from '@sagsvej/calendar'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { type Opgave, opgaver } from './opgaver.ts'
import type { Gang, Sagsgang, Trin } from './sagsgang.ts'

/** A step whose place in a case a law changes: as it would be without it, and with it. */
export interface Ændring {
  readonly gang: Gang
  readonly trin: Trin
  /** Undefined: not to be taken. */
  readonly uden: Opgave | undefined
  readonly med: Opgave | undefined
}

/** What a law that is expected, and not adopted, would change in a case on a day. Nothing is done to the case. */
export const medVentetLov = (sagsgange: readonly Sagsgang[], sag: SagTilstand, på: Day): readonly Ændring[] =>
  ændringer(opgaver(sagsgange, sag, på), opgaver(sagsgange, sag, på, { ventet: true }))

/** What the day `dag` itself changes, by the law as adopted: the tasks of the day before, and those of the day. */
export const overDagen = (sagsgange: readonly Sagsgang[], sag: SagTilstand, dag: Day): readonly Ændring[] =>
  ændringer(opgaver(sagsgange, sag, addDays(dag, -1)), opgaver(sagsgange, sag, dag))

/** What differs between two lists of the tasks of one case, in the order of the second, then of the first. */
function ændringer(uden: readonly Opgave[], med: readonly Opgave[]): readonly Ændring[] {
  const before = new Map(uden.map((one) => [keyOf(one), one]))
  const after = new Map(med.map((one) => [keyOf(one), one]))
  const pairs = [...new Set([...after.keys(), ...before.keys()])].map((key) => ({
    uden: before.get(key),
    med: after.get(key),
  }))
  return pairs.flatMap(({ uden, med }) => {
    const one = med ?? uden
    if (!one || (uden && med && sameTask(uden, med))) return []
    return [{ gang: one.gang, trin: one.trin, uden, med }]
  })
}

const keyOf = ({ gang, trin }: Opgave): string => `${gang.sagsgang.nøgle}/${gang.id}/${trin.nøgle}`

const sameTask = (a: Opgave, b: Opgave): boolean =>
  a.tilstand === b.tilstand && a.senest === b.senest && reasons(a) === reasons(b)

const reasons = ({ mangler }: Opgave): string =>
  mangler.flatMap(({ hindringer }) => hindringer.map(({ tekst }) => tekst.da)).join('|')
