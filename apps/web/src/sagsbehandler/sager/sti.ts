export const SAGER = '/sager'

export function sagerPath({
  søgeord,
  efter,
}: {
  readonly søgeord?: string
  readonly efter?: string
}): string {
  const query = new URLSearchParams({
    ...(søgeord === undefined ? {} : { soeg: søgeord }),
    ...(efter === undefined ? {} : { efter }),
  }).toString()
  return query === '' ? SAGER : `${SAGER}?${query}`
}
