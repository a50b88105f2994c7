import { aldrig, tidspunkt } from '@sagsvej/rules'
import { grundTilLedighedsydelse } from '../fakta/ledighedsydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { førsteSamtaleSenest } from '../sygedagpenge/opfoelgning/foerste-samtale.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7 } from './kilder.ts'

const somEnDelAfKontakten = {
  siger: {
    da: 'Kommunen følger op på sygdommen i samtalerne om job. Loven sætter ingen dag for den.',
    en: 'The municipality follows up on the illness in the talks on work. The act sets no day for it.',
  },
  er: aldrig,
} as const

export const sygeopfølgningSenest = tidspunkt('LAS.74a.7', {
  titel: {
    da: 'Første opfølgning på sygdom under ledighedsydelse',
    en: 'The first follow-up on illness during the benefit',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor samtalen er i tide. Aldrig betyder, at der ingen særlig frist er.',
    en: 'The day is the last on which the talk is in time. Never means that there is no deadline of its own.',
  },
  vælgesEfter: påDenDag,
  relevantNår: grundTilLedighedsydelse.er('syg'),
  versioner: [
    {
      fra: '2006-07-01',
      til: '2009-10-04',
      hjemmel: LAS('74 a', { stk: '5' }),
      ...læst(LBK(1460, 2007), LBK(946, 2009)),
      siger: {
        da: 'Du beholder ydelsen, og kommunen skal følge op efter reglerne om sygedagpenge.',
        en: 'You keep the benefit, and the municipality must follow up by the rules on sickness benefit.',
      },
      er: førsteSamtaleSenest,
    },
    {
      ...somEnDelAfKontakten,
      fra: '2009-10-05',
      til: '2012-12-31',
      hjemmel: LAS('74 a', { stk: '5' }),
      ...læst(LBK(946, 2009), LBK(190, 2012)),
    },
    { ...somEnDelAfKontakten, fra: '2013-01-01', hjemmel: LAS('74 a', { stk: '7' }), ...KAPITEL_7 },
  ],
})
