import { betingelse, led, énAf } from '@sagsvej/rules'
import { pensionssagUnderBehandling } from '../fakta/ledighedsydelse-raadighed.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { stårTilRådighedForFleksjob } from '../skoen/ledighedsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7_FØR_2013 } from './kilder.ts'

const rådighed = énAf(
  led(
    { da: 'du står til rådighed for et fleksjob', en: 'you are available for a flex job' },
    stårTilRådighedForFleksjob,
  ),
  led({ da: 'en sag om pension er i gang', en: 'a pension case is under way' }, pensionssagUnderBehandling),
)

const fra2013 = {
  hjemmel: LAS('77 b', { stk: '1-2' }),
  siger: {
    da: 'Afgør kommunen, at du ikke står til rådighed, mister du retten. Ydelsen kan dog fortsætte, mens en sag om førtidspension eller seniorpension behandles; får du pension for samme tid, skal den betales tilbage.',
    en: 'If the municipality decides that you are not available you lose the right. The benefit can go on while a case on disability or senior pension is treated; if you get a pension for the same time it must be paid back.',
  },
  er: rådighed,
} as const

export const rådighedOpfyldt = betingelse('LAS.77b.1', {
  titel: {
    da: 'Du beholder ledighedsydelsen, set på din rådighed',
    en: 'You keep the benefit as far as your availability goes',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '3' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Vurderede kommunen efter en afprøvning, at du ikke stod til rådighed for fleksjob, mistede du retten. Ydelsen kunne fortsætte, mens en sag om pension blev behandlet.',
        en: 'If the municipality after a test judged that you were not available for a flex job you lost the right. The benefit could go on while a pension case was treated.',
      },
      er: rådighed,
    },
    {
      ...fra2013,
      fra: '2013-01-01',
      til: '2015-06-30',
      ...sluttet(LOV(1380, 2012), LBK(1193, 2014), LBK(806, 2015)),
    },
    {
      ...fra2013,
      fra: '2015-07-01',
      ...læst(
        LBK(806, 2015),
        LBK(269, 2017),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
    },
  ],
})
