import type { Day } from '@sagsvej/calendar'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { VIDERESENDT_FORDI } from './begivenheder.ts'
import type { Klage } from './klager.ts'
import { erForSen, genvurderes } from './spor.ts'

/** Why a complaint is to be sent to the board now; undefined while it is not. */
export function videresendesFordi(
  sag: SagTilstand,
  klage: Klage,
  day: Day,
): keyof typeof VIDERESENDT_FORDI | undefined {
  if (klage.videresendt || klage.sluttet !== undefined) return undefined
  if (!genvurderes(sag, klage, day)) return 'aktindsigt'
  if (erForSen(sag, klage)) return 'for_sen'
  if (klage.genvurderet?.udfald === 'fastholdt') return 'fastholdt'
  return klage.genvurderet?.udfald === 'delvis' && klage.opretholdt !== undefined ? 'opretholdt' : undefined
}
