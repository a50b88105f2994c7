import { alle, beregning, betingelse, hvis, ikke, led, timerOmUgen } from '@sagsvej/rules'
import {
  berettigetTilSpecialpædagogiskStøtte,
  uddannelseMedAssistance,
} from '../../fakta/assistance-paa-uddannelse.ts'
import { behovForAssistance } from '../../fakta/assistancetimer.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { læst, sluttet } from '../../lovsamling/laest.ts'
import { KOMP } from '../../lovsamling/love.ts'
import { særligtTilfældeUnderUddannelse } from '../../skoen/assistance.ts'
import { funktionsnedsættelsenErVarigOgBetydelig } from '../../skoen/funktionsnedsaettelse.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_71 } from '../tekster.ts'
import { KOMP_TEKSTER } from './ret.ts'

const grundlaget = [
  led(
    { da: 'nedsættelsen er varig og betydelig', en: 'the loss is permanent and substantial' },
    funktionsnedsættelsenErVarigOgBetydelig,
  ),
  led(
    { da: 'uddannelsen giver ikke selv støtten', en: 'the education does not itself give the support' },
    ikke(berettigetTilSpecialpædagogiskStøtte),
  ),
] as const
const enAfDem = {
  da: 'du er på en af de uddannelser, loven nævner',
  en: 'you are in an education the act names',
}

const siger = {
  da: 'Du kan få personlig assistance på efter- og videreuddannelse, når uddannelsen ikke selv giver støtten. Bevillingen gælder en bestemt periode og en bestemt uddannelse.',
  en: 'You may have personal assistance in further training when the education does not itself give the support. The grant is for a certain period and a certain education.',
}
const medGodtgørelse = {
  hjemmel: KOMP('14'),
  siger,
  er: alle(...grundlaget, led(enAfDem, ikke(uddannelseMedAssistance.er('anden')))),
} as const
const udenGodtgørelse = {
  hjemmel: KOMP('14'),
  siger,
  er: alle(...grundlaget, led(enAfDem, ikke(uddannelseMedAssistance.er('anden', 'ledig_med_godtgoerelse')))),
} as const

export const assistanceUnderUddannelse = betingelse('KOMP.14', {
  titel: { da: 'Personlig assistance på uddannelse', en: 'Personal assistance in education' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_71, ...medGodtgørelse },
    {
      fra: '2008-02-08',
      til: '2009-07-07',
      ...læst(LBK(71, 2008), BEK(179, 2008), LBK(727, 2009)),
      ...medGodtgørelse,
    },
    {
      fra: '2009-07-08',
      til: '2013-06-30',
      ...sluttet(LBK(727, 2009), BEK(817, 2013)),
      note: {
        da: 'Ledige med VEU-godtgørelse eller SVU gik ud senest 1. juli 2013. Hvornår er ikke fundet.',
        en: 'The unemployed with VEU or SVU support went out by 1 July 2013. When has not been found.',
      },
      ...medGodtgørelse,
    },
    { fra: '2013-07-01', ...læst(BEK(817, 2013), BEK(1174, 2019), LBK(108, 2020)), ...udenGodtgørelse },
  ],
})

const timerne = {
  hjemmel: KOMP('14 a', { stk: '3' }),
  siger: {
    da: 'Du kan få op til 20 timer om ugen i gennemsnit over et kvartal, til undervisning og forberedelse. I særlige tilfælde kan du få op til fuld tid.',
    en: 'You may have up to 20 hours a week on average over a quarter, for teaching and preparation. In special cases you may have up to full time.',
  },
  er: behovForAssistance.dogHøjst(hvis(særligtTilfældeUnderUddannelse, timerOmUgen(37), timerOmUgen(20))),
} as const

export const assistancetimerUnderUddannelse = beregning('KOMP.14a.3', 'timer/uge', {
  titel: { da: 'Assistance pr. uge på uddannelse', en: 'Assistance a week in education' },
  vælgesEfter: påDenDag,
  relevantNår: assistanceUnderUddannelse,
  versioner: [
    { ...FØR_LBK_71, ...timerne },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...timerne },
  ],
})
