import { alle, beregning, ikke, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { bidragPrMåned } from '../fakta/forsoergelse.ts'
import { borHosForældre } from '../fakta/person.ts'
import {
  elevlønPrMåned,
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { revalideringsydelseMedBidragHøjst } from '../satser/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { SATSERNES_FØRSTE_DAG, TILLÆG_FØR_SATSERNE } from './foer-satserne.ts'
import { retTilRevalideringsydelse } from './hjaelp.ts'
import { revalideringsydelsePrMåned, under25 } from './sats.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const INTET = tal('kr/md', 0)

/** Numbers 4 and 5 of the list: the two rates of the young that name neither child, pregnancy nor illness. */
const påEnLavUngesats = alle(
  under25,
  ikke(forsørgerEgetBarnIHjemmet),
  ikke(gravidEfter12Uge),
  ikke(alle(psykiskLidelseNævntILoven, énAf(forsørgelsespligtUdenForHjemmet, ikke(borHosForældre)))),
)

const bidragstillæg = {
  siger: {
    da: 'Er du under 25 år på en af de laveste satser og betaler bidrag til et barn, får du bidraget oveni. Ydelse og tillæg kan ikke komme over et højeste beløb.',
    en: 'If you are under 25 on one of the lowest rates and pay support for a child, the support is added. Benefit and supplement cannot pass a highest amount.',
  },
  er: bidragPrMåned
    .dogHøjst(satsDen(revalideringsydelseMedBidragHøjst, vurderingsdato).minus(revalideringsydelsePrMåned))
    .dogMindst(INTET),
} as const

export const tillægForBidrag = beregning('LAS.71.3', 'kr/md', {
  titel: { da: 'Tillæg for bidrag til et barn', en: 'Supplement for child support' },
  vælgesEfter: påDenDag,
  relevantNår: alle(retTilRevalideringsydelse, påEnLavUngesats),
  versioner: [
    ...TILLÆG_FØR_SATSERNE,
    {
      fra: SATSERNES_FØRSTE_DAG,
      til: '2019-12-31',
      hjemmel: LAS('52', { stk: '3' }),
      ...læst(...LAS_2007_2019.slice(2)),
      ...bidragstillæg,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('71', { stk: '3' }),
      ...læst(...LAS_2020),
      ...bidragstillæg,
    },
    {
      fra: LUKKET,
      hjemmel: LAS('71', { stk: '3' }),
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...bidragstillæg,
    },
  ],
})

const opTilSatsen = {
  siger: {
    da: 'Er din løn som elev eller lærling lavere end din sats, betaler kommunen forskellen.',
    en: 'If your wage as an apprentice is below your rate, the municipality pays the difference.',
  },
  er: revalideringsydelsePrMåned.minus(elevlønPrMåned).dogMindst(INTET),
} as const

export const tilskudTilElevløn = beregning('LAS.70.4', 'kr/md', {
  titel: { da: 'Tilskud, når elevlønnen er lavere end ydelsen', en: 'Top-up of an apprentice wage' },
  vælgesEfter: påDenDag,
  relevantNår: retTilRevalideringsydelse,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('51', { stk: '2' }), ...opTilSatsen },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('51'),
      ...læst(...LAS_2007_2019),
      ...opTilSatsen,
      note: {
        da: 'Reglen er stk. 2, og fra 2019 stk. 3.',
        en: 'The rule is subs. 2, and subs. 3 from 2019.',
      },
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('70', { stk: '4' }),
      ...læst(...LAS_2020),
      ...opTilSatsen,
    },
    {
      fra: LUKKET,
      hjemmel: LAS('70', { stk: '4' }),
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...opTilSatsen,
    },
  ],
})
