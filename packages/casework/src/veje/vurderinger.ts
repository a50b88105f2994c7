import type { Hjemmel, Skøn, Trin } from '@sagsvej/rules'
import type { Svar } from '../vurdering/types.ts'

/** A judgement that an answer waits for, and where the law asks for it. */
export interface Vurderet {
  readonly skøn: Skøn
  readonly hjemmel?: Hjemmel
}

/** The judgements an open answer waits for, each with the place of the innermost provision that asks for it. */
export const vurderinger = ({ udfald, trin }: Svar): readonly Vurderet[] => {
  if (udfald.art !== 'åben') return []
  const steder = new Map(trin.flatMap(stederUnder))
  return udfald.skøn.map((skøn) => {
    const hjemmel = steder.get(skøn.nøgle)
    return { skøn, ...(hjemmel ? { hjemmel } : {}) }
  })
}

const stederUnder = ({ hjemmel, skøn, under }: Trin): readonly (readonly [string, Hjemmel])[] => [
  ...(hjemmel ? skøn.map((one) => [one.skøn.nøgle, hjemmel] as const) : []),
  ...under.flatMap(stederUnder),
]
