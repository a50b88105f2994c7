import { Problem } from '../problem/problem.ts'

/** The version of what is told, as it stands in the field ETag. */
export const etagAf = (version: string | number): string => `"${version}"`

/** Whether the caller has this version already (If-None-Match, RFC 9110, 13.1.2), so that it need not be sent again. */
export function harDen(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}

/**
 * The number of the last event the caller knew of, as the case told it (If-Match): what a change is made from.
 * @throws Problem where it is missing, or is none that a case tells
 */
export function readVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem('version-missing')
  const [, nr] = /^"(\d{1,9})"$/.exec(ifMatch.trim()) ?? []
  if (nr !== undefined) return Number(nr)
  throw new Problem('unreadable', { fejl: [UKENDT_VERSION] })
}

const UKENDT_VERSION = {
  header: 'If-Match',
  kind: 'ukendtVersion',
  tekst: {
    da: 'If-Match er ikke en udgave af en sag. Send ETag, som den stod i svaret, da sagen blev læst, fx "17" med anførselstegn.',
    en: 'If-Match is no version of a case. Send the ETag as it stood in the reply when the case was read, e.g. "17" with its quotation marks.',
  },
}
