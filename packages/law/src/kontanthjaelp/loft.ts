import { beregning, tal } from '@sagsvej/rules'
import { loftForDinFamilie, samletHjælpUnderLoftet } from '../fakta/kontanthjaelpsloft.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobreformenGælder } from './findes.ts'
import { BM_LOFT_2016, LAS_2014_2024 } from './tekster.ts'

/** The ceilings by family and year are told: the act has them at one year's level. */
export const overLoftet = beregning('LAS.25b.1', 'kr/md', {
  titel: { da: 'Det, der ligger over kontanthjælpsloftet', en: 'What lies above the ceiling' },
  betyder: {
    da: 'Beløbet er det, særlig støtte og boligstøtte sættes ned med pr. måned. 0 betyder, at loftet ikke rammer dig.',
    en: 'The amount is what special support and housing benefit are cut by a month. 0 means that the ceiling does not meet you.',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobreformenGælder,
  versioner: [
    {
      fra: '2016-10-01',
      hjemmel: LAS('25 b', { stk: '1-10' }),
      ...læstAndetsteds(LOV(296, 2016), ...LAS_2014_2024.slice(2), BM_LOFT_2016),
      siger: {
        da: 'Loftet er det mest, du må få i hjælp, boligstøtte og særlig støtte tilsammen. Det afhænger af din sats, og om du er enlig og har børn.',
        en: 'The ceiling is the most you may get in help, housing benefit and special support together. It depends on your rate and on whether you are single and have children.',
      },
      er: samletHjælpUnderLoftet.minus(loftForDinFamilie).dogMindst(tal('kr/md', 0)),
    },
  ],
})
