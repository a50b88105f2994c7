import type { Formular } from '../../formular/formular.ts'
import { holdtformular } from './holdt.ts'
import { indkaldformular } from './indkald.ts'

export const samtaleformularer: readonly Formular[] = [indkaldformular, holdtformular]
