import { aldrigOpfyldt, alle, betingelse, ikke } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { harSøgtAktivt } from '../skoen/ledighedsydelse.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7_FØR_2013 } from './kilder.ts'

export const aktivJobsøgning = betingelse('LAS.76.1', {
  titel: {
    da: 'Retten mistes, fordi du ikke søgte job aktivt',
    en: 'The right is lost because you did not seek work actively',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '1' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Loven krævede ikke, at du selv søgte fleksjob. Du skulle tage imod rimelige tilbud.',
        en: 'The act did not require you to seek a flex job yourself. You had to accept reasonable offers.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('76', { stk: '1' }),
      ...læst(
        LOV(1380, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Søger du ikke job aktivt, får du op til 3 måneder og en plan til at vise, at du gør det. Har du heller ikke da søgt aktivt, og har du ingen rimelig grund, mister du retten.',
        en: 'If you do not seek work actively you get up to 3 months and a plan to show that you do. If you have not done so then either, and have no reasonable ground, you lose the right.',
      },
      note: {
        da: 'Joblog på Jobnet blev en pligt 1. juli 2015.',
        en: 'A job log on Jobnet became a duty on 1 July 2015.',
      },
      er: alle(ikke(harSøgtAktivt), ikke(rimeligGrundTilBrud)),
    },
  ],
})
