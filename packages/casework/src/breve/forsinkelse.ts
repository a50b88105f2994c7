import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, hjemler, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { FORSINKELSE } from './standardtekster/tider.ts'

/** `egenFrist`: the last day by the processing time the municipality has published. `grund`: why, a whole sentence. */
export interface Forsinkelse {
  readonly søgt: Day
  readonly egenFrist: Day
  readonly forventet: Day
  readonly grund: Tekst
}

/** Told in writing when the published processing time cannot be kept: when the decision can be expected, and why. */
export function forsinkelsesbrev(
  hoved: Brevhoved,
  { søgt, egenFrist, forventet, grund }: Forsinkelse,
): Brevsvar {
  const { sprog = 'da' } = hoved
  const t = inLanguage(sprog)
  const dag = dateText(forventet, sprog)
  return saml(
    hoved,
    {
      slags: 'besked_om_forsinkelse',
      titel: { da: 'Vi er forsinkede med din sag', en: 'We are late with your case' },
    },
    mangel(
      ...(forventet > egenFrist
        ? []
        : [
            t(
              'Den dag, afgørelsen ventes, ligger ikke efter kommunens egen frist. Så er sagen ikke forsinket.',
              'The day the decision is expected is not after the municipality’s own deadline. Then the case is not late.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi når ikke at afgøre din sag til tiden. Vi regner med, at du får en afgørelse senest ${dag}.`,
          `We will not decide your case in time. We expect that you get a decision by ${dag}.`,
        ),
      ),
      opstilling(
        [t('Du søgte', 'You applied'), dateText(søgt, sprog)],
        [t('Vores frist var', 'Our deadline was'), dateText(egenFrist, sprog)],
        [t('Vi regner med at afgøre sagen senest', 'We expect to decide by'), dag],
      ),
      overskrift(t('Derfor tager det længere tid', 'Why it takes longer')),
      afsnit(grund[sprog]),
    ),
    standarddel(hoved, FORSINKELSE, {}, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
  )
}
