import type { Day } from '@sagsvej/calendar'
import {
  afgørelsenGiverFuldtMedhold,
  afgørelsenKanPåklages,
  afgørelsenMeddelesSkriftligt,
  klagefristenLøber,
  klagenHarEnFrist,
  klagevejledningHarFremgangsmåden,
  klagevejledningHarFristen,
  klagevejledningHarKlageinstansen,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import type { Forsendelse } from '../forsendelse/forsendelser.ts'
import { klagesporI } from '../forsendelse/klagevejledning.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/**
 * Whether the letter of a decision told how to complain, as it must for the time to run (SB-BEG-5). The block of a
 * letter has all three parts; that of another track, or none that can be shown, is none.
 */
export function erVejledt(sag: SagTilstand, { indhold }: Forsendelse, tilUgunst: boolean, day: Day): boolean {
  const told = klagesporI(indhold) === 'retssikkerhedsloven'
  const k = sagskontekst(
    sag,
    [
      [afgørelsenKanPåklages, true],
      [klagenHarEnFrist, true],
      [afgørelsenMeddelesSkriftligt, true],
      [afgørelsenGiverFuldtMedhold, !tilUgunst],
      [klagevejledningHarKlageinstansen, told],
      [klagevejledningHarFremgangsmåden, told],
      [klagevejledningHarFristen, told],
    ],
    { på: day, kendt: day },
  )
  return evaluate(klagefristenLøber.led, k).udfald.art === 'ja'
}
