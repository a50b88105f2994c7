import type { Faktum, Sprog, Trin } from '@sagsvej/rules'
import { T } from './tekster.ts'
import { Trinliste } from './trin.tsx'

export interface Sporprops {
  readonly trin: readonly Trin[]
  readonly sprog: Sprog
  /** Where a fact can be corrected. */
  readonly ret?: ((faktum: Faktum) => string | undefined) | undefined
  readonly bestemmelseHref: (id: string) => string
}

interface Props extends Sporprops {
  readonly om: string
  /** The decisive reason in a sentence or two. */
  readonly kort?: readonly string[]
}

/**
 * The legal trace of a claim, one press away at the place of the claim: the decisive reason first, then every step. `om`
 * says which claim to those who only hear it.
 */
export function Hvorfor({ om, kort = [], ...spor }: Props) {
  if (spor.trin.length === 0) return null
  return (
    <details class="hvorfor">
      <summary>
        {T.hvorfor[spor.sprog]}
        <span class="sr-only">{` ${om}`}</span>
      </summary>
      {kort.length > 0 && <p class="kort-grund">{kort.join(' ')}</p>}
      <Trinliste {...spor} />
    </details>
  )
}
