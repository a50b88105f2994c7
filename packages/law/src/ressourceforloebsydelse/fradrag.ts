import { beregning, hvis, ikke } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'
import { fleksløntilskudTrækkesFra } from './fleksloentilskud.ts'
import { INTET, iAlt, indtægterDerTæller } from './indtaegter.ts'
import { lønfradragIJobafklaring } from './loenfradrag.ts'
import { overskudTrækkesFra } from './overskud.ts'
import { udenforJobafklaring } from './tid-udenfor.ts'
import { uddannelsesgodtgørelseHoldesUde } from './uddannelsesgodtgoerelse.ts'
import { ydelseIJobafklaring } from './ydelse-i-jobafklaring.ts'

const poster = indtægterDerTæller(udenforJobafklaring)

const kroneForKrone = iAlt(poster.hvor((post) => post.art.er('anden', 'loen_under_sygdom')))
const fleksløntilskud = iAlt(poster.hvor((post) => post.art.er('fleksloentilskud')))
const overskud = iAlt(poster.hvor((post) => post.art.er('overskud_egen_virksomhed')))
const godtgørelse = iAlt(poster.hvor((post) => post.art.er('uddannelsesgodtgoerelse')))

/** Kroner a month. What is left out (LAS.33, LAS.69j.8) is no record that adds. */
export const fradragIJobafklaring = beregning('LAS.69j.5', 'kr/md', {
  titel: {
    da: 'Fradrag i ydelsen under jobafklaringsforløb',
    en: 'What is taken off the benefit during job clarification',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: LAS('69 j', { stk: '5-13' }),
      ...læst(
        LOV(720, 2014),
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(981, 2019),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Pension, forsikring, erstatning for tabt løn og løn under sygdom trækkes fra krone for krone. Anden løn trækkes kun fra med en del.',
        en: 'Pension, insurance, compensation for lost wages and sick pay are taken off krone for krone. Of other wages only a part is taken off.',
      },
      er: kroneForKrone
        .plus(lønfradragIJobafklaring)
        .plus(hvis(fleksløntilskudTrækkesFra, fleksløntilskud, INTET))
        .plus(hvis(overskudTrækkesFra, overskud, INTET))
        .plus(hvis(ikke(uddannelsesgodtgørelseHoldesUde), godtgørelse, INTET)),
    },
  ],
})

/** Kroner a month before tax. */
export const udbetalesIJobafklaring = beregning('LAS.69j.udbetales', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelse til udbetaling i jobafklaringsforløb',
    en: 'The benefit paid during job clarification',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: LAS('69 j', { stk: '5' }),
      ...læst(LOV(720, 2014), LBK(806, 2015), LBK(1004, 2025)),
      siger: {
        da: 'Du får udbetalt ydelsen, når fradraget er trukket fra. Er fradraget større end ydelsen, får du ingenting udbetalt.',
        en: 'You are paid the benefit less the deductions. If they are more than the benefit you are paid nothing.',
      },
      er: ydelseIJobafklaring.minus(fradragIJobafklaring).dogMindst(INTET),
    },
  ],
})
