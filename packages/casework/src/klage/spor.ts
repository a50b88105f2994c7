import type { Day } from '@sagsvej/calendar'
import {
  fireUgersFristOgGenvurdering,
  forSenKlageSendesVidereStraks,
  klagefristensSidsteDag,
  klageinstansISagen,
  klagenGælder,
  klagenModtaget,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { aktindsigter } from '../aktindsigt/aktindsigter.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { klagefristFor } from './klagefrist.ts'
import type { Klage } from './klager.ts'

/** The kind of decision a complaint is over: it alone chooses the track (FVL.16.4.spor). */
export type Gælder = 'sagen' | 'partsaktindsigt' | 'offentlighedsloven'

export function klagenGælderHvad(sag: SagTilstand, { over }: Klage): Gælder {
  if (over.art === 'afgørelse') return 'sagen'
  const asked = emne(sag, aktindsigter).get(over.anmodningId)
  return asked?.regelsæt === 'partsaktindsigt' ? 'partsaktindsigt' : 'offentlighedsloven'
}

/** Whether it has the time limit of 4 weeks and is looked at again by the municipality first. */
export function genvurderes(sag: SagTilstand, klage: Klage, day: Day): boolean {
  const given = [
    [klagenGælder, klagenGælderHvad(sag, klage)],
    [klageinstansISagen, 'ankestyrelsen'],
  ] as const
  const k = sagskontekst(sag, given, { på: day, kendt: day })
  return evaluate(fireUgersFristOgGenvurdering.led, k).udfald.art === 'ja'
}

/**
 * Whether it came after the last day to complain, with every doubt on the counting for the citizen (RSLBEK.13.1). One
 * the board sent back was in time when the board got it.
 */
export function erForSen(sag: SagTilstand, klage: Klage): boolean {
  const { over, modtaget, hosAnkestyrelsen = modtaget } = klage
  if (over.art !== 'afgørelse') return false
  const limit = klagefristFor(sag, over.afgoerelseId, modtaget)
  if (limit.art !== 'løber') return false
  const given = [
    [klagenModtaget, hosAnkestyrelsen],
    [klagefristensSidsteDag, limit.senest],
  ] as const
  const k = sagskontekst(sag, given, { på: modtaget, kendt: modtaget })
  return evaluate(forSenKlageSendesVidereStraks.led, k).udfald.art === 'ja'
}
