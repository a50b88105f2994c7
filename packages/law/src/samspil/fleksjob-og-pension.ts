import { tidsrum } from '@sagsvej/rules'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'
import { DAGE_FØR_SENIORPENSION } from './foer-pensionen.ts'

const førtidspension = beggeDage('fleksjob', 'foertidspension')

const reglen = {
  siger: {
    da: 'Fleksjob er for dem, der ikke får førtidspension. Du kan ikke få begge.',
    en: 'A flex job is for those who do not get førtidspension. You cannot have both.',
  },
  er: førtidspension,
} as const

export const fleksjobOgFørtidspension = tidsrum('LAB.116.1.foertidspension', {
  titel: {
    da: 'Dage med både fleksjob og førtidspension',
    en: 'Days with both a flex job and førtidspension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(førtidspension),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-09-24',
      hjemmel: LAB('69', { stk: '1' }),
      ...ubekræftet(LBK(938, 2009), ulæst('Lovteksten før september 2009')),
      ...reglen,
    },
    {
      fra: '2009-09-25',
      til: '2019-12-31',
      hjemmel: LAB('70', { stk: '1' }),
      ...læst(
        LBK(938, 2009),
        LBK(1428, 2009),
        LBK(706, 2012),
        LBK(415, 2013),
        LBK(990, 2014),
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
      ...reglen,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('116', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...reglen,
    },
  ],
})

const senior = beggeDage('fleksjob', 'seniorpension', 'tidlig_pension')

const seniorreglen = {
  hjemmel: LAB('116', { stk: '1' }),
  siger: {
    da: 'Fleksjob er for dem, der hverken får seniorpension eller har brugt retten til tidlig pension.',
    en: 'A flex job is for those who neither get seniorpension nor have used the right to tidlig pension.',
  },
} as const

export const fleksjobOgSeniorpension = tidsrum('LAB.116.1.seniorpension', {
  titel: {
    da: 'Dage med både fleksjob og seniorpension eller tidlig pension',
    en: 'Days with both a flex job and seniorpension or tidlig pension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(senior),
  versioner: [
    { ...DAGE_FØR_SENIORPENSION, hjemmel: seniorreglen.hjemmel, er: senior },
    {
      fra: '2020-01-01',
      til: '2022-05-21',
      ...dagenErIkkeFundet(
        {
          da: 'Reglen stod ikke i loven, da den blev vedtaget i 2019, men i lovteksten fra maj 2022. Hvilken dag den begyndte, er ikke fundet.',
          en: 'The rule was not in the act as passed in 2019, but is in the text of May 2022. The day it began has not been found.',
        },
        LOV(548, 2019),
        LBK(701, 2022),
      ),
      ...seniorreglen,
    },
    { fra: '2022-05-22', ...læst(LBK(701, 2022), LBK(280, 2024)), ...seniorreglen, er: senior },
  ],
})
