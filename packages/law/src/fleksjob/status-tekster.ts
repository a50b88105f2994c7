import { alle } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobErMidlertidigt } from '../fakta/fleksjob-opfoelgning.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { LAB_2008_2012 } from './tekster.ts'

export const midlertidigt = alle(ansatIFleksjob, fleksjobErMidlertidigt)

export const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('70'),
  ...læst(...LAB_2008_2012),
  siger: {
    da: 'Fleksjob var uden tidsgrænse, og loven krævede ingen status.',
    en: 'Flex jobs had no time limit, and the act asked for no status.',
  },
} as const
