import { tidspunkt, uger } from '@sagsvej/rules'
import { barselsdageEfterUstøttetArbejde, ustøttetArbejdeBegyndte } from '../fakta/ustoettet-arbejde.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7, KAPITEL_7_FØR_2013 } from './kilder.ts'

const grænsen = {
  hjemmel: LAS('74 f', { stk: '1' }),
  siger: {
    da: 'Ydelsen kan udbetales inden for 78 uger efter, at du begyndte i et job uden støtte. Tid med ydelsen under barsel eller sorgorlov tæller ikke med.',
    en: 'The benefit can be paid within 78 weeks after you began in a job without support. Time with the benefit during parental or bereavement leave does not count.',
  },
  er: ustøttetArbejdeBegyndte.plus(uger(78)).plus(barselsdageEfterUstøttetArbejde),
} as const

export const ustøttetArbejdeSenestTil = tidspunkt('LAS.74f.1.dag', {
  titel: {
    da: 'Ledighedsydelse efter et job uden støtte kan fås til',
    en: 'The benefit after a job without support can be had until',
  },
  betyder: {
    da: 'Dagen er den sidste af de 78 uger.',
    en: 'The day is the last of the 78 weeks.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...grænsen, fra: '2006-07-01', til: '2012-12-31', ...KAPITEL_7_FØR_2013 },
    { ...grænsen, fra: '2013-01-01', ...KAPITEL_7 },
  ],
})
