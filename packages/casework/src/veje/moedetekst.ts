import { FORHOLD, MØDES } from '@sagsvej/law'
import { hjemmelText, type Sprog } from '@sagsvej/rules'
import { indeISætning } from '../vurdering/inde-i-saetning.ts'
import type { Møde } from './moeder.ts'

/** A meeting in a sentence: "Fleksydelse kan ikke gives for samme dag som førtidspension eller folkepension (…)". */
export function mødetekst({ ene, forhold, andre, hjemmel }: Møde, sprog: Sprog): string {
  const [first = '', ...rest] = ene.map((one) => MØDES[one][sprog])
  const before = either([first, ...rest.map(indeISætning)], sprog)
  const after = either(
    andre.map((one) => indeISætning(MØDES[one][sprog])),
    sprog,
  )
  return `${before} ${FORHOLD[forhold][sprog]} ${after} (${hjemmelText(hjemmel, sprog)})`
}

const either = (names: readonly string[], sprog: Sprog): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${sprog === 'da' ? 'eller' : 'or'} ${names.at(-1)}`
