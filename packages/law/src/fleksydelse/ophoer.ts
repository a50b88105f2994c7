import { tidspunkt } from '@sagsvej/rules'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const ophør = {
  hjemmel: FYL('22', { stk: '2' }),
  siger: {
    da: 'Retten slutter med den måned, hvor du når folkepensionsalderen.',
    en: 'The right ends with the month in which you reach state pension age.',
  },
  er: folkepensionsalderensDag.udgangenAfMåneden(),
} as const

export const fleksydelsenSlutter = tidspunkt('FYL.22.2', {
  titel: { da: 'Fleksydelsen slutter', en: 'Flexi-benefit ends' },
  betyder: {
    da: 'Dagen er den sidste med fleksydelse.',
    en: 'The day is the last with flexi-benefit.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...ophør, fra: '2006-07-01', til: '2014-08-24', ...sluttet(LBK(943, 2014)) },
    {
      ...ophør,
      fra: '2014-08-25',
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
    },
  ],
})
