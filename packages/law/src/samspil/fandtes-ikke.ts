import type { Dagmængde } from '@sagsvej/rules'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** Before a pension there was nothing it could exclude: the act of September 2019 knows neither of these two. */
const førPensionen = (begge: Dagmængde, da: string, en: string) =>
  ({
    fra: '2006-07-03',
    ...læst(LBK(982, 2009), LBK(390, 2013), LBK(983, 2019)),
    siger: { da: `${da} fandtes ikke.`, en: `${en} did not exist.` },
    er: begge.uden(begge),
  }) as const

/** Seniorpension came on 1 January 2020. */
export const førSeniorpension = (begge: Dagmængde) =>
  ({ ...førPensionen(begge, 'Seniorpension', 'Seniorpension'), til: '2019-12-31' }) as const

/** Tidlig pension first stands in the text of 12 February 2021. */
export const førTidligPension = (begge: Dagmængde) =>
  ({ ...førPensionen(begge, 'Tidlig pension', 'Tidlig pension'), til: '2021-02-11' }) as const
