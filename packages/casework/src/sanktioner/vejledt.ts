import { addMonths, type Day, parseDay } from '@sagsvej/calendar'
import {
  sanktionKanBruges,
  sanktionKanBrugesVedLedighedsydelse,
  vejledningGiverAdgangTilSanktion,
} from '@sagsvej/law'
import type { MedBestemmelse, Sandt } from '@sagsvej/rules'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { vejledninger } from '../korrespondance/vejledninger.ts'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Sanktionsydelse } from './haendelser.ts'
import type { Sanktion } from './sanktioner.ts'

/**
 * The provision that asks for guidance before a sanction, and the day from which guidance on duties and sanctions as such
 * is enough: before it the guidance had to come with the very offer or call.
 */
export const VEJLEDNINGSKRAV: Readonly<
  Record<Sanktionsydelse, { readonly efter: MedBestemmelse<Sandt>; readonly alment: string }>
> = {
  ledighedsydelse: { efter: sanktionKanBrugesVedLedighedsydelse, alment: '2006-07-01' },
  ressourceforloebsydelse: { efter: sanktionKanBruges, alment: '2019-12-28' },
  kontanthjaelp: { efter: vejledningGiverAdgangTilSanktion, alment: '2020-01-01' },
}

type Hvad = Pick<Sanktion, 'ydelse' | 'skete' | 'om'>

/** Told in writing what it may cost, by a letter that had arrived before it happened. */
export const skriftligtVejledt = (sag: SagTilstand, { ydelse, skete, om }: Hvad): boolean =>
  emne(sag, vejledninger).some((one) => {
    const arrived =
      one.brevId === undefined ? undefined : emne(sag, forsendelser).get(one.brevId)?.fremme?.den
    const meant = one.om === om || (one.om === undefined && skete >= parseDay(VEJLEDNINGSKRAV[ydelse].alment))
    return one.foelger && meant && arrived !== undefined && arrived < skete
  })

/** A letter of guidance was written that had not arrived in time, or not at all. */
export const vejledningUndervejs = (sag: SagTilstand, { om }: Hvad): boolean =>
  emne(sag, vejledninger).some(
    (one) => one.foelger && one.brevId !== undefined && (one.om === om || one.om === undefined),
  )

/** The days on which duties and sanctions were gone through in a talk. */
export const gennemgange: Emne<readonly Day[]> = {
  tom: [],
  evolve: (state, event) => (event.type === 'VejledningGennemgået' ? [...state, parseDay(event.den)] : state),
}

/** How long one going-through lasts under the act of 2021 to 2023: it was to be done again each half year. */
const HALVT_ÅR = 6

/** Gone through before it happened, and no more than half a year before. */
export const gennemgået = (sag: SagTilstand, { skete }: Hvad): boolean =>
  emne(sag, gennemgange).some((den) => den < skete && addMonths(den, HALVT_ÅR) >= skete)
