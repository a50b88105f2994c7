import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, opstilling, overskrift, resume } from './dele/blokke.ts'
import { type Brevdel, del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { saml } from './saml.ts'
import { GENVURDERET } from './standardtekster/genvurdering.ts'

/** `fastholdt`: nothing is changed, and the complaint goes on. With a new decision, that is a letter of its own. */
export type Genvurderingsudfald = 'fastholdt' | 'delvist_medhold' | 'medhold'

/** `begrundelse`: what was looked at again and why it came out so, a paragraph each. */
export interface Genvurdering {
  readonly klageModtaget: Day
  readonly afgørelseDen: Day
  readonly udfald: Genvurderingsudfald
  readonly begrundelse: readonly Tekst[]
}

const TITEL: Readonly<Record<Genvurderingsudfald, Tekst>> = {
  fastholdt: {
    da: 'Vi holder fast i afgørelsen og sender din klage videre',
    en: 'We stand by the decision and send your complaint on',
  },
  delvist_medhold: { da: 'Vi giver dig delvist medhold', en: 'We agree with you in part' },
  medhold: { da: 'Vi giver dig medhold', en: 'We agree with you' },
}

/** The outcome of the reassessment: what it is, why, and what happens now (RSL.66.1). */
export function genvurderingsbrev(hoved: Brevhoved, genvurdering: Genvurdering): Brevsvar {
  const { sprog = 'da', dato } = hoved
  const { klageModtaget, afgørelseDen, udfald, begrundelse } = genvurdering
  const t = inLanguage(sprog)
  const instans = klageinstansen(dato, sprog)
  return saml(
    hoved,
    { slags: 'genvurdering', titel: TITEL[udfald] },
    mangel(
      ...instans.mangler,
      ...(begrundelse.length > 0
        ? []
        : [
            t(
              'Genvurderingen mangler en begrundelse. Skriv, hvad I har set på, og hvorfor det ender sådan.',
              'The reassessment lacks its reasons. Write what you have looked at, and why it ends so.',
            ),
          ]),
    ),
    del(
      resume(summary(udfald, instans.navn, sprog)),
      opstilling(
        [t('Afgørelsen er fra', 'The decision is of'), dateText(afgørelseDen, sprog)],
        [t('Vi fik klagen', 'We got the complaint'), dateText(klageModtaget, sprog)],
      ),
      overskrift(t('Derfor', 'Why')),
      ...begrundelse.map((one) => afsnit(one[sprog])),
    ),
    nu(hoved, udfald, instans.navn),
  )
}

function summary(udfald: Genvurderingsudfald, instans: string, sprog: Sprog): string {
  const t = inLanguage(sprog)
  switch (udfald) {
    case 'fastholdt':
      return t(
        `Vi har set på din sag igen og ændrer ikke afgørelsen. Vi har i dag sendt din klage til ${instans}, som afgør den.`,
        `We have looked at your case again and do not change the decision. Today we have sent your complaint to ${instans}, which decides it.`,
      )
    case 'delvist_medhold':
      return t(
        'Vi har set på din sag igen og giver dig ret i noget af det, du klager over. Du får en ny afgørelse sammen med dette brev.',
        'We have looked at your case again and agree with some of what you complain about. You get a new decision together with this letter.',
      )
    case 'medhold':
      return t(
        'Vi har set på din sag igen og giver dig ret. Du får en ny afgørelse sammen med dette brev, og klagesagen slutter.',
        'We have looked at your case again and agree with you. You get a new decision together with this letter, and the complaint is closed.',
      )
  }
}

/** What happens now, in the standard text of the outcome. */
function nu(hoved: Brevhoved, udfald: Genvurderingsudfald, instans: string): Brevdel {
  if (udfald === 'medhold') return del()
  const t = inLanguage(hoved.sprog ?? 'da')
  const { telefon, svarvej } = hoved.afsender
  return standarddel(hoved, GENVURDERET[udfald], { instans, telefon, svarvej }, (tekster) => [
    overskrift(t('Det sker der nu', 'What happens now')),
    ...tekster.map(afsnit),
  ])
}
