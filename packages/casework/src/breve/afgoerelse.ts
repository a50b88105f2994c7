import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Sammenholdtsvar } from '../vurdering/sammenhold.ts'
import { ændringstabel } from './aendring.ts'
import type { Afgjort } from './afgjort.ts'
import { begrundelsesdel } from './begrundelsesdel.ts'
import type { Brevsvar } from './brev.ts'
import { gør, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { klagedel } from './klagedel.ts'
import { saml } from './saml.ts'

/**
 * A decision to be told. `ændringer`: the case held together with how it stood before. `virkning`: the first day it has
 * effect. `linjer`: the days and amounts it is made of. `gør`: what the person must do, a sentence each.
 */
export interface Afgørelsesindhold {
  readonly afgjort: Afgjort
  readonly ændringer?: readonly Sammenholdtsvar[]
  readonly virkning?: Day
  readonly linjer?: readonly { readonly navn: Tekst; readonly værdi: Tekst }[]
  readonly gør?: readonly Tekst[]
}

/**
 * The decision as a letter: what was decided, from when, what changed, why, by which paragraphs, and how to complain.
 * Only of a decision wholly in favour is nothing said of complaining (FVL.25.1).
 */
export function afgørelsesbrev(hoved: Brevhoved, indhold: Afgørelsesindhold): Brevsvar {
  const { sprog = 'da' } = hoved
  const { afgjort, ændringer = [], virkning, linjer = [], gør: skal = [] } = indhold
  const t = inLanguage(sprog)
  const ændret = ændringstabel(ændringer, sprog)
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
      ...(linjer.length > 0
        ? [opstilling(...linjer.map(({ navn, værdi }) => [navn[sprog], værdi[sprog]] as const))]
        : []),
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
    ...(afgjort.medhold ? [] : [klagedel(hoved, 'retssikkerhedsloven')]),
  )
}
