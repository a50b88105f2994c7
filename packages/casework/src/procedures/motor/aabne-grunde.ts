import type { Day } from '@sagsvej/calendar'
import { evaluate, type Grunde, mergeOpen } from '@sagsvej/rules'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { vurderSag } from '../../vurdering/vurder.ts'
import { gangeI } from './gange.ts'
import type { Sagsgang } from './sagsgang.ts'
import { spørgsmålI } from './spoergsmaal.ts'
import { stilling } from './stilling.ts'

/**
 * What a case still waits to be told, and to have judged, on a day: for the answers of the law to it, and for the steps of
 * what runs in it. Each once, those of the answers first.
 */
export function åbneGrunde(sagsgange: readonly Sagsgang[], sag: SagTilstand, på: Day): Grunde {
  const answers = vurderSag(sag, { på, kendt: på }).svar.map(({ udfald }) => udfald)
  const steps = sagsgange.flatMap((sagsgang) => {
    const running = gangeI(sagsgang, sag).filter(({ sluttetNr }) => sluttetNr === undefined)
    return running.flatMap((gang) => {
      const { kontekst } = stilling(sag, gang, på)
      return spørgsmålI(sagsgang).map(({ led }) => evaluate(led, kontekst).udfald)
    })
  })
  return mergeOpen([...answers, ...steps])
}
