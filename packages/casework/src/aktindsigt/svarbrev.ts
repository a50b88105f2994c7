import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { pakkeMed } from './pakker.ts'
import { tilDenRette } from './regler.ts'

/**
 * A letter with documents goes out when they are released, and with them; sent again after a failure it may still go
 * only to somebody who may have these documents on that day.
 */
export function sendesMedPakken(
  { brevId }: { readonly brevId: string },
  sag: SagTilstand,
  om: Anledning,
): readonly Fejl[] {
  if (emne(sag, forsendelser).get(brevId)?.art !== 'aktindsigt_svar') return []
  const found = pakkeMed(sag, brevId)
  if (!found) return [ved('brevId', udleverFørst())]
  return tilDenRette(() => found.dokumenter)({ anmodningId: found.asked.anmodningId, brevId }, sag, om)
}

const udleverFørst = () =>
  fejl(
    'ikkeKlar',
    'Svaret på en anmodning om aktindsigt sendes, når dokumenterne udleveres eller afslås, og ikke for sig.',
    'The answer to a request for access is sent when the documents are handed over or refused, and not by itself.',
  )
