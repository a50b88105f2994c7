import { alle, betingelse, ikke, krav, led, énAf } from '@sagsvej/rules'
import { fleksjobPåNuværendeArbejdsplads } from '../fakta/fleksjob-fastholdelse.ts'
import {
  dokumentationForAfklaring,
  dokumentationForArbejdsevnen,
  dokumentationForIndsatser,
  dokumentationForSærligeVilkår,
  redegørelseForNormaleVilkår,
  redegørelseForRessourcer,
  redegørelseForTilbud,
  redegørelseForVarigBegrænsning,
} from '../fakta/fleksjob-grundlag.ts'
import { sagenErForelagtTeamet } from '../fakta/organisering.ts'
import { BEK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from '../organisering/reform-2026.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { bundetAfTolvMåneder } from './fastholdelse.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const fireRedegørelser = {
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

const fireKrav = {
  siger: {
    da: 'Sagen skal have været i rehabiliteringsteamet. Det skal være dokumenteret, at du er fuldt afklaret, at alt er prøvet, og at arbejdsevnen er varigt og væsentligt begrænset. Skal du blive på din arbejdsplads, skal også 12 måneder på særlige vilkår være dokumenteret.',
    en: 'The case must have been before the rehabilitation team. It must be documented that you are fully clarified, that all has been tried and that the ability to work is lastingly and significantly limited. If you are to stay at your workplace, 12 months on special terms must be documented too.',
  },
  er: alle(
    led(
      {
        da: 'sagen har været i rehabiliteringsteamet med planens forberedende del',
        en: 'the case has been before the rehabilitation team with the preparatory part of the plan',
      },
      sagenErForelagtTeamet,
    ),
    krav('1', { da: 'du er fuldt afklaret', en: 'you are fully clarified' }, dokumentationForAfklaring),
    krav(
      '2',
      { da: 'alle relevante indsatser er prøvet', en: 'all relevant measures have been tried' },
      dokumentationForIndsatser,
    ),
    krav(
      '3',
      {
        da: 'arbejdsevnen er varigt og væsentligt begrænset',
        en: 'the ability to work is lastingly and significantly limited',
      },
      dokumentationForArbejdsevnen,
    ),
    krav(
      '4',
      {
        da: 'du har været ansat på særlige vilkår i 12 måneder, når det kræves',
        en: 'you have been employed on special terms for 12 months where that is asked',
      },
      énAf(ikke(fleksjobPåNuværendeArbejdsplads), ikke(bundetAfTolvMåneder), dokumentationForSærligeVilkår),
    ),
  ),
} as const

export const grundlagForFleksjob = betingelse('LAB.118.2', {
  titel: {
    da: 'Grundlaget for en afgørelse om fleksjob',
    en: 'The basis of a decision on a flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, ...fireRedegørelser },
    { fra: FRA_LBK_2008, til: '2012-12-31', ...læst(...LAB_2008_2012), ...fireRedegørelser },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 a', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...fireKrav,
    },
    {
      fra: '2020-01-01',
      til: '2026-06-30',
      hjemmel: LAB('118', { stk: '2' }),
      ...læst(...LAB_2020, BEK(47, 2026)),
      ...fireKrav,
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LAB('118'),
      kilder: OM_TEAMETS_AFSKAFFELSE,
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal lave en samlet beskrivelse af dine forudsætninger for at arbejde. Rehabiliteringsteamet er afskaffet.',
        en: 'The municipality must draw up an overall description of your capacity for work. The rehabilitation team is abolished.',
      },
      ukendt: {
        da: 'Hvad der skal være dokumenteret i en fleksjobsag efter reformen i 2026, er ikke læst.',
        en: 'What must be documented in a flex job case after the reform of 2026 has not been read.',
      },
    },
  ],
})
