import { aldrig, måneder, tidspunkt } from '@sagsvej/rules'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_2013, midlertidigt } from './status-tekster.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const status = {
  siger: {
    da: 'Er fleksjobbet bevilget for 5 år, skal kommunen lave en status efter 4½ år. Den afgør, om du kan gå over i almindeligt arbejde eller skal blive.',
    en: 'If the flex job is granted for 5 years the municipality must make a status after 4½ years. It settles whether you can go over to ordinary work or are to stay.',
  },
  er: fleksjobStartede.plus(måneder(54)),
} as const

export const statusIFleksjob = tidspunkt('LAB.121.3', {
  titel: { da: 'Status i fleksjobbet', en: 'The status in the flex job' },
  vælgesEfter: påDenDag,
  relevantNår: midlertidigt,
  versioner: [
    { ...FØR_2013, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 d', { stk: '3' }),
      ...læst(...LAB_2013_2019),
      ...status,
    },
    { fra: '2020-01-01', hjemmel: LAB('121', { stk: '3' }), ...læst(...LAB_2020), ...status },
  ],
})
