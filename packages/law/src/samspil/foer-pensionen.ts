import { FØR_SENIORPENSION } from '../seniorpension/tekster.ts'

/** Before a pension nobody can have had it: days of it in a case are wrong, whatever stands beside them. */
const skrevetForkert = (da: string, en: string) =>
  ({
    siger: {
      da: `${da} Står den i sagen for dage før det, er noget skrevet forkert.`,
      en: `${en} If the case has it for days before that, something was entered wrongly.`,
    },
  }) as const

export const DAGE_FØR_SENIORPENSION = {
  ...FØR_SENIORPENSION,
  ...skrevetForkert('Seniorpension begyndte 1. januar 2020.', 'Senior pension began on 1 January 2020.'),
} as const

/** The same texts: none of them has early pension either. */
export const DAGE_FØR_TIDLIG_PENSION = {
  ...FØR_SENIORPENSION,
  ...skrevetForkert(
    'Tidlig pension står først i loven fra februar 2021.',
    'Early pension first stands in the act of February 2021.',
  ),
  til: '2021-02-11',
} as const
