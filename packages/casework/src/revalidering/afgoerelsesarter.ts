import {
  målgruppeForRevalidering,
  retTilRevalideringsydelse,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringKanForlænges,
} from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on rehabilitation: the grant, more time, and the benefit while the plan is followed. */
export const revalideringsafgørelser: readonly Afgørelsesart[] = [
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
]
