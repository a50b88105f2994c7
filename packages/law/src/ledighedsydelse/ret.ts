import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { grundTilLedighedsydelse } from '../fakta/ledighedsydelse.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { enAfDeFireEllerNiMåneder, høredeTilEnAfDeFire, visiteret } from './gruppe.ts'

/** Waiting gave a right only to the four groups; nine months in a flex job gave it after the job. */
const før2013 = alle(
  visiteret,
  énAf(
    alle(
      led(
        { da: 'du venter på et fleksjob', en: 'you are waiting for a flex job' },
        grundTilLedighedsydelse.er('venter_paa_fleksjob'),
      ),
      høredeTilEnAfDeFire,
    ),
    alle(
      led(
        { da: 'du har haft et fleksjob', en: 'you have had a flex job' },
        ikke(grundTilLedighedsydelse.er('venter_paa_fleksjob')),
      ),
      enAfDeFireEllerNiMåneder,
    ),
  ),
)

const gammel = {
  hjemmel: LAS('74 a', { stk: '1-5' }),
  siger: {
    da: 'Mens du ventede på et fleksjob, havde du kun ret, hvis du havde en af fire ydelser, da du blev visiteret. Efter et fleksjob havde du også ret, når du havde været ansat i 9 måneder inden for 18, og du beholdt ydelsen under sygdom, barsel, ferie og ophold i arbejdet.',
    en: 'While waiting for a flex job you had a right only if you had one of four benefits when you were found eligible. After a flex job you also had it after 9 months of employment within 18, and you kept it during illness, parental leave, holiday and breaks in the work.',
  },
  er: før2013,
} as const

/** Whether one is a member of an unemployment fund makes no difference in any of the texts. */
export const retTilLedighedsydelse = betingelse('LAS.74a.1', {
  titel: { da: 'Ret til ledighedsydelse', en: 'A right to flex job unemployment benefit' },
  betyder: {
    da: 'Ja betyder, at du hører til dem, der kan få ydelsen. Du skal også stå til rådighed.',
    en: 'Yes means that you belong to those who can have the benefit. You must also be available.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...gammel, fra: '2006-07-01', til: '2007-12-11', ...sluttet(LBK(1460, 2007)) },
    {
      ...gammel,
      fra: '2007-12-12',
      til: '2012-12-31',
      ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 a', { stk: '1' }),
      ...læst(
        LOV(1380, 2012),
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(269, 2017),
        LBK(247, 2019),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Er du visiteret til fleksjob, har du ret, til du bliver ansat i et fleksjob, og når du bliver ledig efter det. Du beholder ydelsen under sygdom, barsel, ferie og ophold i arbejdet, som du ikke er skyld i.',
        en: 'If you have been found eligible for a flex job you have a right until you are employed in one, and when you become unemployed after it. You keep it during illness, parental leave, holiday and breaks in the work that are not your doing.',
      },
      note: {
        da: 'Fik du tilskud til egen virksomhed, gælder det først, når virksomheden er slut, og du er visiteret til fleksjob som lønmodtager.',
        en: 'If you had support for your own business it applies only when the business has ended and you have been found eligible for a flex job as an employee.',
      },
      er: alle(visiteret),
    },
  ],
})
