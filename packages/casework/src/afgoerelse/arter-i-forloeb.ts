import {
  ferienKanHoldes,
  førtidspensionErBevilget,
  førtidspensionKanFrakendes,
  førtidspensionKanTilkendes,
  målgruppeForLøntilskudTilFørtidspensionister,
  målgruppeForRevalidering,
  pensionAfgjortDen,
  pensionTilkendt,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbKanBevilges,
  retTilRevalideringsydelse,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringKanForlænges,
} from '@sagsvej/law'
import type { Afgørelsesart } from './arter.ts'

/** Decisions in resource courses, rehabilitation and pension cases. */
export const forløbsafgørelsesarter: readonly Afgørelsesart[] = [
  {
    nøgle: 'ressourceforloeb',
    titel: { da: 'Ressourceforløb', en: 'Resource course' },
    bestemmelse: ressourceforløbKanBevilges,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får et ressourceforløb.', en: 'You get a resource course.' },
      nej: { da: 'Du får ikke et ressourceforløb.', en: 'You do not get a resource course.' },
    },
    fratager: false,
    kræverVejledning: false,
    grundlag: 'ressourceforloeb',
    fakta: ({ den, tilUgunst }) =>
      tilUgunst
        ? []
        : [
            [ressourceforløbErBevilget, true],
            [ressourceforløbBevilgetDen, den],
          ],
  },
  {
    nøgle: 'ferie_i_ressourceforloeb',
    titel: { da: 'Ferie med ressourceforløbsydelse', en: 'Holiday with the benefit of the course' },
    bestemmelse: ferienKanHoldes,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du kan holde ferien.', en: 'You can take the holiday.' },
      nej: {
        da: 'Du kan ikke holde ferien, når du har ønsket det.',
        en: 'You cannot take the holiday when you wanted it.',
      },
    },
    fratager: false,
    kræverVejledning: false,
  },
  {
    nøgle: 'revalidering',
    titel: { da: 'Revalidering', en: 'Rehabilitation (revalidering)' },
    bestemmelse: målgruppeForRevalidering,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får revalidering.', en: 'You get rehabilitation.' },
      nej: { da: 'Du får ikke revalidering.', en: 'You do not get rehabilitation.' },
    },
    fratager: false,
    kræverVejledning: false,
    grundlag: 'revalidering',
    fakta: ({ den, tilUgunst }) =>
      tilUgunst
        ? []
        : [
            [revalideringErBevilget, true],
            [revalideringBevilgetDen, den],
          ],
  },
  {
    nøgle: 'revalidering_forlaenget',
    titel: { da: 'Længere revalidering', en: 'Longer rehabilitation' },
    bestemmelse: revalideringKanForlænges,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Din revalidering bliver forlænget.', en: 'Your rehabilitation is lengthened.' },
      nej: { da: 'Din revalidering bliver ikke forlænget.', en: 'Your rehabilitation is not lengthened.' },
    },
    fratager: false,
    kræverVejledning: false,
  },
  {
    nøgle: 'revalideringsydelse',
    titel: { da: 'Ret til revalideringsydelse', en: 'The right to revalideringsydelse' },
    bestemmelse: retTilRevalideringsydelse,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du har ret til revalideringsydelse.', en: 'You have a right to revalideringsydelse.' },
      nej: {
        da: 'Du har ikke længere ret til revalideringsydelse.',
        en: 'You no longer have a right to revalideringsydelse.',
      },
    },
    fratager: true,
    kræverVejledning: true,
  },
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
