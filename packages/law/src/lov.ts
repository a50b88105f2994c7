import { type Day, parseDay } from '@sagsvej/calendar'
import { type Lovsamling, lovsamling } from '@sagsvej/rules'
import { UFORENELIGE, type Uforenelige } from './fakta/uforenelige.ts'
import { mål } from './maal.ts'

/** The whole law of this product as one value, with the days its facts may lie on. */
export interface Lov extends Lovsamling {
  /** The first day there is a version for: the act of 2006 applies to absence from this day (`SDL.6.1`). */
  readonly ældsteDag: Day
  /** Facts, or `fact/field`, that may lie before it because they pick no version. */
  readonly førLoven: readonly string[]
  /** Pairs of facts no case can have together. */
  readonly uforenelige: readonly Uforenelige[]
}

export const lov: Lov = {
  ...lovsamling(mål),
  ældsteDag: parseDay('2006-07-03'),
  førLoven: [
    'ansatFra',
    'bidragUdenBrudFra',
    'blevVisiteretTilFleksjobDen',
    'ferieaaretBegyndte',
    'fleksjobBevilgetFra',
    'fleksjobStartede',
    'foedselsdag',
    'foersteEfterloensEllerFleksydelsesbidragDen',
    'iAkasseUdenBrudFra',
    'indrejstDen',
    'ledighedsydelsesperioder/fra',
    'retTilLedighedsydelseFra',
    'tilknyttetArbejdsmarkedetFra',
    'tilskudTilVirksomhedenFra',
    'timerPrMaaned/maaned',
    'uddannelseAfsluttet',
    'ydelser/fra',
  ],
  uforenelige: UFORENELIGE,
}
