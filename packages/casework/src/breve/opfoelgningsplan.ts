import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import { type Aftale, aftaletabel, dinMening } from './aftaler.ts'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'

/** The plan of a follow-up, in the words of those who made it. `forventetTilbage`: left out where nobody can say yet. */
export interface Opfølgningsplan {
  readonly mål: string
  readonly forventetTilbage?: Day
  readonly hvorfor: string
  readonly aftaler: readonly Aftale[]
  readonly næsteOpfølgning: Day
  readonly borgerensMening?: string
}

/** The plan: what it aims at, when the person is expected back and why, who does what, and when we talk again. */
export function opfølgningsplanbrev(hoved: Brevhoved, plan: Opfølgningsplan): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { mål, forventetTilbage, hvorfor, aftaler, næsteOpfølgning, borgerensMening } = plan
  const t = inLanguage(sprog)
  const næste = dateText(næsteOpfølgning, sprog)
  return saml(
    hoved,
    {
      slags: 'opfoelgningsplan',
      titel: { da: 'Din plan for at komme tilbage til arbejde', en: 'Your plan for getting back to work' },
    },
    mangel(
      ...(mål.trim() === '' || hvorfor.trim() === ''
        ? [
            t(
              'Planen mangler et mål eller en begrundelse. Skriv begge dele.',
              'The plan lacks its aim or its reasons. Write both.',
            ),
          ]
        : []),
      ...(næsteOpfølgning > dato
        ? []
        : [
            t(
              'Næste opfølgning skal ligge efter brevets dato. Vælg en senere dag.',
              'The next follow-up must be after the day of the letter. Choose a later day.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Her er den plan, vi har lavet sammen. Vi taler sammen igen senest ${næste}.`,
          `Here is the plan we have made together. We talk again by ${næste}.`,
        ),
      ),
      overskrift(t('Målet', 'The aim')),
      afsnit(mål),
      opstilling(
        [
          t('Du ventes tilbage', 'You are expected back'),
          forventetTilbage === undefined
            ? t('Det ved vi ikke endnu', 'We do not know yet')
            : dateText(forventetTilbage, sprog),
        ],
        [t('Næste opfølgning senest', 'Next follow-up by'), næste],
      ),
      overskrift(t('Derfor', 'Why')),
      afsnit(hvorfor),
      ...aftaletabel(aftaler, sprog),
      ...dinMening(borgerensMening, sprog),
      gør(t('Hvis noget ændrer sig', 'If anything changes'), [
        t(
          `Ring til os på ${afsender.telefon}, hvis du bliver mere syg, bliver rask eller ikke kan holde en aftale.`,
          `Call us on ${afsender.telefon} if you become more ill, get well or cannot keep an agreement.`,
        ),
        t(
          'Er du uenig i planen, så sig det. Vi skriver din mening ind.',
          'If you disagree with the plan, say so. We write your view into it.',
        ),
      ]),
    ),
  )
}
