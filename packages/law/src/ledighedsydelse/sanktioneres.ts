import { alle, betingelse, ikke } from '@sagsvej/rules'
import { brudVedLedighedsydelse } from '../fakta/ledighedsydelse-brud.ts'
import { LAS } from '../lovsamling/love.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { efterBruddet, FØR_2013, SIDEN_2015, SLUTTET_2013 } from './brud-versioner.ts'
import { kanBruges } from './sanktion-uden-grund.ts'

const JOB_TILBUD_OG_SAMTALER = [
  'afviste_fleksjob',
  'ophoerte_i_fleksjob',
  'afviste_tilbud',
  'ophoerte_i_tilbud',
  'udeblev_fra_samtale',
  'bookede_ikke',
  'manglende_cv',
] as const

/** Whether the breach costs anything at all. How much is told by weeks (LAS.77a.1) and by days (LAS.77.1, LAS.77a.2). */
export const ledighedsydelsenSanktioneres = betingelse('LAS.77.sanktion', {
  titel: { da: 'Sanktion i ledighedsydelsen', en: 'A sanction of the flex job unemployment benefit' },
  betyder: {
    da: 'Ja betyder, at det, der skete, koster ledighedsydelse. Kommunen skal først høre dig og træffe en afgørelse.',
    en: 'Yes means that what happened costs benefit. The municipality must first hear you and make a decision.',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    {
      ...FØR_2013,
      hjemmel: LAS('74 b', { stk: '4-5' }),
      siger: {
        da: 'Sagde du uden gyldig grund nej til et rimeligt fleksjob, eller blev du væk fra en samtale, fik du ikke ledighedsydelse i nogle uger.',
        en: 'If without valid reason you refused a reasonable flex job, or stayed away from a talk, you got no benefit for some weeks.',
      },
      er: alle(
        ikke(rimeligGrundTilBrud),
        brudVedLedighedsydelse.er('afviste_fleksjob', 'udeblev_fra_samtale'),
      ),
    },
    {
      ...SLUTTET_2013,
      hjemmel: LAS('77 a', { stk: '1-3' }),
      siger: {
        da: 'Siger du uden rimelig grund nej til et fleksjob eller et tilbud, holder du op i det, eller bliver du væk fra en samtale, koster det ledighedsydelse. Det samme gælder, når cv’et mangler.',
        en: 'If without reasonable ground you refuse a flex job or a measure, leave it, or stay away from a talk, it costs benefit. So also when the CV is missing.',
      },
      er: alle(kanBruges, brudVedLedighedsydelse.er(...JOB_TILBUD_OG_SAMTALER)),
    },
    {
      ...SIDEN_2015,
      hjemmel: LAS('77 a', { stk: '1-3' }),
      siger: {
        da: 'Siger du uden rimelig grund nej til et fleksjob eller et tilbud, holder du op i det, eller bliver du væk fra et tilbud eller en samtale, koster det ledighedsydelse. Det samme gælder, når cv’et mangler.',
        en: 'If without reasonable ground you refuse a flex job or a measure, leave it, or stay away from a measure or a talk, it costs benefit. So also when the CV is missing.',
      },
      er: kanBruges,
    },
  ],
})
