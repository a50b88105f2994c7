import { defined } from '../definitions.ts'
import { badDefinition } from '../errors.ts'
import {
  erPerioder,
  type Faktum,
  type FaktumType,
  type Felt,
  type Følsomhed,
  type KanÆndres,
  type ListeOrden,
  type Oprindelse,
  type Udsagn,
  type Valgmulighed,
} from '../fact.ts'
import type { Tekst } from '../text.ts'
import { transliterate } from '../transliterate.ts'
import type { FaktumLed, Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Value } from '../value.ts'
import { Valg } from './choice.ts'
import { Dato } from './date.ts'
import { type FeltUdtryk, Liste } from './list.ts'
import { Tal } from './number.ts'
import { Sandt } from './truth.ts'

/** What every fact says of itself. */
export interface FaktumOplysninger {
  readonly etiket: Tekst
  readonly spørgsmål: Tekst
  readonly hjælp?: Tekst
  readonly fra: readonly Oprindelse[]
  readonly følsomhed?: Følsomhed
  readonly kanÆndres?: KanÆndres
}

/** Its value in a sentence, with `{}` where the value stands. */
interface MedUdsagn {
  readonly udsagn?: Tekst
}

/** Each of its answers in a sentence. */
interface MedUdsagnFor<K extends string> {
  readonly udsagn?: Readonly<Record<K, Tekst>>
}

/** A word of the language that is a fact: usable in rules, and carrying its own description. */
export type MedFaktum<T> = T & { readonly faktum: Faktum }

function declare<T extends { readonly led: Led }>(
  navn: string,
  type: FaktumType,
  om: FaktumOplysninger & { readonly udsagn?: Udsagn | undefined },
  wrap: (led: FaktumLed) => T,
): MedFaktum<T> {
  const { følsomhed = 'almindelig', udsagn, ...rest } = om
  const faktum: Faktum = {
    ...{ navn, nøgle: transliterate(navn), type, følsomhed, ...rest },
    ...(udsagn ? { udsagn } : {}),
  }
  defined('faktum', faktum)
  requireBounds(faktum)
  requireChange(faktum)
  return Object.assign(wrap({ op: 'fact', faktum }), { faktum })
}

/** @throws RuleError when no number would do */
function requireBounds({ nøgle, type }: Faktum): void {
  if (type.art !== 'tal' || type.min <= type.max) return
  throw badDefinition(
    nøgle,
    `Mindst ${type.min} og højst ${type.max}: det kan intet tal være.`,
    `At least ${type.min} and at most ${type.max}: no number is both.`,
  )
}

/** @throws RuleError when it can be changed to what it cannot be, or only forward though it is no day */
function requireChange({ nøgle, type, kanÆndres }: Faktum): void {
  const canBe = (value: Value): boolean =>
    type.art === 'valg' ? type.valg.some((v) => v.nøgle === value) : type.art === 'sandt'
  const fits = kanÆndres?.til?.every(canBe) ?? true
  if (fits && !(kanÆndres?.fremad && type.art !== 'dato')) return
  throw badDefinition(
    nøgle,
    'Det kan ikke ændres til andet, end det kan være, og kun en dato kan flyttes fremad.',
    'It cannot be changed to what it cannot be, and only a date can be moved forward.',
  )
}

const hver = (svar: Readonly<Record<string, Tekst>> | undefined): Udsagn | undefined =>
  svar && { art: 'hver', svar }

const medVærdi = (tekst: Tekst | undefined): Udsagn | undefined => tekst && { art: 'med værdi', tekst }

/** Something that is so or is not. */
export const sandtFaktum = (
  navn: string,
  om: FaktumOplysninger & MedUdsagnFor<'ja' | 'nej'>,
): MedFaktum<Sandt> =>
  declare(navn, { art: 'sandt' }, { ...om, udsagn: hver(om.udsagn) }, (l) => new Sandt(l))

/** A day that someone can tell, and so one that comes. */
export const datoFaktum = (navn: string, om: FaktumOplysninger & MedUdsagn): MedFaktum<Dato> =>
  declare(navn, { art: 'dato' }, { ...om, udsagn: medVærdi(om.udsagn) }, (l) => new Dato(l))

/**
 * A number; `min` and `max` in whole units are what law or nature allows, and settle what they settle while it is not
 * known. @throws RuleError when no number is both
 */
