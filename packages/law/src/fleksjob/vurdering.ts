import { aldrigOpfyldt, betingelse, led, énAf } from '@sagsvej/rules'
import { beggeBederOmNyVurdering, fleksjobbetOprettesNu } from '../fakta/fleksjob-vurdering.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const skalVurderes = {
  siger: {
    da: 'Når fleksjobbet oprettes, skal kommunen hurtigst muligt vurdere, hvor mange timer du kan arbejde, og hvor intensivt. Den skal gøre det igen, når du og arbejdsgiveren er enige om en ændring og beder om det sammen.',
    en: 'When the flex job is set up the municipality must as soon as possible assess how many hours you can work and how intensely. It must do so again when you and the employer agree on a change and ask together.',
  },
  er: énAf(
    led({ da: 'fleksjobbet oprettes', en: 'the flex job is set up' }, fleksjobbetOprettesNu),
    led(
      { da: 'du og arbejdsgiveren beder sammen om det', en: 'you and the employer ask for it together' },
      beggeBederOmNyVurdering,
    ),
  ),
} as const

export const arbejdsevnenSkalVurderes = betingelse('LAB.122.2', {
  titel: {
    da: 'Kommunen skal vurdere arbejdsevnen i fleksjobbet',
    en: 'The municipality must assess the ability to work in the flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('72'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Loven krævede ikke en vurdering af timer og intensitet i jobbet.',
        en: 'The act asked for no assessment of hours and intensity in the job.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 e', { stk: '2' }),
      ...læst(...LAB_2013_2019),
      ...skalVurderes,
    },
    { fra: '2020-01-01', hjemmel: LAB('122', { stk: '2' }), ...læst(...LAB_2020), ...skalVurderes },
  ],
})
