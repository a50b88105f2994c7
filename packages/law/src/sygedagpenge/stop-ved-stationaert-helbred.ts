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
import { FRA_LBK_2011, FRA_LBK_2013, FØR_LBK_2011, REFORM_2013 } from './ulaest.ts'

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

const fælles = { hjemmel: SDL('7', { stk: '5', pkt: '2' }), kontrolleretTil: TEKST_TIL } as const

const før2013 = {
  ...fælles,
  siger: {
    da: 'Kommunen må stoppe før tiden, når dit helbred er stationært (ikke ventes at ændre sig), og den har afklaret, hvad du kan arbejde. Det må den ikke, hvis du har ret til revalidering, fleksjob eller førtidspension.',
    en: 'The municipality may stop early when your health is stable (not expected to change) and it has cleared what work you can do. It may not if you have a right to revalidering, a flex job or førtidspension.',
  },
  er: alle(...altid),
}

const fra2013 = {
  ...fælles,
  siger: {
    da: 'Kommunen må stoppe før tiden, når dit helbred er stationært (ikke ventes at ændre sig), og den har afklaret, hvad du kan arbejde. Det må den ikke, hvis du har ret til revalidering, ressourceforløb, fleksjob eller førtidspension.',
    en: 'The municipality may stop early when your health is stable (not expected to change) and it has cleared what work you can do. It may not if you have a right to revalidering, a ressourceforløb, a flex job or førtidspension.',
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
    { ...før2013, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...før2013,
      fra: FRA_LBK_2011,
      til: '2012-12-31',
      kilder: [LBK(85, 2011), LBK(653, 2012)],
      sikkerhed: 'kontrolleret',
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
