import { ENHEDER, type Enhed, OPRINDELSE_NAVN, ROLLE_NAVN } from '@sagsvej/rules'
import { afvist, forkertType, isObjekt, type Json, læst } from '@sagsvej/rules/read'
import { aktør } from '../begivenheder/aktoer.ts'
import { begivenhed, udenAktør } from '../begivenheder/art.ts'
import { dag, type Feltart, heltal, json, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import type { Enhedsangivelse } from '../sagsfil/enhed.ts'

const isEnhed = (value: Json): value is Enhed => ENHEDER.some((enhed) => enhed === value)

const enhed: Feltart<Enhedsangivelse> = {
  læs: (value) => {
    if (isEnhed(value)) return læst(value)
    if (isObjekt(value) && Object.values(value).every(isEnhed)) {
      return læst(value as Readonly<Record<string, Enhed>>)
    }
    return afvist(forkertType(value, { da: 'en enhed som "timer/uge"', en: 'a unit such as "timer/uge"' }))
  },
  skema: { anyOf: [{ enum: ENHEDER }, { type: 'object', additionalProperties: { enum: ENHEDER } }] },
}

export const SagOprettet = udenAktør('SagOprettet', 1, {
  sagId: tekst,
  kommune: tekst,
  navn: tekst,
  cpr: valgfri(tekst),
})

/** Without `gaelderFra`/`gaelderTil` the fact holds at all times. A later `kendtFra` corrects an earlier. */
export const FaktumRegistreret = udenAktør('FaktumRegistreret', 1, {
  faktum: tekst,
  vaerdi: json,
  enhed: valgfri(enhed),
  gaelderFra: valgfri(dag),
  gaelderTil: valgfri(dag),
  kendtFra: dag,
  oprindelse: valg(OPRINDELSE_NAVN),
  /** The document it was read in. */
  bevis: valgfri(tekst),
  /** Who registered it; a fact of an imported case file does not say. */
  registreretAf: valgfri(aktør),
})

export const SkønForetaget = udenAktør('SkønForetaget', 1, {
  skoen: tekst,
  vaerdi: sandt,
  kendtFra: dag,
  af: valg(ROLLE_NAVN),
  begrundelse: tekst,
  grundlag: liste(tekst),
  /** The user who made it, in the role `af`. */
  foretagetAf: valgfri(tekst),
})

/**
 * A fact was corrected, with the reason: from this day on the new value stands in the place of the one registered as
 * event `retter`, which is kept and is still what was known before.
 */
export const FaktumRettet = begivenhed('FaktumRettet', {
  retter: heltal,
  faktum: tekst,
  vaerdi: json,
  enhed: valgfri(enhed),
  gaelderFra: valgfri(dag),
  gaelderTil: valgfri(dag),
  oprindelse: valg(OPRINDELSE_NAVN),
  begrundelse: tekst,
})

/** A fact or a judgement that should not have been registered: from this day on it is not known. */
export const OplysningTrukketTilbage = begivenhed('OplysningTrukketTilbage', {
  traekker: heltal,
  begrundelse: tekst,
})

/**
 * The content of an event was lawfully erased under a rule that lets it be (`kassationsregel`): from then on nobody can
 * read it, and whoever replays a decision that rested on it is told so. In what is stored `OplysningUdenIndhold` has
 * come in its place.
 */
export const OplysningSlettet = begivenhed('OplysningSlettet', {
  sletter: heltal,
  kassationsregel: tekst,
  begrundelse: tekst,
})

/**
 * What is left of a fact or a judgement whose content was lawfully erased by event `slettetVed`: which it was, since when
 * it was known, and which earlier one it had come in the place of (`rettede`). No value, no reason and no ground.
 */
export const OplysningUdenIndhold = udenAktør('OplysningUdenIndhold', 1, {
  art: valg({
    FaktumRegistreret: { da: 'en oplysning', en: 'a fact' },
    FaktumRettet: { da: 'en rettet oplysning', en: 'a corrected fact' },
    SkønForetaget: { da: 'et skøn', en: 'a judgement' },
  }),
  noegle: tekst,
  kendtFra: dag,
  rettede: valgfri(heltal),
  slettetVed: heltal,
  kassationsregel: tekst,
})

export const oplysningsarter = [
  SagOprettet,
  FaktumRegistreret,
  SkønForetaget,
  FaktumRettet,
  OplysningTrukketTilbage,
  OplysningSlettet,
  OplysningUdenIndhold,
] as const
