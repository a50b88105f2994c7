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

/** The legal trace of a claim, one press away at the place of the claim. `om` says which claim to those who only hear it. */
export function Hvorfor({ om, ...spor }: Sporprops & { readonly om: string }) {
  if (spor.trin.length === 0) return null
  return (
    <details class="hvorfor">
      <summary>
        {T.hvorfor[spor.sprog]}
        <span class="sr-only">{` ${om}`}</span>
      </summary>
      <Trinliste {...spor} />
    </details>
  )
}
