import {
  aldrig,
  aldrigOpfyldt,
  alle,
  betingelse,
  efterDato,
  ikke,
  led,
  tidspunkt,
  uger,
  énAf,
} from '@sagsvej/rules'
import { pensionssagUnderBehandling, retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { harSøgtAktivt, stårTilRådighedForFleksjob } from '../skoen/ledighedsydelse.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7_FØR_2013 } from './kilder.ts'

const rådighed = énAf(
  led(
    { da: 'du står til rådighed for et fleksjob', en: 'you are available for a flex job' },
    stårTilRådighedForFleksjob,
  ),
  led({ da: 'en sag om pension er i gang', en: 'a pension case is under way' }, pensionssagUnderBehandling),
)

const fra2013 = {
  hjemmel: LAS('77 b', { stk: '1-2' }),
  siger: {
    da: 'Afgør kommunen, at du ikke står til rådighed, mister du retten. Ydelsen kan dog fortsætte, mens en sag om førtidspension eller seniorpension behandles; får du pension for samme tid, skal den betales tilbage.',
    en: 'If the municipality decides that you are not available you lose the right. The benefit can go on while a case on disability or senior pension is treated; if you get a pension for the same time it must be paid back.',
  },
  er: rådighed,
} as const

export const rådighedOpfyldt = betingelse('LAS.77b.1', {
  titel: {
    da: 'Du beholder ledighedsydelsen, set på din rådighed',
    en: 'You keep the benefit as far as your availability goes',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '3' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Vurderede kommunen efter en afprøvning, at du ikke stod til rådighed for fleksjob, mistede du retten. Ydelsen kunne fortsætte, mens en sag om pension blev behandlet.',
        en: 'If the municipality after a test judged that you were not available for a flex job you lost the right. The benefit could go on while a pension case was treated.',
      },
      er: rådighed,
    },
    {
      ...fra2013,
      fra: '2013-01-01',
      til: '2015-06-30',
      ...sluttet(LOV(1380, 2012), LBK(1193, 2014), LBK(806, 2015)),
    },
    {
      ...fra2013,
      fra: '2015-07-01',
      ...læst(
        LBK(806, 2015),
        LBK(269, 2017),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
    },
  ],
})

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

export const cvSenest = tidspunkt('LAS.75.1', {
  titel: { da: 'Dit cv skal være på Jobnet', en: 'Your CV must be on Jobnet' },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at loven ikke satte nogen frist.',
    en: 'The day is the last in time. Never means that the act set no deadline.',
  },
  vælgesEfter: efterDato(retTilLedighedsydelseFra),
  versioner: [
    {
      fra: '2001-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '1' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Kapitlet om ledighedsydelse satte ingen frist for at lægge et cv på Jobnet.',
        en: 'The chapter on the benefit set no deadline for putting a CV on Jobnet.',
      },
      er: aldrig,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('75', { stk: '1' }),
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
        da: 'Dit cv skal være på Jobnet senest 3 uger efter, at du fik ret til ledighedsydelse. Det gælder ikke, når du i mere end en måned ikke står til rådighed, fx på grund af sygdom.',
        en: 'Your CV must be on Jobnet at the latest 3 weeks after you gained a right to the benefit. It does not apply when you are not available for more than a month, e.g. because of illness.',
      },
      er: retTilLedighedsydelseFra.plus(uger(3)),
    },
  ],
})
