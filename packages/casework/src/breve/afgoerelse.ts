import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Sammenholdtsvar } from '../vurdering/sammenhold.ts'
import { ændringstabel } from './aendring.ts'
import type { Afgjort } from './afgjort.ts'
import { begrundelsesdel } from './begrundelsesdel.ts'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, hjemler, opstilling, overskrift, resume } from './dele/blokke.ts'
import { type Brevdel, del, dele, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import { grundlagstabeller, type Høringsgrundlag, tomtGrundlag } from './hoeringsgrundlag.ts'
import type { Brevhoved } from './hoved.ts'
import { klagedel } from './klagedel.ts'
import { resultatlinjer } from './resultatlinjer.ts'
import { saml } from './saml.ts'
import { UDEN_HØRING } from './standardtekster/partshoering.ts'

/**
 * A decision to be told. `ændringer`: the case held together with how it stood before. `virkning`: the first day it has
 * effect. `linjer`: days and amounts beside those of the trace. `gør`: what the person must do, a sentence each. `uhørt`: what the person should have been
 * heard on, where the hearing was left out because the decision can be changed (FVL.20.1).
 */
export interface Afgørelsesindhold {
  readonly afgjort: Afgjort
  readonly ændringer?: readonly Sammenholdtsvar[]
  readonly virkning?: Day
  readonly linjer?: readonly { readonly navn: Tekst; readonly værdi: Tekst }[]
  readonly gør?: readonly Tekst[]
  readonly uhørt?: Høringsgrundlag
}

/**
 * The decision as a letter: what was decided, from when, what changed, why, by which paragraphs, and how to complain.
 * Only of a decision wholly in favour is nothing said of complaining (FVL.25.1).
 */
export function afgørelsesbrev(hoved: Brevhoved, indhold: Afgørelsesindhold): Brevsvar {
  const { sprog = 'da' } = hoved
  const { afgjort, ændringer = [], virkning, linjer = [], gør: skal = [], uhørt } = indhold
  const t = inLanguage(sprog)
  const ændret = ændringstabel(ændringer, sprog)
  const alleLinjer = [
    ...resultatlinjer(afgjort, sprog),
    ...linjer.map(({ navn, værdi }) => [navn[sprog], værdi[sprog]] as const),
  ]
  return saml(
    hoved,
    {
      slags: 'afgoerelse',
      titel: { da: 'Vi har truffet en afgørelse i din sag', en: 'We have made a decision in your case' },
    },
    del(
      resume(
        afgjort.resultat[sprog],
        ...(virkning === undefined
          ? []
          : [
              t(
                `Det gælder fra ${dateText(virkning, 'da')}.`,
                `It has effect from ${dateText(virkning, 'en')}.`,
              ),
            ]),
        ...(afgjort.medhold
          ? []
          : [
              t(
                'Er du uenig, kan du klage. Sidst i brevet står der, hvordan du gør.',
                'If you disagree you can complain. The end of the letter says how.',
              ),
            ]),
      ),
      ...(alleLinjer.length > 0 ? [opstilling(...alleLinjer)] : []),
      ...(ændret ? [overskrift(t('Hvad er nyt?', 'What is new?')), ændret] : []),
      ...(skal.length > 0
        ? [
            gør(
              t('Det skal du gøre', 'What you must do'),
              skal.map((one) => one[sprog]),
            ),
          ]
        : []),
    ),
    begrundelsesdel(hoved, afgjort),
    ...(uhørt ? [uhørtdel(hoved, uhørt)] : []),
    ...(afgjort.medhold ? [] : [klagedel(hoved, 'retssikkerhedsloven')]),
  )
}

/** The facts that go with a decision made without a hearing, and the right to have it taken up again. */
function uhørtdel(hoved: Brevhoved, uhørt: Høringsgrundlag): Brevdel {
  const { sprog = 'da', afsender } = hoved
  const { svarvej, telefon } = afsender
  const t = inLanguage(sprog)
  return dele(
    mangel(...tomtGrundlag(uhørt, sprog)),
    del(
      overskrift(t('Det har vi ikke spurgt dig om', 'What we have not asked you about')),
      ...grundlagstabeller(uhørt, sprog),
    ),
    standarddel(hoved, UDEN_HØRING, { svarvej, telefon }, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      hjemler(
        t('Din ret til at få sagen taget op igen', 'Your right to have the case taken up again'),
        henvisninger,
      ),
    ]),
  )
}
