import { alle, betingelse, ikke, led, type NummereretKrav } from '@sagsvej/rules'
import { arbejdsevnenErAfklaret, helbredetErStationært } from '../fakta/arbejdsevne.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import {
  berettigetTilFleksjob,
  berettigetTilFørtidspension,
  berettigetTilRessourceforløb,
  berettigetTilRevalidering,
} from '../skoen/arbejdsevne.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2013, REFORM_2013 } from './ulaest.ts'

const altid: readonly NummereretKrav[] = [
  led({ da: 'Dit helbred er stationært', en: 'Your health is stable' }, helbredetErStationært),
  led({ da: 'Din arbejdsevne er afklaret', en: 'Your ability to work is cleared' }, arbejdsevnenErAfklaret),
  led({ da: 'Ikke ret til revalidering', en: 'No right to revalidering' }, ikke(berettigetTilRevalidering)),
  led({ da: 'Ikke ret til fleksjob', en: 'No right to a flex job' }, ikke(berettigetTilFleksjob)),
  led(
    { da: 'Ikke ret til førtidspension', en: 'No right to førtidspension' },
    ikke(berettigetTilFørtidspension),
  ),
]

const fælles = { hjemmel: SDL('7', { stk: '5', pkt: '2.' }), kontrolleretTil: TEKST_TIL } as const

const fra2013 = {
  ...fælles,
  siger: {
    da: 'Kommunen må stoppe før tiden, når dit helbred er stationært, og en konkret vurdering har afklaret din arbejdsevne. Du må heller ikke have ret til revalidering, ressourceforløb, fleksjob eller førtidspension.',
    en: 'The municipality may stop early when your health is stable and a concrete assessment has cleared your ability to work. You must also have no right to revalidering, a ressourceforløb, a flex job or førtidspension.',
  },
  er: alle(
    ...altid,
    led(
      { da: 'Ikke ret til ressourceforløb', en: 'No right to a ressourceforløb' },
      ikke(berettigetTilRessourceforløb),
    ),
  ),
}

/**
 * Whether the municipality may end benefit early because nothing more will change. That the person could perhaps work
 * part time is not enough while the ability to work is unclear (Ankestyrelsen 32-15).
 */
export const måStoppesEfterStationær = betingelse('SDL.7.5', {
  titel: { da: 'Stop, når helbredet er stationært', en: 'Ending when health is stable' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...fælles,
      fra: '2006-07-03',
      til: '2012-12-31',
      kilder: [LBK(85, 2011), LBK(653, 2012)],
      sikkerhed: 'kontrolleret',
      siger: {
        da: 'Kommunen må stoppe før tiden, når dit helbred er stationært, og arbejdsevnemetoden har afklaret din arbejdsevne. Du må heller ikke have ret til revalidering, fleksjob eller førtidspension.',
        en: 'The municipality may stop early when your health is stable and the work ability method has cleared your ability to work. You must also have no right to revalidering, a flex job or førtidspension.',
      },
      er: alle(...altid),
    },
    { ...fra2013, ...REFORM_2013 },
    {
      ...fra2013,
      fra: FRA_LBK_2013,
      til: '2026-01-31',
      kilder: [LBK(871, 2013), LBK(938, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...fra2013,
      fra: '2026-02-01',
      kilder: [LBK(1221, 2025), kilde('Lov nr. 1750 af 29. december 2025')],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Revalidering og ressourceforløb er lukket for nye personer fra 1. februar 2026. Om ordene her blev ændret samtidig, er ikke fundet.',
        en: 'Revalidering and ressourceforløb are closed to new people from 1 February 2026. Whether the words here changed with it has not been found.',
      },
    },
  ],
})
