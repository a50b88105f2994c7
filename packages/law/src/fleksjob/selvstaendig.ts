import { aldrigOpfyldt, alle, betingelse, ikke, krav, led, måneder, énAf } from '@sagsvej/rules'
import {
  månederVirksomhedenBlevDrevet,
  tilskuddetErFørsteGang,
  virksomhedErHovedbeskæftigelse,
} from '../fakta/fleksjob-selvstaendig.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import {
  nedsatVarigtOgVæsentligtIVirksomheden,
  udnytterArbejdsevnenFuldtUd,
} from '../skoen/fleksjob-selvstaendig.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fårIngenPension } from './pension.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const betingelser = {
  siger: {
    da: 'Driver du egen virksomhed som hovedbeskæftigelse, kan du få tilskud i 5 år, når din arbejdsevne er varigt og væsentligt nedsat og bruges fuldt ud. Første gang skal du have drevet virksomheden i mindst 12 af de seneste 24 måneder.',
    en: 'If your own business is your main occupation you can have a grant for 5 years when your ability to work is lastingly and significantly reduced and fully used. The first time you must have run the business for at least 12 of the latest 24 months.',
  },
  er: alle(
    led(
      {
        da: 'virksomheden her i landet er din hovedbeskæftigelse',
        en: 'the business in Denmark is your main occupation',
      },
      virksomhedErHovedbeskæftigelse,
    ),
    krav(
      '1',
      {
        da: 'arbejdsevnen er varigt og væsentligt nedsat',
        en: 'the ability to work is lastingly and significantly reduced',
      },
      nedsatVarigtOgVæsentligtIVirksomheden,
    ),
    krav('2', { da: 'den bruges fuldt ud', en: 'it is fully used' }, udnytterArbejdsevnenFuldtUd),
    krav(
      '3',
      { da: 'du er under folkepensionsalderen', en: 'you are under state pension age' },
      vurderingsdato.før(folkepensionsalderensDag),
    ),
    krav(
      '4',
      {
        da: 'du får ikke en pension, der udelukker tilskud',
        en: 'you get no pension that rules out a grant',
      },
      fårIngenPension,
    ),
    krav(
      '5',
      {
        da: 'første gang: virksomheden er drevet i mindst 12 af de seneste 24 måneder',
        en: 'the first time: the business was run for at least 12 of the latest 24 months',
      },
      énAf(ikke(tilskuddetErFørsteGang), månederVirksomhedenBlevDrevet.mindst(måneder(12))),
    ),
  ),
} as const

/** "To a considerable extent" is 30 hours a week in the order, BEK 1770/2021 § 1. */
export const tilskudTilSelvstændig = betingelse('LAB.126.1', {
  titel: { da: 'Tilskud til selvstændige', en: 'A grant to the self-employed' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-01-18',
      hjemmel: LAB('70 g', { stk: '1' }),
      ...læst(LBK(706, 2012), LOV(1380, 2012), LBK(415, 2013)),
      siger: {
        da: 'Ordningen begyndte den 19. januar 2013. Før gjaldt en anden, som er lukket for nye siden 2012.',
        en: 'The scheme began on 19 January 2013. Before it there was another, closed to newcomers since 2012.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-19',
      til: '2019-12-31',
      hjemmel: LAB('70 g', { stk: '1' }),
      ...læst(...LAB_2013_2019.slice(1)),
      ...betingelser,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('126', { stk: '1' }),
      ...læst(...LAB_2020, BEK(1770, 2021), BEK(233, 2024), BEK(1794, 2025)),
      ...betingelser,
    },
  ],
})
