import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { DISPOSITIONER, REGELSÆT } from './begivenheder.ts'

/** What becomes of one document. */
export interface Gennemgang {
  readonly dokumentId: string
  readonly disposition: keyof typeof DISPOSITIONER
  readonly grund?: string
  readonly passager: readonly { readonly side: number; readonly hvad: string; readonly grund: string }[]
}

/** A request for access, from the day it came in. */
export interface Anmodning {
  readonly anmodningId: string
  readonly modtaget: Day
  readonly partId: string
  readonly regelsæt: keyof typeof REGELSÆT
  readonly dokumentId?: string
  /** The documents it is about, once they were found. */
  readonly omfang?: readonly string[]
  readonly gennemgået: ReadonlyMap<string, Gennemgang>
  /** The day an answer is expected, told in a letter. */
  readonly ventes?: { readonly den: Day; readonly brevId: string; readonly sendt: Day }
  readonly afgjort?: { readonly den: Day; readonly brevId: string }
  readonly udleveret?: { readonly den: Day; readonly brevId: string; readonly pakke: string }
  readonly tilbage?: Day
}

/** The requests for access by id. */
export const aktindsigter: Emne<ReadonlyMap<string, Anmodning>> = efterId(
  (event: SagBegivenhed) => ('anmodningId' in event ? event.anmodningId : undefined),
  (before: Anmodning | undefined, event) => {
    if (event.type === 'AktindsigtØnsket') {
      const { anmodningId, modtaget, partId, regelsaet, dokumentId } = event
      const asked = {
        anmodningId,
        modtaget: parseDay(modtaget),
        partId,
        regelsæt: regelsaet,
        gennemgået: new Map(),
      }
      return { ...asked, ...(dokumentId === undefined ? {} : { dokumentId }) }
    }
    if (!before) return undefined
    const den = 'den' in event ? parseDay(event.den) : before.modtaget
    switch (event.type) {
      case 'AktindsigtAfgrænset':
        return { ...before, omfang: event.dokumenter }
      case 'DokumentGennemgået': {
        const { dokumentId, disposition, grund, passager } = event
        const one = { dokumentId, disposition, passager, ...(grund === undefined ? {} : { grund }) }
        return { ...before, gennemgået: new Map(before.gennemgået).set(dokumentId, one) }
      }
      case 'FristbrevSendt':
        return { ...before, ventes: { den: parseDay(event.ventes), brevId: event.brevId, sendt: den } }
      case 'AktindsigtAfgjort':
        return { ...before, afgjort: { den, brevId: event.brevId } }
      case 'AktindsigtUdleveret':
        return { ...before, udleveret: { den, brevId: event.brevId, pakke: event.pakke } }
      case 'AktindsigtTrukketTilbage':
        return { ...before, tilbage: parseDay(event.modtaget) }
      default:
        return undefined
    }
  },
)

/** Requests that hold a decision back: not given, not refused, not withdrawn. */
export const åbneAnmodninger = (sag: SagTilstand): readonly Anmodning[] =>
  [...emne(sag, aktindsigter).values()].filter(
    ({ regelsæt, udleveret, afgjort, gennemgået, tilbage }) =>
      regelsæt === 'partsaktindsigt' &&
      tilbage === undefined &&
      udleveret === undefined &&
      !(afgjort && [...gennemgået.values()].every(({ disposition }) => disposition === 'undtages')),
  )
