import { efterDato } from '@sagsvej/rules'
import { førtidspensionAnsøgtDen } from '../fakta/foertidspension.ts'

export const efterAnsøgningen = efterDato(førtidspensionAnsøgtDen)
