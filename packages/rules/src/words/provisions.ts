import { NEVER } from '@sagsvej/calendar'
import type { Sikkerhed } from '../certainty.ts'
import { defined } from '../definitions.ts'
import type { Kendt } from '../in-force.ts'
import type { Bestemmelse, Indhold, Overgang, Selector, Version } from '../provision.ts'
import type { Hjemmel, Kilde } from '../source.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Kind } from '../value.ts'
import { Dato } from './date.ts'
import { Dagmængde } from './day-set.ts'
import type { Udtryk } from './expression.ts'
import type { MedFaktum } from './facts.ts'
import { Tal } from './number.ts'
import { requireSound } from './sound.ts'
import { Sandt } from './truth.ts'
import { writtenDay } from './written.ts'

/** A word that is a provision: usable in other rules, and carrying its versions. */
export type MedBestemmelse<T> = T & { readonly bestemmelse: Bestemmelse }

interface Undtaget<E extends Udtryk> {
  readonly navn: Tekst
  readonly gårForud?: true
  readonly hjemmel: Hjemmel
  readonly når: Sandt
  readonly så: E
}

/** Exactly one of: a rule (with its exceptions), two or more readings, or what has not been read. */
type Siger<E extends Udtryk> =
  | { readonly er: E; readonly undtagelser?: readonly Undtaget<E>[] }
  | { readonly læsninger: readonly { readonly navn: Tekst; readonly grund: Tekst; readonly er: E }[] }
  | { readonly ukendt: Tekst }

export type NyVersion<E extends Udtryk> = Siger<E> & {
  readonly fra: string
  readonly til?: string
  /** Where law works backwards, or an earlier entry was wrong: since when this could be known, as ISO days. */
  readonly kendt?: { readonly offentliggjort?: string; readonly indført?: string }
  readonly hjemmel: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  readonly kontrolleretTil: string
  readonly siger: Tekst
  readonly note?: Tekst
}

export type NyOvergang<E extends Udtryk> = Siger<E> & {
  readonly navn: Tekst
  readonly hjemmel: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  readonly kontrolleretTil: string
  readonly når: Sandt
}

export interface NyBestemmelse<E extends Udtryk> {
  readonly titel: Tekst
  readonly betyder?: Tekst
  readonly vælgesEfter: Selector
  readonly relevantNår?: Sandt
  readonly overgange?: readonly NyOvergang<E>[]
  readonly versioner: readonly NyVersion<E>[]
}

/** The version is picked by a date in the case. A fact has a name already, and is called by that. */
export const efterDato = (
  ...[dato, navn]: readonly [dato: MedFaktum<Dato>, navn?: undefined] | readonly [dato: Dato, navn: Tekst]
): Selector => ({
  art: 'dato',
  dato: dato.led,
  navn: navn === undefined ? dato.faktum.etiket : navn,
})

/** The version is picked by the answer's own date: each is tried in turn. Only for a `tidspunkt`. */
export const efterSvaret = (navn: Tekst): Selector => ({ art: 'svaret', navn })

function contentOf<E extends Udtryk>(siger: Siger<E>): Indhold {
  if ('ukendt' in siger) return { art: 'ukendt', hvad: siger.ukendt }
  if ('læsninger' in siger) {
    return { art: 'læsninger', læsninger: siger.læsninger.map((l) => ({ ...l, er: l.er.led })) }
  }
  const undtagelser = (siger.undtagelser ?? []).map((u) => ({ ...u, når: u.når.led, så: u.så.led }))
  return { art: 'regel', er: siger.er.led, undtagelser }
}

function versionOf<E extends Udtryk>(id: string, v: NyVersion<E>): Version {
  const { hjemmel, kilder, sikkerhed, kontrolleretTil, siger, note } = v
  return {
    fra: writtenDay(id, v.fra),
    til: v.til === undefined ? NEVER : writtenDay(id, v.til),
    ...{ hjemmel, kilder, sikkerhed, kontrolleretTil, siger },
    indhold: contentOf(v),
    ...(v.kendt ? { kendt: knownSince(id, v.kendt) } : {}),
    ...(note ? { note } : {}),
  }
}

const knownSince = (
  id: string,
  { offentliggjort, indført }: NonNullable<NyVersion<Udtryk>['kendt']>,
): Kendt => ({
  ...(offentliggjort === undefined ? {} : { offentliggjort: writtenDay(id, offentliggjort) }),
  ...(indført === undefined ? {} : { indført: writtenDay(id, indført) }),
})

function transitionOf<E extends Udtryk>(o: NyOvergang<E>): Overgang {
  const { navn, hjemmel, kilder, sikkerhed, kontrolleretTil } = o
  return { navn, hjemmel, kilder, sikkerhed, kontrolleretTil, når: o.når.led, indhold: contentOf(o) }
}

function build<E extends Udtryk, W extends Udtryk>(
  id: string,
  kind: Kind,
  enhed: Enhed | undefined,
  ny: NyBestemmelse<E>,
  wrap: (led: Led) => W,
): MedBestemmelse<W> {
  const versioner = ny.versioner.map((v) => versionOf(id, v))
  const bestemmelse: Bestemmelse = {
    id,
    kind,
    ...(enhed ? { enhed } : {}),
    titel: ny.titel,
    ...(ny.betyder ? { betyder: ny.betyder } : {}),
    vælgesEfter: ny.vælgesEfter,
    ...(ny.relevantNår ? { relevantNår: ny.relevantNår.led } : {}),
    overgange: (ny.overgange ?? []).map(transitionOf),
    versioner,
  }
  defined('bestemmelse', bestemmelse)
  requireSound(bestemmelse)
  return Object.assign(wrap({ op: 'provision', bestemmelse }), { bestemmelse })
}

/** A provision that is met or not met. @throws RuleError, as do the others, for one that cannot be right: `requireSound` */
export const betingelse = (id: string, ny: NyBestemmelse<Sandt>): MedBestemmelse<Sandt> =>
  build(id, 'sandt', undefined, ny, (l) => new Sandt(l))

/** A provision that gives a day. */
export const tidspunkt = (id: string, ny: NyBestemmelse<Dato>): MedBestemmelse<Dato> =>
  build(id, 'dato', undefined, ny, (l) => new Dato(l))

/** A provision that gives a set of days. */
export const tidsrum = (id: string, ny: NyBestemmelse<Dagmængde>): MedBestemmelse<Dagmængde> =>
  build(id, 'dagmængde', undefined, ny, (l) => new Dagmængde(l))

/** A provision that gives a number. It names its unit, so that a version in another unit does not compile. */
export const beregning = <U extends Enhed>(
  id: string,
  enhed: U,
  ny: NyBestemmelse<Tal<NoInfer<U>>>,
): MedBestemmelse<Tal<U>> => build(id, 'tal', enhed, ny, (l) => new Tal(l, enhed))
