import { inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, liste, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { klagedel } from './klagedel.ts'
import { saml } from './saml.ts'

/** `aktør`: the provider's name. `opgaver`: what it is to do, in plain words; never empty. `formål`: what it is told is for. */
export interface Henvisning {
  readonly aktør: string
  readonly opgaver: readonly string[]
  readonly formål: string
}

/** Tells the citizen who is to do what, that the municipality still answers for it, and how to complain of the referral. */
export function henvisningsbrev(hoved: Brevhoved, { aktør, opgaver, formål }: Henvisning): Brevsvar {
  const { sprog = 'da' } = hoved
  const t = inLanguage(sprog)
  return saml(
    hoved,
    {
      slags: 'henvisning_til_anden_aktoer',
      titel: { da: 'En anden skal hjælpe dig for os', en: 'Somebody else is to help you for us' },
    },
    mangel(
      ...(opgaver.length > 0
        ? []
        : [t('Brevet mangler, hvad aktøren skal gøre.', 'The letter lacks what the provider is to do.')]),
    ),
    del(
      resume(
        t(
          `${aktør} skal nu hjælpe dig. Vi har stadig ansvaret for din sag.`,
          `${aktør} is now to help you. We are still responsible for your case.`,
        ),
      ),
      overskrift(t('Det skal de gøre', 'What they are to do')),
      liste(opgaver),
      overskrift(t('Det får de at vide', 'What they are told')),
      afsnit(
        t(
          `De får de oplysninger, de har brug for. De må kun bruge dem til det aftalte: ${formål}`,
          `They get the information they need. They may only use it for what was agreed: ${formål}`,
        ),
      ),
      overskrift(t('Vi træffer afgørelserne', 'We make the decisions')),
      afsnit(
        t(
          'Det er kommunen, der afgør, om du har ret til ydelsen. Det kan den ikke overlade til andre.',
          'The municipality decides whether you have a right to the benefit. It cannot leave that to others.',
        ),
      ),
    ),
    klagedel(hoved, 'retssikkerhedsloven'),
  )
}
