import { afvist, forkertType, type Json, type Læser, læst } from '@sagsvej/rules/read'

/** Which page of a list: after the place the page before told, and at most so many. */
export interface Sidevalg {
  readonly efter: string | undefined
  readonly antal: number | undefined
}

export const SIDEFELTER = ['after', 'limit'] as const

const MOST = 200
const PLACE = { da: 'det "naeste", som siden før gav', en: 'the "naeste" that the page before gave' }
const COUNT = { da: `et tal fra 1 til ${MOST}`, en: `a number from 1 to ${MOST}` }

/** Reads the page from an address; what is wrong joins the faults of the reader. */
export const readSide = (felt: Læser['felt']): Sidevalg => ({
  efter: felt('after', (json) => (isPlace(json) ? læst(json) : afvist(forkertType(json, PLACE)))),
  antal: felt('limit', (json) => {
    const n = typeof json === 'string' && /^\d{1,3}$/.test(json) ? Number(json) : 0
    return n >= 1 && n <= MOST ? læst(n) : afvist(forkertType(json, COUNT))
  }),
})

const isPlace = (json: Json): json is string => typeof json === 'string' && /^[\w-]{1,1000}$/.test(json)

/** The field Link (RFC 8288) to the next page of a list; none on the last. */
export const linkTilNæste = (
  path: string,
  query: Json,
  næste: string | undefined,
): Record<string, string> => {
  if (næste === undefined) return {}
  const next = new URLSearchParams({ ...(query as Record<string, string>), after: næste })
  return { link: `<${path}?${next}>; rel="next"` }
}
