import { type Spor, waitedFor } from '../trace.ts'
import { læsesAf } from './reads.ts'
import { type Ubekendt, ubekendtI } from './unknown.ts'

/** Whether something waits for this unknown: then, and only then, its value may still matter. */
export const waitsFor = (root: Spor, ukendt: Ubekendt): boolean =>
  someOpen(root, (spor) => readsHere(spor, ukendt))

/** Whether the unknown is read just here, or may be in what is hidden here. */
export const readsHere = (spor: Spor, ukendt: Ubekendt): boolean =>
  ubekendtI(spor) === ukendt || (hidesParts(spor) && mayRead(spor, ukendt))

/** Whether something that may be waited for is not in the trace. */
export const hidesSomething = (root: Spor): boolean => someOpen(root, hidesParts)

/** Where something that may be waited for is not in the trace. */
const hidesParts = (spor: Spor): boolean => hidesVersions(spor) || hidesRecords(spor)

/** A provision of which it is open what governs. */
export const hidesVersions = ({ valgt }: Spor): boolean =>
  valgt !== undefined &&
  valgt.version === undefined &&
  valgt.overgang === undefined &&
  valgt.vælger === undefined

/** Records of a list that is not known, which are tested by what else the case says: none of them is in the trace. */
const hidesRecords = ({ led, børn }: Spor): boolean =>
  (led.op === 'countOf' || led.op === 'sumOf' || led.op === 'daysOf') &&
  børn.some((part) => part.led === led.list && part.udfald.art === 'åben') &&
  [...læsesAf(led)].some((one) => 'etiket' in one && one !== led.list.faktum)

const mayRead = ({ led, valgt }: Spor, ukendt: Ubekendt): boolean =>
  læsesAf(valgt?.bestemmelse ?? led).has(ukendt)

/** The unknowns that an open answer waits for, in the order the law comes to them. */
export function openIn(root: Spor): readonly Ubekendt[] {
  const found = new Set<Ubekendt>()
  someOpen(root, (spor) => {
    const one = ubekendtI(spor)
    if (one) found.add(one)
    return false
  })
  return [...found]
}

function someOpen(root: Spor, holds: (spor: Spor) => boolean): boolean {
  const seen = new Set<Spor>()
  const within = (spor: Spor): boolean => {
    if (spor.udfald.art !== 'åben' || seen.has(spor)) return false
    seen.add(spor)
    return holds(spor) || waitedFor(spor).some(within)
  }
  return within(root)
}
