import { efterDato, måneder } from '@sagsvej/rules'
import { pensionssagenOvergikDen } from '../fakta/foertidspension.ts'

export const efterOvergangen = efterDato(pensionssagenOvergikDen)

export const treMåneder = pensionssagenOvergikDen.plus(måneder(3))
