import { type Day, isNever } from '@sagsvej/calendar'
import {
  fuldmagtenDækker,
  fuldmagtenErTilbagekaldt,
  fuldmagtenGælderFra,
  fuldmagtenGælderTil,
  fuldmagtenHarEnSidsteDag,
  fuldmagtenNævnerHandlingen,
  fuldmagtenNævnerSagen,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { BEFØJELSER } from './begivenheder.ts'
import { type Fuldmagt, parter } from './parter.ts'

/** What somebody would do for the party. */
export interface Handling {
  readonly beføjelse: keyof typeof BEFØJELSER
  /** The procedure it is part of, by key; without it, the case at large. */
  readonly sagsgang?: string
  /** The documents it is about, by id. */
  readonly dokumenter?: readonly string[]
}

/** Whether a party has a power of attorney that covers this on the day (FVL.8.1.omfang). It ends when the citizen dies. */
export function måHandle(sag: SagTilstand, partId: string, handling: Handling, day: Day): boolean {
  const { fuldmagter, alle, død } = emne(sag, parter)
  const part = alle.get(partId)
  // A companion supports and does not act for the party (FVL.8.1.aktindsigt).
  if (part?.rolle !== 'repraesentant' || part.udgået) return false
  if (død !== undefined && død <= day) return false
  if (part.afvist?.omfang === 'hele_sagen' && part.afvist.fra <= day) return false
  return [...fuldmagter.values()].some((one) => one.partId === partId && covers(sag, one, handling, day))
}

function covers(sag: SagTilstand, one: Fuldmagt, { beføjelse, ...om }: Handling, day: Day): boolean {
  const { sagsgange, beføjelser, dokumenter, fra, til, tilbagekaldtFra } = one
  const named = sagsgange.length === 0 || (om.sagsgang !== undefined && sagsgange.includes(om.sagsgang))
  const within = om.dokumenter?.every((id) => dokumenter?.includes(id) ?? true) ?? true
  const k = sagskontekst(
    sag,
    [
      [fuldmagtenNævnerSagen, named],
      [fuldmagtenNævnerHandlingen, beføjelser.includes(beføjelse) && within],
      [fuldmagtenGælderFra, fra],
      [fuldmagtenHarEnSidsteDag, !isNever(til)],
      [fuldmagtenGælderTil, til],
      [fuldmagtenErTilbagekaldt, tilbagekaldtFra !== undefined && tilbagekaldtFra <= day],
    ],
    { på: day, kendt: day },
  )
  return evaluate(fuldmagtenDækker.led, k).udfald.art === 'ja'
}
