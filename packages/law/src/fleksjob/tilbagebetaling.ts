import { aldrig, aldrigOpfyldt, alle, betingelse, hvis, krav, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import {
  fikFleksløntilskudMedUrette,
  fleksløntilskudOphørteDen,
  kravetKunneAldrigInddrives,
  lønnenKunneIkkeEfterreguleres,
} from '../fakta/fleksloentilskud.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { fleksløntilskudModBedreVidende } from '../skoen/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2020 } from './tekster.ts'

const uretOgVidende = alle(fikFleksløntilskudMedUrette, fleksløntilskudModBedreVidende)

const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('71'),
  ...læst(LBK(706, 2012), LOV(1380, 2012)),
  siger: {
    da: 'Der var intet fleksløntilskud at betale tilbage.',
    en: 'There was no flex job subsidy to pay back.',
  },
} as const

const I_2014 = {
  fra: '2014-04-30',
  til: '2019-12-31',
  hjemmel: LAB('70 f', { stk: '10' }),
  ...sluttet(LOV(400, 2014), BEK(411, 2014), LBK(990, 2014), LBK(1342, 2016)),
  note: {
    da: 'Reglen står i loven fra september 2014 og kom med lov nr. 400 af 28. april 2014. Dagen er den, bekendtgørelsen til loven begyndte at gælde.',
    en: 'The rule is in the act of September 2014 and came with act no. 400 of 28 April 2014. The day is that on which the order to the act came into force.',
  },
} as const

const toVeje = (stk: { readonly vidende: string; readonly flere: string }) =>
  ({
    siger: {
      da: 'Du skal betale tilbage, når du fik tilskud med urette og mod bedre vidende. Det gælder også, uden at du kan bebrejdes noget, når løn for flere måneder kom på én gang og ikke kunne reguleres bagefter.',
      en: 'You must pay back when you got subsidy without right and against better knowledge. So also, without any fault of yours, when pay for several months came at once and could not be set right afterwards.',
    },
    er: énAf(
      krav(
        stk.vidende,
        { da: 'med urette og mod bedre vidende', en: 'without right and against better knowledge' },
        uretOgVidende,
      ),
      krav(
        stk.flere,
        {
          da: 'løn for flere måneder kunne ikke reguleres',
          en: 'pay for several months could not be set right',
        },
        lønnenKunneIkkeEfterreguleres,
      ),
    ),
  }) as const

export const fleksløntilskudSkalTilbagebetales = betingelse('LAB.125.1', {
  titel: { da: 'Fleksløntilskud skal betales tilbage', en: 'Flex job subsidy must be paid back' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2013, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: LAB('70 f', { stk: '10' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013)),
      siger: {
        da: 'Du skulle betale tilbage, når du fik tilskud med urette og mod bedre vidende. Begge dele skulle til.',
        en: 'You had to pay back when you got subsidy without right and against better knowledge. Both were needed.',
      },
      er: uretOgVidende,
    },
    { ...I_2014, ...toVeje({ vidende: '1. pkt.', flere: '2. pkt.' }) },
    {
      fra: '2020-01-01',
      hjemmel: LAB('125', { stk: '1-3' }),
      ...læst(...LAB_2020),
      ...toVeje({ vidende: 'stk. 1', flere: 'stk. 3' }),
    },
  ],
})

const treÅr = {
  siger: {
    da: 'Kravet falder bort 3 år efter, at tilskuddet eller ledighedsydelsen ophørte, hvis det aldrig har kunnet gennemføres. Er det overdraget til inddrivelse, gælder forældelsesloven i stedet.',
    en: 'The claim lapses 3 years after the subsidy or ledighedsydelse ended if it could never be collected. If it was handed over for collection the act on limitation applies instead.',
  },
  er: hvis(kravetKunneAldrigInddrives, fleksløntilskudOphørteDen.plus(måneder(36)), aldrig),
} as const

export const kravetBortfalder = tidspunkt('LAB.125.4', {
  titel: { da: 'Kravet om tilbagebetaling falder bort', en: 'The claim for repayment lapses' },
  betyder: {
    da: 'Dagen er den, kravet falder bort. Aldrig betyder, at det ikke falder bort efter denne regel.',
    en: 'The day is that on which the claim lapses. Never means that it does not lapse under this rule.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fleksløntilskudSkalTilbagebetales,
  versioner: [
    { ...FØR_2013, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: LAB('70 f', { stk: '10' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013)),
      siger: {
        da: 'Loven om fleksjob sagde ikke, hvornår kravet faldt bort.',
        en: 'The act on flex jobs did not say when the claim lapsed.',
      },
      er: aldrig,
    },
    { ...I_2014, ...treÅr },
    { fra: '2020-01-01', hjemmel: LAB('125', { stk: '4' }), ...læst(...LAB_2020), ...treÅr },
  ],
})
