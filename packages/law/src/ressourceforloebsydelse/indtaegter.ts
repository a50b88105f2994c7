import { afrundTil, ikke, type Sandt, tal, énAf } from '@sagsvej/rules'
import { indtægter } from '../fakta/indtaegter.ts'

export const ØRE_PR_MÅNED = afrundTil('nærmeste', 'kr/md', '0.01')
export const INTET = tal('kr/md', 0)

/** The income of the month that the act looks at: its own rule on income for other times is given. */
export const indtægterDerTæller = (udenforHoldesUde: Sandt) =>
  indtægter.hvor((post) => énAf(post.tid.er('under'), ikke(udenforHoldesUde)))

/** Kroner a month of the records that are kept. */
export const iAlt = (poster: ReturnType<typeof indtægter.hvor>) => poster.sum((post) => post.beløb)
