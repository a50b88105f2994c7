import { alle, betingelse, måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { månederEfterFleksydelsesalderen } from '../fakta/ledighedsydelse-beloeb.ts'
import { fleksydelsesalderNåsDen } from '../fleksydelse/alder.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7, KAPITEL_7_FØR_2013 } from './kilder.ts'

const seksMånederBrugt = alle(
  vurderingsdato.tidligst(fleksydelsesalderNåsDen),
  månederEfterFleksydelsesalderen.mindst(måneder(6)),
)

export const efterFleksydelsesalderen = betingelse('LAS.74b.2', {
  titel: {
    da: 'De 6 måneder efter fleksydelsesalderen er brugt',
    en: 'The 6 months after flexi-benefit age are used up',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '7' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Når du havde nået fleksydelsesalderen, kunne du højst få ledighedsydelse i 6 måneder i alt. Derefter fik du den ikke.',
        en: 'Once you had reached flexi-benefit age you could have the benefit for at most 6 months in all. After that you did not get it.',
      },
      er: seksMånederBrugt,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 b', { stk: '2' }),
      ...KAPITEL_7,
      siger: {
        da: 'Når du har nået fleksydelsesalderen, kan du højst få den høje sats eller forsørgersatsen i 6 måneder i alt. Derefter får du satsen for dem, der ikke forsørger børn.',
        en: 'Once you have reached flexi-benefit age you can have the high rate or the provider’s rate for at most 6 months in all. After that you get the rate of those who provide for no children.',
      },
      er: seksMånederBrugt,
    },
  ],
})
