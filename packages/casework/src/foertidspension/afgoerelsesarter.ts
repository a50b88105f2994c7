import {
  førtidspensionErBevilget,
  førtidspensionKanFrakendes,
  førtidspensionKanTilkendes,
  målgruppeForLøntilskudTilFørtidspensionister,
  pensionAfgjortDen,
  pensionTilkendt,
} from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on disability pension, and on work with subsidy for who has it. */
export const pensionsafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'foertidspension',
    titel: { da: 'Førtidspension', en: 'Disability pension' },
    bestemmelse: førtidspensionKanTilkendes,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får førtidspension.', en: 'You get disability pension.' },
      nej: { da: 'Du får ikke førtidspension.', en: 'You do not get disability pension.' },
    },
    fratager: false,
    kræverVejledning: false,
    grundlag: 'foertidspension',
    fakta: ({ den, tilUgunst }) =>
      tilUgunst
        ? []
        : [
            [førtidspensionErBevilget, true],
            [pensionTilkendt, true],
            [pensionAfgjortDen, den],
          ],
  },
  {
    nøgle: 'frakendelse',
    titel: { da: 'Frakendelse af førtidspension', en: 'Withdrawal of disability pension' },
    bestemmelse: førtidspensionKanFrakendes,
    gunst: 'nej',
    resultat: {
      ja: { da: 'Din førtidspension bliver taget fra dig.', en: 'Your disability pension is withdrawn.' },
      nej: { da: 'Du beholder din førtidspension.', en: 'You keep your disability pension.' },
    },
    fratager: true,
    kræverVejledning: false,
  },
  {
    nøgle: 'loentilskud_pensionist',
    titel: { da: 'Løntilskud til førtidspensionist', en: 'Wage subsidy for a disability pensioner' },
    bestemmelse: målgruppeForLøntilskudTilFørtidspensionister,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du kan ansættes med løntilskud.', en: 'You can be employed with a wage subsidy.' },
      nej: { da: 'Du kan ikke ansættes med løntilskud.', en: 'You cannot be employed with a wage subsidy.' },
    },
    fratager: false,
    kræverVejledning: false,
  },
]
