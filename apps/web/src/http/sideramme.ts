import type { Sprog } from '@sagsvej/rules'
import { href, otherSprog } from '../sprog/href.ts'

/** What every page's frame needs of its address: the language, and the same page in the other one. */
export const rammeFor = (sprog: Sprog, path: string) => ({
  sprog,
  andetSprog: href(otherSprog(sprog), path),
})
