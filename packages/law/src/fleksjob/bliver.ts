import { altid, betingelse, ikke } from '@sagsvej/rules'
import { afgørelseEfterStatus } from '../fakta/fleksjob-opfoelgning.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_2013, midlertidigt } from './status-tekster.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const bliver = {
  siger: {
    da: 'Du bliver i ordningen, til kommunen har truffet afgørelse efter status. Det gælder også, når de 5 år er gået.',
    en: 'You stay in the scheme until the municipality has decided after the status. So also when the 5 years have gone.',
  },
  er: ikke(afgørelseEfterStatus),
} as const

export const bliverIOrdningen = betingelse('LAB.121.4', {
  titel: { da: 'Du bliver i fleksjobordningen', en: 'You stay in the flex job scheme' },
  betyder: {
    da: 'Nej betyder, at kommunen har truffet afgørelse, og at den gælder i stedet.',
    en: 'No means that the municipality has decided, and that its decision applies instead.',
  },
  vælgesEfter: påDenDag,
  relevantNår: midlertidigt,
  versioner: [
    { ...FØR_2013, er: altid },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 d', { stk: '4' }),
      ...læst(...LAB_2013_2019),
      ...bliver,
    },
    { fra: '2020-01-01', hjemmel: LAB('121', { stk: '4' }), ...læst(...LAB_2020), ...bliver },
  ],
})
