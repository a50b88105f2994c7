import { efterDato } from '@sagsvej/rules'
import { folkepensionAnsøgtDen } from '../fakta/folkepension.ts'

export const efterAnsøgningen = efterDato(folkepensionAnsøgtDen)
