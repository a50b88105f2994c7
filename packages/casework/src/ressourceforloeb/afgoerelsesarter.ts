import {
  ferienKanHoldes,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbKanBevilges,
} from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on resource courses, and on a holiday in one. */
export const ressourceforløbsafgørelser: readonly Afgørelsesart[] = [
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
]
