import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { følgedel } from './dele/foelgedel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import type { Følge } from './standardtekster/foelger.ts'

/**
 * What the person is warned about. `hændelse`: what happened, in a sentence. `gør`: what to do now, a sentence each;
 * never empty, since a warning that does not say what helps is none.
 */
export interface Vejledning {
  readonly hændelse: Tekst
  readonly gør: readonly Tekst[]
  readonly senest: Day
  readonly følge: Følge
}

/** The guidance that must come before a stop or a deduction: what happened, what to do now, and what it may cost not to. */
export function vejledningsbrev(hoved: Brevhoved, vejledning: Vejledning): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { hændelse, senest, følge } = vejledning
  const t = inLanguage(sprog)
  const dag = dateText(senest, sprog)
  return saml(
    hoved,
    {
      slags: 'vejledning_om_foelger',
      titel: {
        da: 'Du kan miste penge, hvis du ikke gør noget nu',
        en: 'You may lose money if you do nothing now',
      },
    },
    mangel(
      ...(senest > dato
        ? []
        : [
            t(
              'Den dag, der skal svares senest, skal ligge efter brevets dato. Vælg en senere dag.',
              'The day to act by must be after the day of the letter. Choose a later day.',
            ),
          ]),
      ...(vejledning.gør.length > 0
        ? []
        : [
            t(
              'Brevet mangler, hvad borgeren skal gøre. Skriv mindst én ting.',
              'The letter lacks what the person must do. Write at least one thing.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `${hændelse.da} Gør det, vi beder om her, senest ${dag}. Ellers kan det koste dig penge.`,
          `${hændelse.en} Do what we ask here by ${dag}. Otherwise it may cost you money.`,
        ),
      ),
      gør(
        t(`Det skal du gøre senest ${dag}`, `What you must do by ${dag}`),
        vejledning.gør.map((one) => one[sprog]),
      ),
    ),
    følgedel(hoved, følge),
    del(
      overskrift(t('Er du i tvivl?', 'Are you in doubt?')),
      afsnit(
        t(
          `Ring til os på ${afsender.telefon}. Vi hjælper dig gerne, og du må gerne få en anden til at ringe for dig.`,
          `Call us on ${afsender.telefon}. We are glad to help, and you may have someone else call for you.`,
        ),
      ),
    ),
  )
}
