import { ikke, måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'

const erFyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))

export const fyldt25 = erFyldt(25)
export const fyldt30 = erFyldt(30)
export const under25 = ikke(fyldt25)
export const under30 = ikke(fyldt30)
