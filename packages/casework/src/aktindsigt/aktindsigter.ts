import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { AKTINDSIGTSUDFALD, DISPOSITIONER, OMFANG, REGELSÆT } from './begivenheder.ts'

/** What becomes of one document, in the version that was looked at. */
export interface Gennemgang {
  readonly dokumentId: string
  readonly version: number
  readonly regelsæt: keyof typeof REGELSÆT
  readonly disposition: keyof typeof DISPOSITIONER
}

/** A request for access, from the day it came in. */
export interface Anmodning {
  readonly anmodningId: string
  /** The event that brought it in. */
  readonly nr: number
  readonly modtaget: Day
  readonly partId: string
  readonly regelsæt: keyof typeof REGELSÆT
  readonly omfang: keyof typeof OMFANG
  /** The documents that were picked. */
  readonly valgte: readonly string[]
  readonly løbende: boolean
  readonly afgrænset: boolean
  readonly gennemgået: ReadonlyMap<string, Gennemgang>
  /** The day an answer is expected, told in a letter. */
  readonly ventes?: { readonly den: Day; readonly brevId: string; readonly sendt: Day }
  /** Handed over early: the documents, by the letter they went with. */
  readonly delvis: ReadonlyMap<string, readonly string[]>
  readonly afgjort?: {
    readonly den: Day
    readonly udfald: keyof typeof AKTINDSIGTSUDFALD
    readonly brevId: string
    readonly pakke?: string
    readonly dokumenter: readonly string[]
    /** Those of them that all or some is given of. */
    readonly udleveres: readonly string[]
  }
  readonly udleveret?: { readonly den: Day; readonly brevId: string; readonly pakke: string }
  readonly tilbage?: Day
  /** It was complained that it takes too long. */
  readonly tidPåklaget?: Day
}

/** The requests for access by id. */
export const aktindsigter: Emne<ReadonlyMap<string, Anmodning>> = efterId(
  (event: SagBegivenhed) =>
    'anmodningId' in event && event.type !== 'KlageModtaget' && event.type !== 'KlagefristAfbrudt'
      ? event.anmodningId
      : undefined,
  (before: Anmodning | undefined, event, nr) =>
    event.type === 'AktindsigtØnsket' ? begun(event, nr) : before && changed(before, event),
)

function begun(event: Extract<SagBegivenhed, { type: 'AktindsigtØnsket' }>, nr: number): Anmodning {
  const { anmodningId, modtaget, partId, regelsaet, omfang, dokumenter = [], loebende } = event
  return {
    ...{ anmodningId, nr, modtaget: parseDay(modtaget), partId, regelsæt: regelsaet, omfang },
    ...{ valgte: dokumenter, løbende: loebende, afgrænset: false, gennemgået: new Map(), delvis: new Map() },
  }
}

function changed(before: Anmodning, event: SagBegivenhed): Anmodning | undefined {
  switch (event.type) {
    case 'AktindsigtAfgrænset':
      return { ...before, afgrænset: true }
    case 'DokumentGennemgået': {
      const { dokumentId, udgave: version, regelsaet, disposition } = event
      const one = { dokumentId, version, regelsæt: regelsaet, disposition }
      return { ...before, gennemgået: new Map(before.gennemgået).set(dokumentId, one) }
    }
    case 'FristbrevSendt': {
      const { ventes, brevId, den } = event
      return { ...before, ventes: { den: parseDay(ventes), brevId, sendt: parseDay(den) } }
    }
    case 'AktindsigtDelvisUdleveret': {
      const given = event.dokumenter.map(({ dokumentId }) => dokumentId)
      return { ...before, delvis: new Map(before.delvis).set(event.brevId, given) }
    }
    case 'AktindsigtAfgjort': {
      const { den, udfald, brevId, pakke, udleveres } = event
      const dokumenter = event.dokumenter.map(({ dokumentId }) => dokumentId)
      const made = { den: parseDay(den), udfald, brevId, dokumenter, udleveres }
      return { ...before, afgjort: pakke === undefined ? made : { ...made, pakke } }
    }
    case 'AktindsigtUdleveret': {
      const { den, brevId, pakke } = event
      return { ...before, udleveret: { den: parseDay(den), brevId, pakke } }
    }
    case 'AktindsigtTrukketTilbage':
      return { ...before, tilbage: parseDay(event.modtaget) }
    case 'AktindsigtstidPåklaget':
      return { ...before, tidPåklaget: parseDay(event.modtaget) }
    case 'LøbendeAktindsigtStandset':
      return { ...before, løbende: false }
    default:
      return undefined
  }
}

/** The day access was given or refused, or the request withdrawn; undefined while it is open. */
export const besvaret = ({ udleveret, afgjort, tilbage }: Anmodning): Day | undefined =>
  tilbage ?? udleveret?.den ?? (afgjort?.udfald === 'afslag' ? afgjort.den : undefined)
