import type { Sprog } from '@sagsvej/rules'

/** The address of a page in a language: Danish at the root, English under /en with the same path. */
export const href = (sprog: Sprog, path: string): string =>
  sprog === 'da' ? path : path === '/' ? '/en/' : `/en${path}`

export const otherSprog = (sprog: Sprog): Sprog => (sprog === 'da' ? 'en' : 'da')

/** The language an address asks for; the address itself may be one there is no page at. */
export const sprogOf = (url: string): Sprog => (/^\/en(?:[/?#]|$)/.test(url) ? 'en' : 'da')
