import { tidsrum } from '@sagsvej/rules'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'

const begge = beggeDage('fleksydelse', 'foertidspension', 'seniorpension', 'tidlig_pension', 'folkepension')

const regel = {
  hjemmel: FYL('15', { stk: '4' }),
  siger: {
    da: 'Du kan ikke få fleksydelse samtidig med pension efter pensionsloven. Invaliditetsydelse kan du godt få samtidig.',
    en: 'You cannot get fleksydelse together with a pension under the Social Pensions Act. Invaliditetsydelse can go together with it.',
  },
  er: begge,
} as const

export const fleksydelseOgPension = tidsrum('FYL.15.4.pension', {
  titel: { da: 'Dage med både fleksydelse og pension', en: 'Days with both fleksydelse and a pension' },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(begge),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-08-24',
      ...ubekræftet(LBK(943, 2014), ulæst('Lovteksten før august 2014')),
      ...regel,
    },
    {
      fra: '2014-08-25',
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
      ...regel,
    },
  ],
})
