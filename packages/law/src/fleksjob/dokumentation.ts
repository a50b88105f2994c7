import { alle, ikke, krav, led, énAf } from '@sagsvej/rules'
import { fleksjobPåNuværendeArbejdsplads } from '../fakta/fleksjob-fastholdelse.ts'
import {
  dokumentationForAfklaring,
  dokumentationForArbejdsevnen,
  dokumentationForIndsatser,
  dokumentationForSærligeVilkår,
} from '../fakta/fleksjob-grundlag.ts'
import { sagenErForelagtTeamet } from '../fakta/organisering.ts'
import { bundetAfTolvMåneder } from './bundet.ts'

export const fireKrav = {
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
