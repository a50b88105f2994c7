import { type Day, parseDay } from '@sagsvej/calendar'
import { type Lovsamling, lovsamling, Udtryk } from '@sagsvej/rules'
import * as jobafklaring from './jobafklaring/index.ts'
import * as ressourceforløbsydelse from './ressourceforloebsydelse/index.ts'
import * as sygedagpenge from './sygedagpenge/index.ts'

/** The whole law of this product as one value, with the days its facts may lie on. */
export interface Lov extends Lovsamling {
  /** The first day there is a version for: the act of 2006 applies to absence from this day (`SDL.6.1`). */
  readonly ældsteDag: Day
  /** Facts, or `fact/field`, that may lie before it because they pick no version. */
  readonly førLoven: readonly string[]
}

const provisions = [sygedagpenge, jobafklaring, ressourceforløbsydelse]
  .flatMap((act) => Object.values(act))
  .filter((value) => value instanceof Udtryk)

export const lov: Lov = {
  ...lovsamling(provisions),
  ældsteDag: parseDay('2006-07-03'),
  førLoven: [
    'ansatFra',
    'foedselsdag',
    'tilknyttetArbejdsmarkedetFra',
    'uddannelseAfsluttet',
    'timerPrMaaned/maaned',
  ],
}
