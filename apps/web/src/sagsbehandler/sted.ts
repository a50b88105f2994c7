import type { Formularsted } from '../formular/ruter.tsx'
import { ansat } from '../login/kraev.ts'
import { FORMULARER } from './formularer.ts'
import { SAGER } from './sager/sti.ts'

/** The forms of the office. */
export const kontorets: Formularsted = {
  sti: SAGER,
  aktiv: 'sager',
  tæt: true,
  formularer: FORMULARER,
  hvem: ansat,
  formål: 'en formular',
}
