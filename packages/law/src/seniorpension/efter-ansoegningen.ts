import { efterDato } from '@sagsvej/rules'
import { seniorpensionAnsøgtDen } from '../fakta/seniorpension.ts'

export const efterAnsøgningen = efterDato(seniorpensionAnsøgtDen)
