import { alle, betingelse, dage, hvis, led, måneder, senesteAf, tidspunkt, uger, énAf } from '@sagsvej/rules'
import {
  arbejdsgiverAnmeldt,
  forkertVejledning,
  nemrefusionNede,
  refusionskravFremsat,
} from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { skyldesLønmodtageren, særligeOmstændighederForRefusion } from '../../skoen/anmeldelse.ts'
import { efterFørsteFraværsdag, fraværetsSidsteDag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const lønmodtager = persongruppe.er('loenmodtager')

const inden6Måneder = led(
  { da: 'Kravet kom inden 6 måneder', en: 'The claim came within 6 months' },
  refusionskravFremsat.senest(førsteFraværsdag.plus(måneder(6))),
)
const treGrunde = [skyldesLønmodtageren, forkertVejledning, særligeOmstændighederForRefusion] as const

const TRE = {
  da: 'Kommunen kan se bort fra fristen, når forsinkelsen skyldes lønmodtageren, forkert vejledning eller andre særlige omstændigheder. Kravet skal komme inden 6 måneder.',
  en: 'The municipality can disregard the deadline when the delay is due to the employee, wrong guidance or other special circumstances. The claim must come within 6 months.',
}
const FIRE = {
  da: 'Kommunen kan se bort fra fristen, når forsinkelsen skyldes, at NemRefusion var nede, lønmodtageren, forkert vejledning eller andre særlige omstændigheder. Kravet skal komme inden 6 måneder.',
  en: 'The municipality can disregard the deadline when the delay is due to NemRefusion being down, the employee, wrong guidance or other special circumstances. The claim must come within 6 months.',
}

/** Reimbursement although the employer was late. */
export const dispensationForRefusion = betingelse('SDL.59.6', {
  titel: { da: 'Refusion trods for sen anmeldelse', en: 'Reimbursement although reported late' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: lønmodtager,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('59', { stk: '6' }),
      kontrolleretTil: TEKST_TIL,
      siger: TRE,
      er: alle(inden6Måneder, énAf(...treGrunde)),
    },
    {
      fra: FRA_LBK_2011,
      til: '2011-05-17',
      hjemmel: SDL('59', { stk: '6' }),
      kilder: [LBK(85, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: TRE,
      er: alle(inden6Måneder, énAf(...treGrunde)),
    },
    {
      fra: '2011-05-18',
      til: '2011-08-21',
      hjemmel: SDL('59', { stk: '6' }),
      kilder: [LOV(460, 2011), LBK(920, 2011)],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE,
      note: {
        da: 'Den fjerde grund kom ind med lov 460 fra maj 2011. Hvilken dag er ikke fundet.',
        en: 'The fourth ground came with act 460 of May 2011. On which day has not been found.',
      },
      er: alle(inden6Måneder, énAf(nemrefusionNede, ...treGrunde)),
    },
    {
      fra: '2011-08-22',
      hjemmel: SDL('59', { stk: '6' }),
      kilder: [LBK(920, 2011), LBK(653, 2012), LBK(871, 2013), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE,
      er: alle(inden6Måneder, énAf(nemrefusionNede, ...treGrunde)),
    },
  ],
})

const treMånederFør = refusionskravFremsat.minus(måneder(3))
/** A spell that ended within the employer's own time needed no report. */
const tidligst = (frist: ReturnType<typeof uger>, egenTid: ReturnType<typeof dage>) =>
  hvis(
    énAf(
      arbejdsgiverAnmeldt.senest(førsteFraværsdag.plus(frist)),
      fraværetsSidsteDag.før(førsteFraværsdag.plus(egenTid)),
      dispensationForRefusion,
    ),
    treMånederFør,
    senesteAf(arbejdsgiverAnmeldt, treMånederFør),
  )

const siger = (n: number) => ({
  da: `Meldte arbejdsgiveren fraværet senest ${n} uger efter første fraværsdag, kan der betales refusion 3 måneder tilbage fra kravet. Ellers betales der først fra anmeldelsen.`,
  en: `If the employer reported at the latest ${n} weeks after the first day of absence, reimbursement can go back 3 months from the claim. Otherwise it is paid only from the report.`,
})

/** First day reimbursement can be paid for. */
export const refusionTidligstFra = tidspunkt('SDL.59.2', {
  titel: { da: 'Refusion tidligst fra', en: 'Reimbursement at the earliest from' },
  betyder: {
    da: 'Dagen er den første, arbejdsgiveren kan få refusion for.',
    en: 'The day is the first the employer can be reimbursed for.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: lønmodtager,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('59', { stk: '2-5' }),
      kontrolleretTil: TEKST_TIL,
      siger: siger(4),
      er: tidligst(uger(4), dage(21)),
    },
    {
      fra: FRA_LBK_2011,
      til: '2012-03-27',
      hjemmel: SDL('59', { stk: '2-5' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: siger(4),
      er: tidligst(uger(4), dage(21)),
    },
    {
      fra: '2012-03-28',
      til: '2012-06-25',
      hjemmel: SDL('59', { stk: '2-5' }),
      kilder: [LOV(269, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristerne blev ændret i foråret 2012.',
        en: 'The deadlines were changed in spring 2012.',
      },
      ukendt: {
        da: 'Fristen gik i foråret 2012 fra 4 til 5 uger. Hvilken dag er ikke fundet.',
        en: 'In spring 2012 the deadline went from 4 to 5 weeks. On which day has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      hjemmel: SDL('59', { stk: '2-5' }),
      kilder: [LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: siger(5),
      er: tidligst(uger(5), dage(30)),
    },
  ],
})
