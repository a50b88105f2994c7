import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { KILDER, OPLYSNINGSARTER, SAGENS_ARTER } from './begivenheder.ts'

/** What a person was asked to let the municipality obtain, from one source. */
export interface Samtykke {
  readonly samtykkeId: string
  readonly kilde: keyof typeof KILDER
  readonly art: keyof typeof OPLYSNINGSARTER
  readonly sagensArt: keyof typeof SAGENS_ARTER
  readonly svar?: 'ja' | 'delvist' | 'nej'
  readonly begrænsning?: string
  readonly trukketFra?: Day
}

/** The consents of a case by id. */
export const samtykker: Emne<ReadonlyMap<string, Samtykke>> = efterId(
  (event: SagBegivenhed) => ('samtykkeId' in event ? event.samtykkeId : undefined),
  (before: Samtykke | undefined, event) => {
    switch (event.type) {
      case 'SamtykkeUdbedt': {
        const { samtykkeId, kilde, art, sagensArt } = event
        return { samtykkeId, kilde, art, sagensArt }
      }
      case 'SamtykkeBesvaret': {
        const { svar, begraensning } = event
        return (
          before && { ...before, svar, ...(begraensning === undefined ? {} : { begrænsning: begraensning }) }
        )
      }
      case 'SamtykkeTrukketTilbage':
        return before && { ...before, trukketFra: parseDay(event.fra) }
      default:
        return before
    }
  },
)

/** Whether the person lets it be obtained on a day: undefined until answered. */
export function harSagtJa({ svar, trukketFra }: Samtykke, den: Day): boolean | undefined {
  if (svar === undefined) return undefined
  return svar !== 'nej' && (trukketFra === undefined || den < trukketFra)
}
