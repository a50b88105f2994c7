import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSagsfil } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { BorderError, rowOf } from '@sagsvej/rules'
import { root } from '../checks/sources.ts'
import type { Fault } from './fault.ts'

type Entry = Record<string, unknown>
interface Sagsfil {
  readonly fakta: readonly Entry[]
  readonly skoen?: readonly Entry[]
}

const known = { kendtFra: '2026-07-08', oprindelse: 'borger' }

/** What is put into a case file, and the path that it must be refused at. */
const ENTRIES: readonly (readonly [what: string, entry: Entry, sti: string])[] = [
  ['a fact there is not', { faktum: 'fravaeret', vaerdi: [], ...known }, 'faktum'],
  ['a text for a truth', { faktum: 'fratraeder', vaerdi: 'ja', ...known }, 'vaerdi'],
  [
    'a number above its range',
    { faktum: 'normalTimerPrUge', vaerdi: 169, enhed: 'timer/uge', ...known },
    'vaerdi',
  ],
  ['a number in another unit', { faktum: 'normalTimerPrUge', vaerdi: 37, enhed: 'timer', ...known }, 'enhed'],
  ['a choice there is not', { faktum: 'persongruppe', vaerdi: 'chef', ...known }, 'vaerdi'],
  ['a day there is not', { faktum: 'fratraedelsesdag', vaerdi: '2026-02-30', ...known }, 'vaerdi'],
  ['a day before the law', { faktum: 'fratraedelsesdag', vaerdi: '1999-01-01', ...known }, 'vaerdi'],
  [
    'a field of a record outside its type',
    { faktum: 'fravaer', vaerdi: [{ fra: '2026-03-02', til: null, omfang: 'lidt' }], ...known },
    'vaerdi/0/omfang',
  ],
]

/** Cases that hold what no case can, each put beside what is right in one of the examples. */
export function borderFaults(): readonly Fault[] {
  const path = join(root, 'examples', '2026-delvist-tilbage.json')
  const right: Sagsfil = JSON.parse(readFileSync(path, 'utf8'))
  const at = right.fakta.length
  return [
    ...ENTRIES.map(([what, entry, sti]) => {
      const read = readSagsfil(JSON.stringify({ ...right, fakta: [...right.fakta, entry] }), lov)
      const found = read.ok ? [] : read.fejl
      const where = `/fakta/${at}/${sti}`
      const caught = found.find(({ pointer }) => pointer === where)
      return { what, caught: caught?.slags, where: found[0]?.pointer ?? '', told: caught?.tekst.en ?? '' }
    }),
    missing(),
  ]
}

/** Compiled law that takes all to be known, given a case of which nothing is. */
function missing(): Fault {
  const what = 'a fact that is missing where none may be'
  try {
    rowOf(lov, { fakta: () => undefined, skøn: () => undefined }, () => false)
    return { what, caught: undefined, where: '', told: '' }
  } catch (error) {
    const [first] = error instanceof BorderError ? error.brud : []
    return { what, caught: first && 'BorderError', where: first?.sti ?? '', told: first?.tekst.en ?? '' }
  }
}
