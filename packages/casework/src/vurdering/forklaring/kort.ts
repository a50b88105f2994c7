import { type Sikkert, type Sprog, short, shortText, sureOf } from '@sagsvej/rules'
import type { Svar } from '../types.ts'

/** Whether an answer is that of the law, and not put aside because it does not arise in this case. */
export const erLovensSvar = ({ udfald, spor }: Svar): boolean => udfald === spor.udfald

/** An answer and its decisive reason in one or two sentences; of one put aside, why it was. */
export const kortForklaring = (svar: Svar, sprog: Sprog): string =>
  erLovensSvar(svar) ? shortText(svar.spor, sprog) : svar.overskrift[sprog]

/** The decisive reason alone, to stand below an answer that has been said; none while it is open. */
export const afgørendeGrund = (svar: Svar, sprog: Sprog): readonly string[] =>
  erLovensSvar(svar) && svar.udfald.art !== 'åben' ? short(svar.spor, sprog).fordi : []

/** What is sure of an open answer, where that says anything. */
export const sikkertOm = (svar: Svar): Sikkert | undefined =>
  erLovensSvar(svar) ? sureOf(svar.spor) : undefined
