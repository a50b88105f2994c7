import { Problem } from '../problem/problem.ts'

/**
 * The key by which the same request sent twice is done once (the field Idempotency-Key), with or without quotation marks.
 * @throws Problem where it is missing, or too short to be anybody's own
 */
export function readIdempotensnøgle(header: string | readonly string[] | undefined): string {
  const [, key] = /^"?([\w.:-]{16,128})"?$/.exec(typeof header === 'string' ? header.trim() : '') ?? []
  if (key !== undefined) return key
  throw new Problem('unreadable', { fejl: [INGEN_NØGLE] })
}

const INGEN_NØGLE = {
  header: 'Idempotency-Key',
  kind: 'manglerNøgle',
  tekst: {
    da: 'Send en nøgle i Idempotency-Key, ny for hver ændring og den samme, når den sendes igen: 16 til 128 bogstaver, tal, punktum, kolon, _ og -, fx et UUID.',
    en: 'Send a key in Idempotency-Key, new for each change and the same when it is sent again: 16 to 128 letters, digits, full stops, colons, _ and -, e.g. a UUID.',
  },
}
