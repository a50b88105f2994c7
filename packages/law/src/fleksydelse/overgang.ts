import { dage, måneder, senesteAf, tidspunkt } from '@sagsvej/rules'
import { blevVisiteretDen } from '../fakta/fleksjobvisitation.ts'
import { ansøgtOmFleksydelseDen } from '../fakta/fleksydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FLEKSYDELSESBEK, FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fleksydelsesalderNåsDen } from './alder.ts'
import { SIDEN_2014 } from './kilder.ts'

const tremåneder = {
  hjemmel: FYL('15', { stk: '1' }),
  siger: {
    da: 'Du kan tidligst gå på fleksydelse 3 måneder efter, at du blev visiteret til fleksjob.',
    en: 'You can go on flexi-benefit at the earliest 3 months after you were found eligible for a flex job.',
  },
  er: senesteAf(blevVisiteretDen.plus(måneder(3)), fleksydelsesalderNåsDen),
} as const

export const fleksydelseTidligst = tidspunkt('FYL.15.1', {
  titel: { da: 'Du kan tidligst gå på fleksydelse', en: 'You can go on flexi-benefit at the earliest' },
  betyder: { da: 'Dagen er den første mulige.', en: 'The day is the first possible.' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...tremåneder, fra: '2006-07-01', til: '2014-08-24', ...sluttet(LBK(943, 2014)) },
    { ...tremåneder, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})

const månedenEfter = {
  siger: {
    da: 'Du skal søge skriftligt. Ydelsen kan tidligst udbetales fra den 1. i måneden efter ansøgningen.',
    en: 'You must apply in writing. The benefit can be paid at the earliest from the 1st of the month after the application.',
  },
  er: senesteAf(ansøgtOmFleksydelseDen.udgangenAfMåneden().plus(dage(1)), fleksydelseTidligst),
} as const

export const fleksydelseUdbetalesFra = tidspunkt('FYL.22.1', {
  titel: { da: 'Fleksydelse udbetales tidligst fra', en: 'Flexi-benefit is paid at the earliest from' },
  betyder: {
    da: 'Dagen er den første, der kan betales for.',
    en: 'The day is the first that can be paid for.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...månedenEfter,
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('22', { stk: '1' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
    },
    {
      ...månedenEfter,
      fra: '2012-01-01',
      til: '2014-08-24',
      hjemmel: FLEKSYDELSESBEK('BEK 1408/2011')('15'),
      ...læst(BEK(1408, 2011), BEK(1426, 2012), BEK(944, 2013)),
    },
    { ...månedenEfter, fra: '2014-08-25', hjemmel: FYL('22', { stk: '1' }), ...SIDEN_2014 },
  ],
})
