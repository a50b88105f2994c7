import { alle, betingelse, dage, ikke, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import { bruddetSkete, brudPåPligten } from '../fakta/sanktion.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterBruddet, samtaleErForsømt } from '../ressourceforloebsydelse/pligter/efter-bruddet.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'
import { vejledningGiverAdgangTilSanktion } from './vejledning.ts'

const [LAS_2007, ...SIDEN_2009] = [...LAS_2007_2012, ...LAS_2014_2024, LAS_2025] as const

const FØR_OKTOBER_2009 = {
  fra: '2006-07-03',
  til: '2009-09-30',
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  kilder: [LAS_2007 ?? LBK(1460, 2007)],
  siger: {
    da: 'Reglerne om sanktioner stod i andre paragraffer.',
    en: 'The rules on sanctions stood in other paragraphs.',
  },
  ukendt: {
    da: 'Sanktionerne fra før oktober 2009 er ikke bygget.',
    en: 'The sanctions from before October 2009 are not built.',
  },
} as const

/** Whether the breach costs anything at all: days under §§ 36-38, a fixed amount under §§ 39-40. */
export const hjælpenSanktioneres = betingelse('LAS.36.sanktion', {
  titel: { da: 'Sanktion i kontanthjælpen', en: 'A sanction of kontanthjælp' },
  betyder: {
    da: 'Ja betyder, at det, der skete, koster hjælp. Kommunen skal først høre dig og træffe en afgørelse.',
    en: 'Yes means that what happened costs help. The municipality must first hear you and make a decision.',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    { ...FØR_OKTOBER_2009, hjemmel: LAS('39') },
    {
      fra: '2009-10-01',
      hjemmel: LAS('36'),
      ...læst(...SIDEN_2009),
      siger: {
        da: 'Bliver du uden rimelig grund væk fra et tilbud eller en samtale, trækkes der for dagene. Holder du op i et job, siger du nej til et, søger du ikke bestemte job, eller melder du ikke sygdom, sættes hjælpen ned.',
        en: 'If without reasonable ground you stay away from a measure or a talk, the days are taken off. If you leave a job, refuse one, do not apply for named ones, or do not report illness, the help is cut.',
      },
      note: {
        da: 'Fradraget for dage står i §§ 36-38, nedsættelsen i §§ 39-40, og at hjælpen ophører, i § 41. Hvor meget det koster, er ikke bygget her. At sygdom ikke er meldt i et tilbud, koster efter ordene i § 39, nr. 3, uanset grunden; her spørges der også da om rimelig grund, til din fordel.',
        en: 'The deduction by days stands in §§ 36-38, the cut in §§ 39-40, and that the help ceases, in § 41. How much it costs is not built here. That illness was not reported in a measure costs, by the words of § 39(3), whatever the reason; here a reasonable ground is asked for then too, to your benefit.',
      },
      er: alle(
        vejledningGiverAdgangTilSanktion,
        ikke(rimeligGrundTilBrud),
        énAf(
          brudPåPligten.er(
            'udeblev_fra_tilbud',
            'ophoerte_med_arbejde',
            'afviste_arbejde',
            'meldte_ikke_sygdom',
            'soegte_ikke_job',
          ),
          samtaleErForsømt,
        ),
      ),
    },
  ],
})

const indenFor3Måneder = {
  siger: {
    da: 'Fradrag og nedsættelser skal ske inden for 3 hele kalendermåneder efter den måned, hvor det skete.',
    en: 'Deductions and cuts must be made within 3 whole calendar months after the month in which it happened.',
  },
  er: bruddetSkete.begyndelsenAfMåneden().plus(måneder(4)).minus(dage(1)),
} as const

export const sanktionIHjælpenSenest = tidspunkt('LAS.35.3', {
  titel: {
    da: 'Sanktionen i kontanthjælpen skal være sket',
    en: 'The sanction of kontanthjælp must have been made',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor fradraget eller nedsættelsen kan ske.',
    en: 'The day is the last on which the deduction or the cut can be made.',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    { ...FØR_OKTOBER_2009, hjemmel: LAS('39', { stk: '1' }) },
    {
      fra: '2009-10-01',
      til: '2019-12-31',
      hjemmel: LAS('35', { stk: '2' }),
      ...læst(...LAS_2007_2012.slice(1), ...LAS_2014_2024.slice(0, 6)),
      ...indenFor3Måneder,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAS('35', { stk: '3' }),
      ...læst(...LAS_2014_2024.slice(6), LAS_2025),
      ...indenFor3Måneder,
    },
  ],
})
