import type { Formular } from '../../formular/formular.ts'
import { afgørformular } from './afgoer.ts'
import { forberedformular } from './forbered.ts'
import { godkendformular } from './godkend.ts'
import { hørformular } from './hoer.ts'

export const afgørelsesformularer: readonly Formular[] = [
  forberedformular,
  hørformular,
  godkendformular,
  afgørformular,
]
