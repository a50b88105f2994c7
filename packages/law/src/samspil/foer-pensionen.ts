import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** Before a pension nobody can have had it: days of it in a case are wrong, whatever stands beside them. */
const førPensionen = (da: string, en: string) =>
  ({
    fra: '2006-07-03',
    ...læst(LBK(982, 2009), LBK(390, 2013), LBK(983, 2019), LOV(1559, 2019)),
    siger: {
      da: `${da} Står den i sagen for dage før det, er noget skrevet forkert.`,
      en: `${en} If the case has it for days before that, something was entered wrongly.`,
    },
  }) as const

export const FØR_SENIORPENSION = {
  ...førPensionen('Seniorpension begyndte 1. januar 2020.', 'Senior pension began on 1 January 2020.'),
  til: '2019-12-31',
} as const

export const FØR_TIDLIG_PENSION = {
  ...førPensionen(
    'Tidlig pension står først i loven fra februar 2021.',
    'Early pension first stands in the act of February 2021.',
  ),
  til: '2021-02-11',
} as const
