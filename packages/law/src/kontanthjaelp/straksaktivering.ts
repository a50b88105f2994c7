import { altid, betingelse } from '@sagsvej/rules'
import { AKASSE_2007 } from '../lovsamling/kilder.ts'
import { læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { daHjælpenBlevSøgt, ikkeByggetEfter2013, LAB_2008_2013 } from './aktivering-faelles.ts'

const FRA_FØRSTE_DAG = {
  hjemmel: LAB('92'),
  siger: {
    da: 'Kommunen må give dig tilbud fra den første dag. Fristerne siger kun, hvornår det senest skal ske.',
    en: 'The municipality may give you a measure from the first day. The deadlines only say when it must happen at the latest.',
  },
  er: altid,
} as const

export const straksaktivering = betingelse('LAB.92.straks', {
  titel: { da: 'Tilbud fra første dag er tilladt', en: 'A measure from the first day is allowed' },
  vælgesEfter: daHjælpenBlevSøgt,
  versioner: [
    { fra: '2006-07-03', til: '2008-05-28', ...læstAndetsteds(AKASSE_2007), ...FRA_FØRSTE_DAG },
    { fra: '2008-05-29', til: '2013-12-31', ...sluttet(...LAB_2008_2013), ...FRA_FØRSTE_DAG },
    ...ikkeByggetEfter2013(LAB('92')),
  ],
})
