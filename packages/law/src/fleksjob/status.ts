import { aldrig, alle, altid, betingelse, ikke, måneder, tidspunkt } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { afgørelseEfterStatus, fleksjobErMidlertidigt, fleksjobStartede } from '../fakta/fleksjob.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const midlertidigt = alle(ansatIFleksjob, fleksjobErMidlertidigt)

const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('70'),
  ...læst(...LAB_2008_2012),
  siger: {
    da: 'Fleksjob var uden tidsgrænse, og loven krævede ingen status.',
    en: 'Flex jobs had no time limit, and the act asked for no status.',
  },
} as const

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
