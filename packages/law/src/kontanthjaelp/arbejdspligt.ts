import { alle, betingelse, den, hvis, ikke, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import {
  fikSelvforsørgelsesydelse,
  fordrevetFraUkraine,
  omfattetAfArbejdspligtFra,
} from '../fakta/aktivering.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { beskæftigelseskravet, opholdskravet } from './ophold.ts'
import { STAR_TIDSLINJE } from './tekster.ts'

const arbejdspligtFindes = vurderingsdato.tidligst(den('2025-01-01'))

export const arbejdspligt = betingelse('LAB.105a.1', {
  titel: {
    da: 'Kommunen kan give dig arbejdspligt',
    en: 'The municipality can put you under a duty to work',
  },
  betyder: {
    da: 'Ja betyder, at du hører til dem, der skal deltage i op til 37 timer om ugen. Dit helbred kan sætte timerne ned.',
    en: 'Yes means that you belong to those who must take part for up to 37 hours a week. Your health can lower the hours.',
  },
  vælgesEfter: påDenDag,
  relevantNår: arbejdspligtFindes,
  versioner: [
    {
      fra: '2025-01-01',
      til: '2025-06-30',
      hjemmel: LAB('105 a', { stk: '1' }),
      ...læstAndetsteds(LOV(1654, 2024), STAR_TIDSLINJE),
      siger: {
        da: 'Får du selvforsørgelses- og hjemrejseydelse eller overgangsydelse, kan du få arbejdspligt. Den gælder ikke, hvis du har ophold efter særloven om Ukraine.',
        en: 'If you get selvforsørgelses- og hjemrejseydelse or overgangsydelse you can be put under the duty to work. It does not apply if you stay under the special act on Ukraine.',
      },
      er: alle(fikSelvforsørgelsesydelse, ikke(fordrevetFraUkraine)),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAB('105 a', { stk: '1' }),
      ...læstAndetsteds(LOV(1654, 2024), STAR_TIDSLINJE),
      siger: {
        da: 'Opfylder du ikke opholdskravet eller beskæftigelseskravet, har du arbejdspligt. Den gælder ikke, hvis du har ophold efter særloven om Ukraine.',
        en: 'If you do not meet the residence or the employment requirement you are under the duty to work. It does not apply if you stay under the special act on Ukraine.',
      },
      note: {
        da: 'Er du i et program efter integrationsloven, følger arbejdspligten den lov.',
        en: 'If you are in a programme under the integration act the duty follows that act.',
      },
      er: alle(énAf(ikke(opholdskravet), ikke(beskæftigelseskravet)), ikke(fordrevetFraUkraine)),
    },
  ],
})

export const arbejdspligtBegynderSenest = tidspunkt('LAB.105a.3', {
  titel: { da: 'Arbejdspligten begynder senest', en: 'The duty to work begins at the latest' },
  vælgesEfter: påDenDag,
  relevantNår: arbejdspligtFindes,
  versioner: [
    {
      fra: '2025-01-01',
      hjemmel: LAB('105 a', { stk: '3' }),
      ...læst(LOV(1654, 2024)),
      siger: {
        da: 'Indsatsen skal begynde så hurtigt som muligt og senest efter 1 måned.',
        en: 'The effort must begin as soon as possible and at the latest after 1 month.',
      },
      er: omfattetAfArbejdspligtFra.plus(måneder(1)),
    },
  ],
})

export const arbejdspligtIndfasetSenest = tidspunkt('LAB.105a.indfaset', {
  titel: { da: 'Arbejdspligten skal være indfaset', en: 'The duty to work must be phased in' },
  betyder: {
    da: 'Dagen er den, fra hvilken kommunen skal have alle i din gruppe i gang.',
    en: 'The day is that from which the municipality must have everybody of your group started.',
  },
  vælgesEfter: påDenDag,
  relevantNår: arbejdspligtFindes,
  versioner: [
    {
      fra: '2025-01-01',
      hjemmel: LAB('105 a'),
      ...læstAndetsteds(STAR_TIDSLINJE),
      siger: {
        da: 'For dem, der fik de gamle lave ydelser, skal arbejdspligten være indfaset 1. juli 2025. For den nye gruppe er det 1. januar 2026.',
        en: 'For those who got the old low benefits the duty must be phased in on 1 July 2025. For the new group it is 1 January 2026.',
      },
      er: hvis(fikSelvforsørgelsesydelse, den('2025-07-01'), den('2026-01-01')),
    },
  ],
})
