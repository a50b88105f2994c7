import { tidsrum } from '@sagsvej/rules'
import { ledighedsydelseForAfbrydelse } from '../fakta/ydelser.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'

const begge = beggeDage('ledighedsydelse', 'fleksjob')

const regel = {
  hjemmel: LAS('74 a', { stk: '1' }),
  siger: {
    da: 'Ledighedsydelsen slutter, når du bliver ansat i et fleksjob. I fleksjobbet kan du kun få den for ferie, sygdom, barsel og afbrydelser, du ikke er skyld i.',
    en: 'Ledighedsydelse ends when you are hired in a flex job. In the flex job you can only get it for holiday, illness, leave with a child and breaks you did not cause.',
  },
  er: begge,
  undtagelser: [
    {
      navn: { da: 'Ferie, sygdom, barsel eller afbrydelse', en: 'Holiday, illness, leave or a break' },
      hjemmel: LAS('74', { stk: '1' }),
      når: ledighedsydelseForAfbrydelse,
      så: begge.uden(begge),
    },
  ],
} as const

export const ledighedsydelseOgFleksjob = tidsrum('LAS.74a.1.fleksjob', {
  titel: {
    da: 'Dage med både ledighedsydelse og fleksjob',
    en: 'Days with both ledighedsydelse and a flex job',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(begge),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-06-30',
      ...ubekræftet(LBK(806, 2015), ulæst('§ 74 a før juli 2015')),
      ...regel,
    },
    {
      fra: '2015-07-01',
      ...læst(
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(269, 2017),
        LBK(247, 2019),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      ...regel,
    },
  ],
})
