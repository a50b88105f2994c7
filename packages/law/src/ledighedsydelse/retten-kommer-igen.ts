import { alle, betingelse } from '@sagsvej/rules'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_2013, SIDEN_2015, SLUTTET_2013 } from './brud-versioner.ts'
import { niMånederIFleksjob } from './gruppe.ts'

const igen = {
  siger: {
    da: 'Har du mistet retten, får du den igen, når du har været ansat i fleksjob i 9 måneder inden for de seneste 18.',
    en: 'If you have lost the right you get it back once you have been employed in a flex job for 9 months within the latest 18.',
  },
  er: alle(niMånederIFleksjob),
} as const

export const rettenKommerIgen = betingelse('LAS.77a.6', {
  titel: {
    da: 'Retten til ledighedsydelse er kommet igen',
    en: 'The right to the benefit has come back',
  },
  betyder: {
    da: 'Kun måneder i fleksjob, efter at retten blev tabt, tæller.',
    en: 'Only months in a flex job after the right was lost count.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...igen, ...FØR_2013, hjemmel: LAS('74 b', { stk: '6' }) },
    { ...igen, ...SLUTTET_2013, hjemmel: LAS('77 a', { stk: '6' }) },
    { ...igen, ...SIDEN_2015, hjemmel: LAS('77 a', { stk: '6' }) },
  ],
})
