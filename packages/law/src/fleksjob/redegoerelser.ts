import { alle, krav } from '@sagsvej/rules'
import {
  redegørelseForNormaleVilkår,
  redegørelseForRessourcer,
  redegørelseForTilbud,
  redegørelseForVarigBegrænsning,
} from '../fakta/fleksjob-redegoerelser.ts'
import { LAB } from '../lovsamling/love.ts'

export const fireRedegørelser = {
  hjemmel: LAB('70 a', { stk: '1' }),
  siger: {
    da: 'Kommunen skulle have fire redegørelser: for prøvede tilbud, for dine ressourcer med din egen opfattelse, for den varige begrænsning og for, at du ikke kan arbejde på normale vilkår.',
    en: 'The municipality had to have four accounts: of measures tried, of your resources with your own view, of the lasting limit and of why you cannot work on normal terms.',
  },
  er: alle(
    krav(
      '1',
      { da: 'redegørelse for prøvede tilbud', en: 'account of measures tried' },
      redegørelseForTilbud,
    ),
    krav(
      '2',
      {
        da: 'redegørelse for dine ressourcer med din egen opfattelse',
        en: 'account of your resources with your own view',
      },
      redegørelseForRessourcer,
    ),
    krav(
      '3',
      {
        da: 'redegørelse for, at arbejdsevnen er varigt begrænset',
        en: 'account of the lasting limit in the ability to work',
      },
      redegørelseForVarigBegrænsning,
    ),
    krav(
      '4',
      {
        da: 'redegørelse for, at du ikke kan arbejde på normale vilkår',
        en: 'account of why you cannot work on normal terms',
      },
      redegørelseForNormaleVilkår,
    ),
  ),
} as const