export const talFaktum = <U extends Enhed>(
  navn: string,
  enhed: U,
  om: FaktumOplysninger & MedUdsagn & { readonly min: number; readonly max: number },
): MedFaktum<Tal<U>> => {
  const { min, max, udsagn, ...rest } = om
  const type = { art: 'tal', enhed, min, max } as const
  return declare(navn, type, { ...rest, udsagn: medVærdi(udsagn) }, (l) => new Tal(l, enhed))
}

/** One of a closed list of alternatives, by key; the names are what people read. */
export const valgFaktum = <K extends string>(
  navn: string,
  valg: Readonly<Record<K, Tekst>>,
  om: FaktumOplysninger & MedUdsagnFor<NoInfer<K>>,
): MedFaktum<Valg<K>> => {
  const options: Valgmulighed[] = Object.entries<Tekst>(valg).map(([nøgle, text]) => ({ nøgle, navn: text }))
  const type = { art: 'valg', valg: options } as const
  return declare(navn, type, { ...om, udsagn: hver(om.udsagn) }, (l) => new Valg<K>(l))
}

interface FeltDefinition<T extends FeltUdtryk> {
  readonly felt: (navn: string) => Felt
  readonly ord: (liste: string, felt: Felt) => T
}
type OrdAf<D> = { readonly [K in keyof D]: D[K] extends FeltDefinition<infer T> ? T : never }

const field = <T extends FeltUdtryk>(
  type: Felt['type'],
  etiket: Tekst,
  wrap: (led: Led) => T,
  valgfri = false,
): FeltDefinition<T> => ({
  felt: (navn) => ({ navn, etiket, type, ...(valgfri ? { valgfri } : {}) }),
  ord: (liste, felt) =>
    wrap({
      op: 'bound',
      record: liste,
      kind: type.art,
      ...(type.art === 'tal' ? { enhed: type.enhed } : {}),
      felt,
    }),
})

/** Fields of a list's records. */
export const felt = {
  dato: (etiket: Tekst, valgfri = false) => field({ art: 'dato' }, etiket, (l) => new Dato(l), valgfri),
  sandt: (etiket: Tekst) => field({ art: 'sandt' }, etiket, (l) => new Sandt(l)),
  tal: <U extends Enhed>(enhed: U, min: number, max: number, etiket: Tekst, valgfri = false) =>
    field({ art: 'tal', enhed, min, max }, etiket, (l) => new Tal(l, enhed), valgfri),
  valg: <K extends string>(valg: Readonly<Record<K, Tekst>>, etiket: Tekst) =>
    field(
      { art: 'valg', valg: Object.entries<Tekst>(valg).map(([nøgle, navn]) => ({ nøgle, navn })) },
      etiket,
      (l) => new Valg<K>(l),
    ),
}

/**
 * A list of records. In a list of `perioder`, `fra` and `til` are dates, `til` may be open, and none may overlap; in
 * one of `samtidige` they may.
 * @throws RuleError when a list of periods lacks one of them
 */
export const listeFaktum = <D extends Readonly<Record<string, FeltDefinition<FeltUdtryk>>>>(
  navn: string,
  orden: ListeOrden,
  felter: D,
  om: FaktumOplysninger & { readonly udsagn?: { readonly med: Tekst; readonly ingen: Tekst } },
): MedFaktum<Liste<OrdAf<D>>> => {
  const nøgle = transliterate(navn)
  const definitions = Object.entries(felter).map(([key, d]) => ({
    key,
    ord: d.ord,
    felt: d.felt(transliterate(key)),
  }))
  const fields = definitions.map((d) => d.felt)
  const isDate = (name: string) => fields.some((f) => f.navn === name && f.type.art === 'dato')
  if (erPerioder(orden) && !(isDate('fra') && isDate('til'))) {
    throw badDefinition(
      nøgle,
      'En liste af perioder skal have datoerne fra og til.',
      'A list of periods must have the dates fra and til.',
    )
  }
  const words = Object.fromEntries(definitions.map((d) => [d.key, d.ord(nøgle, d.felt)])) as OrdAf<D>
  const type = { art: 'liste', felter: fields, orden } as const
  const { udsagn, ...rest } = om
  const said = udsagn && ({ art: 'med værdi', tekst: udsagn.med, ingen: udsagn.ingen } as const)
  return declare(navn, type, { ...rest, udsagn: said }, (l) => new Liste(l, words))
}
