import { jobafklaringer } from '../jobafklaring/jobafklaringer.ts'
import { findes } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { forløb } from './forloeb.ts'

/** The course of illness named must be in the case. */
export const iForløbet = findes('forloebId', { da: 'et sygeforløb', en: 'a course of illness' }, forløb)

/** Talks, and what is said at them, belong to an illness or to the job clarification course that follows it. */
export const iSamtaleforløbet = (
  asked: { readonly forloebId: string },
  sag: SagTilstand,
  om: Parameters<typeof iForløbet>[2],
): readonly Fejl[] => (emne(sag, jobafklaringer).has(asked.forloebId) ? [] : iForløbet(asked, sag, om))
