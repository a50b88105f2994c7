import { afrundTil, beregning, den } from '@sagsvej/rules'
import {
  livsvarigPensionOmÅret,
  løbendePensionFraAnsættelse,
  pensionsdepoter,
} from '../fakta/fleksydelse-pensioner.ts'
import { fødselsdag } from '../fakta/person.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LBK_871_2007, SIDEN_2014 } from './kilder.ts'

const øre = afrundTil('nærmeste', 'kr', '0.01')

/** 80 per cent of 80 per cent of the lifelong, and of 5 per cent of the rest; 64 per cent of what an employer's scheme pays. */
const nedsættelsen = livsvarigPensionOmÅret
  .brøkdel(64, 100, øre)
  .plus(pensionsdepoter.brøkdel(4, 100, øre))
  .plus(løbendePensionFraAnsættelse.brøkdel(64, 100, øre))

const fradrag = {
  hjemmel: FYL('18', { stk: '5-6' }),
  siger: {
    da: 'Af en livsvarig pension tæller 80 pct. og af andre ordninger 5 pct. af værdien om året; 80 pct. af det trækkes fra, også selv om pensionen ikke udbetales. Af en løbende pension fra et job trækkes 64 pct.',
    en: 'Of a lifelong pension 80 per cent counts, and of other schemes 5 per cent of the value a year; 80 per cent of that is taken off although the pension is not paid. Of a running pension from a job 64 per cent is taken off.',
  },
  er: nedsættelsen,
} as const

/** Those born earlier have a bottom deduction of which only two years' amounts were found. */
export const fradragForPensioner = beregning('FYL.18.5', 'kr', {
  titel: {
    da: 'Fradrag i fleksydelsen om året for pensioner',
    en: 'Deduction from flexi-benefit a year for pensions',
  },
  betyder: {
    da: 'Gælder, når du er født i 1956 eller senere. Er du ældre, er der et bundfradrag, som ikke er regnet med her.',
    en: 'Applies when you were born in 1956 or later. If you are older there is a bottom deduction that is not reckoned in here.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fødselsdag.tidligst(den('1956-01-01')),
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('18'),
      ...dagenErIkkeFundet(
        {
          da: 'Reglerne om pensioner før 2012 er ikke læst.',
          en: 'The rules on pensions before 2012 have not been read.',
        },
        LBK_871_2007,
        LOV(1367, 2011),
      ),
      siger: {
        da: 'Hvordan pensioner satte fleksydelsen ned før 2012, er ikke læst.',
        en: 'How pensions reduced flexi-benefit before 2012 has not been read.',
      },
    },
    { ...fradrag, fra: '2012-01-01', til: '2014-08-24', ...sluttet(LOV(1367, 2011), LBK(943, 2014)) },
    { ...fradrag, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
