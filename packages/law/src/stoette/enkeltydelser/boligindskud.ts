import { aldrig, altid, betingelse, måneder, tidspunkt } from '@sagsvej/rules'
import { fikHjælpTilBoligindskud, indskudBetaltTilbageDen } from '../../fakta/boligindskud.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAS_ALLE, uændretSiden2007 } from '../tekster.ts'

export const boligindskudSkalBetalesTilbage = betingelse('LAS.92.1', {
  titel: { da: 'Hjælp til indskud skal betales tilbage', en: 'Help with a deposit must be paid back' },
  vælgesEfter: påDenDag,
  relevantNår: fikHjælpTilBoligindskud,
  versioner: uændretSiden2007({
    hjemmel: LAS('92', { stk: '1' }),
    siger: {
      da: 'Har du fået hjælp til indskud eller depositum, skal du betale den tilbage. Du skal fortælle kommunen det, når udlejeren betaler indskuddet tilbage.',
      en: 'If you got help with a deposit you must pay it back. You must tell the municipality when the landlord pays the deposit back.',
    },
    er: altid,
  }),
})

const ingenDag = {
  hjemmel: LAS('92'),
  siger: {
    da: 'Loven satte ingen dag for, hvornår du skulle betale hjælpen til indskud tilbage.',
    en: 'The act set no day by which you had to pay back the help with a deposit.',
  },
  er: aldrig,
} as const

export const boligindskudTilbageSenest = tidspunkt('LAS.92.3', {
  titel: {
    da: 'Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen',
    en: 'The deposit the landlord paid back must have been paid to the municipality',
  },
  betyder: {
    da: 'Dagen er den sidste. Aldrig betyder, at loven ikke satte nogen dag.',
    en: 'The day is the last. Never means that the act set no day.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fikHjælpTilBoligindskud,
  versioner: [
    { ...FØR_LBK_2007, ...ingenDag },
    { fra: FRA_LBK_2007, til: '2025-06-30', ...læst(...LAS_ALLE.slice(0, -1)), ...ingenDag },
    {
      fra: '2025-07-01',
      hjemmel: LAS('92', { stk: '3' }),
      ...læst(LBK(1004, 2025)),
      siger: {
        da: 'Du skal betale hjælpen tilbage, når du kan. Flytter du, skal du senest 2 måneder efter, at udlejeren har betalt indskuddet tilbage, betale det til kommunen.',
        en: 'You must pay the help back when you can. If you move out you must pay the municipality what the landlord paid back at the latest 2 months after.',
      },
      er: indskudBetaltTilbageDen.plus(måneder(2)),
    },
  ],
})
