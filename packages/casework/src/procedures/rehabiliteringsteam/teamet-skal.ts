import {
  forberedendeDelFørAfgørelsen,
  forberedendeDelKræves,
  sagSkalITeamet,
  sagSkalITeametFørOphør,
  skalIRehabiliteringsteam,
} from '@sagsvej/law'
import { loven } from '../motor/lovens-svar.ts'
import type { Gælder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { rehabsagen } from './stillingen.ts'

/** Whether the case must go to the team, by the provision for what it is about. */
export function teametSkal(s: Stilling): Gælder {
  switch (rehabsagen(s)?.gælder) {
    case undefined:
    case 'revalidering':
      return false
    // The municipality chose to put it before the team: it is owed what comes of that.
    case 'sygedagpenge':
      return true
    case 'jobafklaring':
      return loven(s, sagSkalITeamet)
    case 'nyt_jobafklaring':
      return loven(s, sagSkalITeametFørOphør)
    default:
      return loven(s, skalIRehabiliteringsteam)
  }
}

/** Whether the preparatory part must be drawn up: for all that go to the team, and for some decisions without it. */
export function forberedendeDelSkal(s: Stilling): Gælder {
  switch (rehabsagen(s)?.gælder) {
    case undefined:
      return false
    case 'sygedagpenge':
    case 'nyt_jobafklaring':
      return teametSkal(s)
    case 'jobafklaring':
      return loven(s, forberedendeDelKræves)
    default:
      return loven(s, forberedendeDelFørAfgørelsen)
  }
}
