import { findes } from '../kommandoer/regler.ts'
import { jobafklaringer } from './jobafklaringer.ts'

/** The course named must be in the case. */
export const iJobafklaringen = findes(
  'forloebId',
  { da: 'et jobafklaringsforløb', en: 'a job clarification course' },
  jobafklaringer,
)
