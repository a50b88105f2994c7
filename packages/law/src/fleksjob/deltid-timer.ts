import { alle, beregning, ikke } from '@sagsvej/rules'
import { timerISenesteJob, ønskerDeltid } from '../fakta/fleksjob-deltid.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fleksjobbetErPåDeltid } from './deltid.ts'
import { gamleRegler } from './gamle-regler.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const sammeTimer = (paragraf: string) =>
  ({
    hjemmel: LAB(paragraf, { stk: '4' }),
    siger: {
      da: 'Var du på deltid før, er fleksjobbet på så mange timer, som dit seneste almindelige job var.',
      en: 'If you were part time before, the flex job is of as many hours as your latest ordinary job was.',
    },
    er: timerISenesteJob,
  }) as const

export const timerPåDeltid = beregning('LAB.134.4', 'timer/uge', {
  titel: { da: 'Timer i fleksjob på deltid', en: 'Hours in a part-time flex job' },
  vælgesEfter: påDenDag,
  relevantNår: alle(gamleRegler, ikke(ønskerDeltid), fleksjobbetErPåDeltid),
  versioner: [
    { ...FØR_LBK_2008, ...sammeTimer('72') },
    {
      fra: FRA_LBK_2008,
      til: '2019-12-31',
      ...læst(...LAB_2008_2012, ...LAB_2013_2019),
      ...sammeTimer('72'),
    },
    { fra: '2020-01-01', ...læst(...LAB_2020), ...sammeTimer('134') },
  ],
})
