import { aldrigOpfyldt, alle, altid, betingelse, den, tidspunkt } from '@sagsvej/rules'
import { modtogHjælp30Juni2025 } from '../fakta/kontanthjaelp-2025.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS, LOV_1655 } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { LAS_2025, OM_REFORMEN_2025 } from './tekster.ts'

const IKRAFTTRÆDEN = ulæst('Overgangsreglerne i lov nr. 1655 af 30. december 2024')

/** Whatever the day of the grant: nobody stays on the former benefits. */
export const hjælpenFølgerDeNyeRegler = betingelse('LAS.16.overgang', {
  titel: { da: 'Hjælpen følger de nye regler', en: 'The help follows the new rules' },
  betyder: {
    da: 'Ja betyder, at din hjælp er kontanthjælp efter reglerne fra 1. juli 2025, uanset hvornår den blev bevilget.',
    en: 'Yes means that your help is cash assistance under the rules of 1 July 2025, whenever it was granted.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2025-06-30',
      hjemmel: LAS('11', { stk: '1' }),
      ...læst(LBK(808, 2024), LAS_2025),
      siger: {
        da: 'De nye regler gjaldt ikke før 1. juli 2025.',
        en: 'The new rules did not apply before 1 July 2025.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('16'),
      ...læstAndetsteds(LAS_2025, OM_REFORMEN_2025, IKRAFTTRÆDEN),
      siger: {
        da: 'Alle, der får hjælp, går over på den nye kontanthjælp 1. juli 2025, og hjælpen regnes ud på ny. 225-timersreglen og loftet ophører.',
        en: 'Everybody who gets help moves to the new cash assistance on 1 July 2025, and the help is worked out anew. The 225-hour rule and the ceiling end.',
      },
      er: altid,
    },
  ],
})

export const førsteNyeUdbetaling = tidspunkt('LOV1655.udbetaling', {
  titel: { da: 'Den nye kontanthjælp betales første gang', en: 'The new cash assistance is first paid' },
  vælgesEfter: påDenDag,
  relevantNår: alle(denNyeKontanthjælpGælder, modtogHjælp30Juni2025),
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LOV_1655('1'),
      ...læstAndetsteds(OM_REFORMEN_2025, IKRAFTTRÆDEN),
      siger: {
        da: 'Fik du hjælp i juni 2025, betales den nye kontanthjælp første gang 31. juli 2025.',
        en: 'If you got help in June 2025 the new cash assistance is first paid on 31 July 2025.',
      },
      er: den('2025-07-31'),
    },
  ],
})
