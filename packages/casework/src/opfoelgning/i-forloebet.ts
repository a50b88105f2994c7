import { findes } from '../kommandoer/regler.ts'
import { forløb } from './forloeb.ts'

/** The course of illness named must be in the case. */
export const iForløbet = findes('forloebId', { da: 'et sygeforløb', en: 'a course of illness' }, forløb)
