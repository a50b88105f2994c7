import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  fårHjælpMensSagenAfgøres,
  opfylderBetingelserForKontanthjælp,
  parUdenForSærligStøtte,
  ungPåLavSatsUdenSærligStøtte,
} from '../../fakta/uden-for-saerlig-stoette.ts'
import { ydelseVedSærligStøtte } from '../../fakta/ydelse-ved-saerlig-stoette.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { læst, sluttet } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { storForsørgerbyrdeEllerBoligudgift } from '../../skoen/saerlig-stoette.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ændringerErSket } from '../enkeltydelser/aendring.ts'
import { OPHÆVET_2026, PARAGRAF_34, PARAGRAF_87 } from './tekster.ts'

const grundlaget = [
  led({ da: 'dine forhold har ændret sig', en: 'your circumstances have changed' }, ændringerErSket),
  led(
    {
      da: 'din boligudgift er høj, eller din forsørgerbyrde er stor',
      en: 'your housing cost is high, or your duty to provide is heavy',
    },
    storForsørgerbyrdeEllerBoligudgift,
  ),
] as const

const efter34 = [
  ...grundlaget,
  led(
    { da: 'I er ikke et par, loven holder ude', en: 'you are no couple the act leaves out' },
    ikke(parUdenForSærligStøtte),
  ),
  led(
    { da: 'du får ikke hjælp efter § 25 a eller § 27', en: 'you do not get help under § 25 a or § 27' },
    ikke(fårHjælpMensSagenAfgøres),
  ),
  led(
    {
      da: 'får du ressourceforløbsydelse, kunne du også få kontanthjælp',
      en: 'if you get ressourceforløbsydelse, you could also get social assistance',
    },
    énAf(
      ikke(ydelseVedSærligStøtte.er('jobafklaring', 'ressourceforloeb')),
      opfylderBetingelserForKontanthjælp,
    ),
  ),
] as const

const medUngegrænse = {
  hjemmel: LAS('34'),
  siger: {
    da: 'Har dine forhold ændret sig, og er din boligudgift høj eller forsørgerbyrde stor, kan du få særlig støtte. Nogle par, personer på særlig hjælp og unge på de laveste satser kan ikke.',
    en: 'If your circumstances have changed and your housing cost is high or your duty to provide heavy you may get special support. Some couples, those on special help and the young on the lowest rates cannot.',
  },
  er: alle(
    ...efter34,
    led(
      {
        da: 'du får ikke en af de laveste satser for unge',
        en: 'you do not get one of the lowest rates of the young',
      },
      ikke(ungPåLavSatsUdenSærligStøtte),
    ),
  ),
} as const
const udenUngegrænse = {
  hjemmel: LAS('34'),
  siger: {
    da: 'Har dine forhold ændret sig, og er din boligudgift høj eller forsørgerbyrde stor, kan du få særlig støtte. Nogle par og personer på særlig hjælp kan ikke.',
    en: 'If your circumstances have changed and your housing cost is high or your duty to provide heavy you may get special support. Some couples and those on special help cannot.',
  },
  er: alle(...efter34),
} as const

export const retTilSærligStøtte = betingelse('LAS.34.1', {
  titel: { da: 'Ret til særlig støtte', en: 'A right to special support' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...medUngegrænse },
    {
      fra: FRA_LBK_2007,
      til: '2014-12-31',
      ...læst(...PARAGRAF_34.slice(0, 4), BEK(1505, 2013)),
      ...medUngegrænse,
    },
    {
      fra: '2015-01-01',
      til: '2015-06-30',
      ...sluttet(LBK(1193, 2014), BEK(1572, 2014), LBK(806, 2015)),
      note: {
        da: 'Loven fra juli 2015 holder ikke unge ude. At det gjaldt fra 1. januar, er sluttet af bekendtgørelsen af den dag.',
        en: 'The act of July 2015 does not leave out the young. That it held from 1 January is inferred from the order of that day.',
      },
      ...udenUngegrænse,
    },
    { fra: '2015-07-01', til: '2025-06-30', ...læst(...PARAGRAF_34.slice(4)), ...udenUngegrænse },
    {
      fra: '2025-07-01',
      til: '2026-01-31',
      hjemmel: LAS('87', { stk: '1' }),
      ...læst(...PARAGRAF_87),
      siger: {
        da: 'Har dine forhold ændret sig, og er din boligudgift høj eller forsørgerbyrde stor, kan du få særlig støtte. Det kan du ikke, når du kun får kontanthjælp eller har fravalgt den.',
        en: 'If your circumstances have changed and your housing cost is high or your duty to provide heavy you may get special support. You cannot when you only get social assistance or have chosen not to.',
      },
      er: alle(
        ...grundlaget,
        led(
          {
            da: 'du får ikke kun kontanthjælp og har ikke fravalgt den',
            en: 'you do not only get social assistance and have not chosen against it',
          },
          ikke(ydelseVedSærligStøtte.er('kontanthjaelp', 'fravalgt_kontanthjaelp')),
        ),
      ),
    },
    OPHÆVET_2026,
  ],
})
