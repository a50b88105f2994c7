import { betingelse, ikke, tal, énAf } from '@sagsvej/rules'
import { indtægter } from '../fakta/indtaegter.ts'
import { ansatIFleksjobVedForløbetsStart } from '../fakta/ressourceforloebsydelse.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'

const løn = indtægter.hvor((post) => post.art.er('loen_under_sygdom'))

/** LAS.69j.6 takes it off with the wage; LAS.69j.7 leaves it when there is no wage. */
export const fleksløntilskudTrækkesFra = betingelse('LAS.69j.7', {
  titel: {
    da: 'Fleksløntilskuddet trækkes fra',
    en: 'The flex job subsidy is taken off',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: LAS('69 j', { stk: '6-7' }),
      ...læst(LOV(720, 2014), LBK(806, 2015), LBK(241, 2021), LBK(1004, 2025)),
      siger: {
        da: 'Får du løn under sygdom i dit fleksjob, trækkes løn og fleksløntilskud helt fra. Får du ikke løn, trækkes tilskuddet ikke fra, når du var i fleksjobbet fra forløbets start.',
        en: 'If you get sick pay in your flex job, pay and subsidy are taken off in full. Without pay the subsidy is not taken off when you were in the job from the start of the course.',
      },
      er: énAf(løn.antal().over(tal('antal', 0)), ikke(ansatIFleksjobVedForløbetsStart)),
    },
  ],
})
