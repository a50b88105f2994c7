import { type Day, parseDay } from '@sagsvej/calendar'
import { type Afgørelse, afgørelser } from '../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** An agreement on a long-term or chronic illness (SDL.56, SDL.58 a). */
export interface Sygdomsaftale {
  readonly aftaleId: string
  readonly indgået: Day
  readonly part: 'loenmodtager' | 'selvstaendig'
  readonly skriftlig: boolean
  readonly fornyer?: string
  readonly dokumenteret?: Day
  readonly gælderTil?: Day
  readonly ophørt?: Day
}

const aftaleId = (event: SagBegivenhed): string | undefined =>
  'aftaleId' in event ? event.aftaleId : undefined

/** The agreements of a case, by id. */
export const sygdomsaftaler: Emne<ReadonlyMap<string, Sygdomsaftale>> = efterId(
  aftaleId,
  (before: Sygdomsaftale | undefined, event) => {
    switch (event.type) {
      case 'SygdomsaftaleIndsendt': {
        const { aftaleId, indgaaet, part, skriftlig, fornyer } = event
        const made = { aftaleId, indgået: parseDay(indgaaet), part, skriftlig }
        return { ...made, ...(fornyer === undefined ? {} : { fornyer }) }
      }
      case 'SygdomsrisikoDokumenteret':
        return before && { ...before, dokumenteret: parseDay(event.den) }
      case 'SygdomsaftaleGodkendt':
        return before && { ...before, gælderTil: parseDay(event.gaelderTil) }
      case 'SygdomsaftaleOphørt':
        return before && { ...before, ophørt: parseDay(event.den) }
      default:
        return before
    }
  },
)

/** The kinds of decision on an agreement. */
const ARTER: ReadonlySet<string> = new Set(['paragraf56', 'paragraf56_fornyet', 'paragraf56_selvstaendig'])

export const erAftaleart = (art: string): boolean => ARTER.has(art)

/** The kind of decision an agreement takes. */
export const artFor = ({ part, fornyer }: Pick<Sygdomsaftale, 'part' | 'fornyer'>): string =>
  fornyer !== undefined
    ? 'paragraf56_fornyet'
    : part === 'selvstaendig'
      ? 'paragraf56_selvstaendig'
      : 'paragraf56'

/** The agreement a decision is on: of its kind, made on the day the question is put for. */
export const aftalenTil = (sag: SagTilstand, art: string, på: Day): Sygdomsaftale | undefined =>
  [...emne(sag, sygdomsaftaler).values()].findLast((one) => artFor(one) === art && one.indgået === på)

/** The decision made on an agreement, unless it was taken back. */
export const afgjortOm = (sag: SagTilstand, one: Sygdomsaftale): Afgørelse | undefined =>
  [...emne(sag, afgørelser).values()].findLast(
    ({ art, på, truffet, tilbagekaldt }) =>
      art === artFor(one) && på === one.indgået && truffet !== undefined && tilbagekaldt === undefined,
  )
