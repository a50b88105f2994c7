import { betingelse } from '@sagsvej/rules'
import { BEK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from '../organisering/reform-2026.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fireKrav } from './dokumentation.ts'
import { fireRedegørelser } from './redegoerelser.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

export const grundlagForFleksjob = betingelse('LAB.118.2', {
  titel: {
    da: 'Grundlaget for en afgørelse om fleksjob',
    en: 'The basis of a decision on a flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, ...fireRedegørelser },
    { fra: FRA_LBK_2008, til: '2012-12-31', ...læst(...LAB_2008_2012), ...fireRedegørelser },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 a', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...fireKrav,
    },
    {
      fra: '2020-01-01',
      til: '2026-06-30',
      hjemmel: LAB('118', { stk: '2' }),
      ...læst(...LAB_2020, BEK(47, 2026)),
      ...fireKrav,
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LAB('118'),
      kilder: OM_TEAMETS_AFSKAFFELSE,
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal lave en samlet beskrivelse af dine forudsætninger for at arbejde. Rehabiliteringsteamet er afskaffet.',
        en: 'The municipality must draw up an overall description of your capacity for work. The rehabilitation team is abolished.',
      },
      ukendt: {
        da: 'Hvad der skal være dokumenteret i en fleksjobsag efter reformen i 2026, er ikke læst.',
        en: 'What must be documented in a flex job case after the reform of 2026 has not been read.',
      },
    },
  ],
})
