import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Kilde, OPLYSNINGSARTER, SAGENS_ARTER } from './kilder.ts'

/** Information wanted from one source, and what the person let the municipality do. */
export interface Samtykke {
  readonly samtykkeId: string
  readonly kilde: Kilde
  readonly art: keyof typeof OPLYSNINGSARTER
  readonly sagensArt: keyof typeof SAGENS_ARTER
  readonly hvad: string
  /** Undefined until the person is asked. */
  readonly udbedt?: { readonly svarSenest: Day; readonly brevId: string }
  readonly svar?: { readonly er: 'ja' | 'delvist' | 'nej'; readonly den: Day }
  readonly begrænsning?: string
  readonly trukketFra?: Day
  readonly slut?: 'hentet' | 'undværet' | 'ikke nødvendig'
}

/** The wanted pieces of information of a case by id, each with its consent. */
export const samtykker: Emne<ReadonlyMap<string, Samtykke>> = efterId(
  (event: SagBegivenhed) => ('samtykkeId' in event ? event.samtykkeId : undefined),
  (before: Samtykke | undefined, event) => {
    switch (event.type) {
      case 'OplysningØnsket':
        return wanted(event)
      case 'SamtykkeUdbedt': {
        const { svarSenest, brevId } = event
        return { ...wanted(event), udbedt: { svarSenest: parseDay(svarSenest), brevId } }
      }
      case 'SamtykkeBesvaret': {
        const { svar, begraensning, den } = event
        if (!before) return undefined
        // A new answer takes the place of the old, and of its being withdrawn.
        const { begrænsning: _, trukketFra: __, ...rest } = before
        const limited = begraensning === undefined ? {} : { begrænsning: begraensning }
        return { ...rest, svar: { er: svar, den: parseDay(den) }, ...limited }
      }
      case 'SamtykkeTrukketTilbage':
        return before && { ...before, trukketFra: parseDay(event.fra) }
      case 'OplysningHentet':
        return before && { ...before, slut: 'hentet' }
      case 'OplysningUndværet':
        return before && { ...before, slut: 'undværet' }
      case 'OplysningIkkeNødvendig':
        return before && { ...before, slut: 'ikke nødvendig' }
      default:
        return before
    }
  },
)

const wanted = ({ samtykkeId, kilde, art, sagensArt, hvad }: Samtykke): Samtykke => ({
  samtykkeId,
  kilde,
  art,
  sagensArt,
  hvad,
})

/** Whether the person lets it be obtained on a day: undefined while the time to answer runs. */
export function harSagtJa({ udbedt, svar, trukketFra }: Samtykke, day: Day): boolean | undefined {
  if (svar !== undefined) return svar.er !== 'nej' && (trukketFra === undefined || day < trukketFra)
  return udbedt === undefined || day > udbedt.svarSenest ? false : undefined
}
