import type { Day } from '@sagsvej/calendar'
import { aftaltAtBrevetSendesTilParten, brevetSendesTilRepræsentanten, hjælperensRolle } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { måHandle } from './fuldmagt.ts'
import { BORGER, type Part, parter } from './parter.ts'

/** Who gets the letters to a party: by whose right, or why nobody does. */
export type Modtager =
  | {
      readonly art: 'modtager'
      /** Any of these; the first is who is meant. */
      readonly partId: readonly [string, ...string[]]
      readonly grund: 'selv' | 'repraesentant' | 'vaerge'
    }
  | { readonly art: 'ingen'; readonly grund: 'død' | 'udgået' | 'ukendt' | 'uden fuldmagt' }

/**
 * Who a letter to `partId` goes to on the day: never the dead; the guardian whose guardianship covers the case; the
 * representative with a power of attorney to receive, unless it is agreed otherwise (FVL.8.1.breve); else the party.
 */
export function modtagerAf(sag: SagTilstand, partId: string, day: Day): Modtager {
  const { alle, død, breveTilParten } = emne(sag, parter)
  const part = alle.get(partId)
  if (!part) return { art: 'ingen', grund: 'ukendt' }
  if (part.udgået) return { art: 'ingen', grund: 'udgået' }
  if (part.rolle === 'bisidder') return { art: 'ingen', grund: 'uden fuldmagt' }
  if (part.rolle === 'repraesentant') {
    return mayReceive(sag, partId, day)
      ? { art: 'modtager', partId: [partId], grund: 'repraesentant' }
      : { art: 'ingen', grund: 'uden fuldmagt' }
  }
  if (part.rolle === 'vaerge') {
    return isGuardian(part, day)
      ? { art: 'modtager', partId: [partId], grund: 'vaerge' }
      : { art: 'ingen', grund: 'uden fuldmagt' }
  }
  if (partId !== BORGER) return { art: 'modtager', partId: [partId], grund: 'selv' }
  if (død !== undefined && død <= day) return { art: 'ingen', grund: 'død' }
  const [guardian, ...further] = [...alle.values()]
    .filter((one) => isGuardian(one, day))
    .map((one) => one.partId)
  if (guardian) return { art: 'modtager', partId: [guardian, ...further], grund: 'vaerge' }
  const [first, ...rest] = [...alle.keys()].filter((id) => mayReceive(sag, id, day)).reverse()
  if (!first || !goesToRepresentative(sag, breveTilParten, day)) {
    return { art: 'modtager', partId: [BORGER], grund: 'selv' }
  }
  return { art: 'modtager', partId: [first, ...rest], grund: 'repraesentant' }
}

const isGuardian = ({ udgået, værgemål }: Part, day: Day): boolean =>
  !udgået && værgemål?.dækkerSagen === true && værgemål.fra <= day

const mayReceive = (sag: SagTilstand, partId: string, day: Day): boolean =>
  måHandle(sag, partId, { beføjelse: 'modtage' }, day)

function goesToRepresentative(sag: SagTilstand, agreed: boolean, day: Day): boolean {
  const given = [
    [hjælperensRolle, 'partsrepraesentant'],
    [aftaltAtBrevetSendesTilParten, agreed],
  ] as const
  const k = sagskontekst(sag, given, { på: day, kendt: day })
  return evaluate(brevetSendesTilRepræsentanten.led, k).udfald.art === 'ja'
}
