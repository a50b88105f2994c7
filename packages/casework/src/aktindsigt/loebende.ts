import { formatDay } from '@sagsvej/calendar'
import { type Anledning, gjort } from '../kommandoer/kommando.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { aktindsigter, besvaret } from './aktindsigter.ts'
import { AktindsigtØnsket } from './begivenheder.ts'

/**
 * A standing request that has been answered is asked again for a document that comes after, in each version (SB-AKT-11).
 * While it is open the document is within it.
 */
export const løbendeAnmodninger = (
  sag: SagTilstand,
  {
    dokumentId,
    version,
    titel,
  }: { readonly dokumentId: string; readonly version: number; readonly titel: string },
  om: Anledning,
): readonly SagBegivenhed[] =>
  [...emne(sag, aktindsigter).values()]
    .filter((one) => one.løbende && one.tilbage === undefined && besvaret(one) !== undefined)
    .map(({ anmodningId, partId, regelsæt }) => {
      const about = {
        anmodningId: `${anmodningId}-${dokumentId}-${version}`,
        partId,
        regelsaet: regelsæt,
        oensker: titel,
      }
      const scope = { omfang: 'dokumenter', dokumenter: [dokumentId], loebende: false, foelger: anmodningId }
      return gjort(
        AktindsigtØnsket,
        { ...about, ...scope, modtaget: formatDay(om.den), form: 'skriftligt' },
        om,
      )
    })
