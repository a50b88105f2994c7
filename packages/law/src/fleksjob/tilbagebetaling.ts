import { aldrigOpfyldt, alle, betingelse, krav, énAf } from '@sagsvej/rules'
import {
  fikFleksløntilskudMedUrette,
  lønnenKunneIkkeEfterreguleres,
} from '../fakta/fleksloentilskud-tilbage.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { fleksløntilskudModBedreVidende } from '../skoen/fleksjob-tilskud.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2020 } from './tekster.ts'
import { FØR_2013, I_2014 } from './tilbagebetaling-tekster.ts'

const uretOgVidende = alle(fikFleksløntilskudMedUrette, fleksløntilskudModBedreVidende)

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
