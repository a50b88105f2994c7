import type { Sprog } from '@sagsvej/rules'

/** Danish or English, whichever the caller would rather have (RFC 9110, 12.5.4); Danish where neither is named. */
export function ønsketSprog(acceptLanguage: string | undefined): Sprog {
  let best: { readonly sprog: Sprog; readonly weight: number } | undefined
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [, tag = '', q = '1'] = /^\s*([a-z]+)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? []
    const sprog = tag.toLowerCase()
    const weight = Number(q)
    if ((sprog === 'da' || sprog === 'en') && weight > (best?.weight ?? 0)) best = { sprog, weight }
  }
  return best?.sprog ?? 'da'
}
