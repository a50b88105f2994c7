import { inLanguage, type Tekst } from '@sagsvej/rules'
import { KILDER, type Kilde } from '../samtykke/kilder.ts'
import type { Brevsvar } from './brev.ts'
import { afsnitene, gør, hjemler, opstilling, resume } from './dele/blokke.ts'
import { del } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { PÅ_DET_FORELIGGENDE } from './standardtekster/oplysninger.ts'

/** What was asked for and of whom, and what its lacking means for the case. */
export interface UdenOplysning {
  readonly kilde: Kilde
  readonly hvad: Tekst
  readonly betydning: Tekst
}

/** Tells that the case is decided without a piece of information, and that a yes still helps until it is. */
export function påDetForeliggendeBrev(hoved: Brevhoved, { kilde, hvad, betydning }: UdenOplysning): Brevsvar {
  const { sprog = 'da', afsender } = hoved
  const t = inLanguage(sprog)
  return saml(
    hoved,
    {
      slags: 'afgoeres_paa_det_foreliggende',
      titel: {
        da: 'Vi afgør din sag på de oplysninger, vi har',
        en: 'We decide your case on the information we have',
      },
    },
    del(
      resume(
        t(
          'Vi har ikke fået dit ja til at hente en oplysning. Derfor går vi videre uden den.',
          'We have not had your yes to obtaining information. So we go on without it.',
        ),
      ),
      opstilling([t('Hos hvem', 'From whom'), KILDER[kilde][sprog]], [t('Hvad', 'What'), hvad[sprog]]),
    ),
    standarddel(hoved, PÅ_DET_FORELIGGENDE, {}, (texts, henvisninger) => [
      ...afsnitene([...texts, betydning[sprog]]),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
    del(
      gør(t('Vil du sige ja alligevel?', 'Do you want to say yes after all?'), [
        t(
          `Ring på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}. Gør det, før vi har afgjort sagen.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}. Do it before we have decided the case.`,
        ),
        t(
          'Du må også selv sende os oplysningen, eller kun en del af den.',
          'You may also send us the information yourself, or a part of it only.',
        ),
      ]),
    ),
  )
}
