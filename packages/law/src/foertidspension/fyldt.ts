import { måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'

export const fyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))
