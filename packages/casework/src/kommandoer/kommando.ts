import { type Day, formatDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import type { Json, JsonObjekt } from '@sagsvej/rules/read'
import { afvist, læst } from '@sagsvej/rules/read'
import type { Aktør, Aktørrolle } from '../begivenheder/aktoer.ts'
import type { Begivenhedsart } from '../begivenheder/art.ts'
import type { Feltart } from '../begivenheder/felt.ts'
import { type Felter, type Post, post, readPost } from '../begivenheder/post.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl, Læst } from '../sagsfil/fejl.ts'

/** Who asks, and on which day. */
export interface Anledning {
  readonly den: Day
  readonly af: Aktør
}

/** Something that can be asked of a case: its name in the imperative, its fields, and the events it gives rise to. */
export interface Kommandoart<T extends string = string> {
  readonly type: T
  readonly titel: Tekst
  readonly skema: JsonObjekt
  /** Who, beside the office, may ask for it though it takes no step of a procedure that lets them. */
  readonly åbenFor: readonly Aktørrolle[]
  readonly udfør: (json: Json, sag: SagTilstand, om: Anledning) => Læst<readonly SagBegivenhed[]>
}

/** A rule between what is asked and the case: what is wrong with it, with a pointer into what was asked; or nothing. */
export type Regel<F> = (asked: Post<F>, sag: SagTilstand, om: Anledning) => readonly Fejl[]

/** A command of these fields; `giver` makes the events of one that no rule refuses. */
export function kommando<const T extends string, const F extends Felter>(ny: {
  readonly type: T
  readonly titel: Tekst
  readonly felter: F
  readonly åbenFor?: readonly Aktørrolle[]
  readonly regler?: readonly Regel<F>[]
  readonly giver: (asked: Post<F>, sag: SagTilstand, om: Anledning) => Læst<readonly SagBegivenhed[]>
}): Kommandoart<T> {
  const { type, titel, felter, åbenFor = [], regler = [], giver } = ny
  return {
    type,
    titel,
    skema: post(felter).skema,
    åbenFor,
    udfør: (json, sag, om) => {
      const read = readPost(felter, json)
      if (!read.ok) return read
      const faults = regler.flatMap((regel) => regel(read.værdi, sag, om))
      return faults.length > 0 ? afvist(...faults) : giver(read.værdi, sag, om)
    },
  }
}

type UdenFælles<F> = Omit<F, 'den' | 'af'>

/** The fields of a kind of event but for who and when. */
export function egneFelter<const F extends Record<string, Feltart>>({
  felter,
}: Begivenhedsart<string, number, F>): UdenFælles<F> {
  const { den: _, af: __, ...egne } = felter
  return egne as UdenFælles<F>
}

/** A command that asks for one event, with its fields but for who and when. */
export function direkte<const T extends string, const F extends Record<string, Feltart>>(
  type: T,
  titel: Tekst,
  art: Begivenhedsart<string, number, F>,
  regler: readonly Regel<UdenFælles<F>>[] = [],
): Kommandoart<T> {
  return kommando({
    type,
    titel,
    felter: egneFelter(art) as UdenFælles<F> & Felter,
    regler: regler as readonly Regel<UdenFælles<F> & Felter>[],
    giver: (asked, _sag, om) => læst([gjort(art, asked, om)]),
  })
}

/** The event of a kind, done now by whoever asks. */
export const gjort = (
  { type, version }: Pick<Begivenhedsart, 'type' | 'version'>,
  felter: object,
  { den, af }: Anledning,
): SagBegivenhed => ({ type, version, ...felter, den: formatDay(den), af }) as unknown as SagBegivenhed
