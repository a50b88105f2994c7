/** What a row of a fact sheet is in the product. */
export const KLASSER = ['lov', 'sats', 'skoen', 'praksis', 'note', 'ikke-modelleret'] as const
export type Regelklasse = (typeof KLASSER)[number]

/** A row of a fact sheet with its class and the provisions that hold it. */
export interface Regel {
  readonly raekke: string
  readonly klasse: Regelklasse
  readonly bestemmelser: readonly string[]
  readonly note: string
}

const HOVED = 'raekke\tklasse\tbestemmelser\tnote'

/**
 * Reads a table of rule classes.
 * @returns the rows, and what is wrong with the table, by line (`fil:linje hvad`)
 */
export function læsRegler(
  fil: string,
  tsv: string,
): { readonly regler: readonly Regel[]; readonly fejl: readonly string[] } {
  const [head = '', ...lines] = tsv.trimEnd().split('\n')
  const fejl =
    head === HOVED ? [] : [`${fil}:1 the header must be: ${HOVED.replaceAll('\t', ' ')}, apart by tabs`]
  const regler = lines.flatMap((line, i): readonly Regel[] => {
    const [raekke = '', word = '', ids = '', note = ''] = line.split('\t').map((cell) => cell.trim())
    const klasse = KLASSER.find((one) => one === word)
    const at = `${fil}:${i + 2} ${raekke}:`
    if (klasse === undefined) {
      fejl.push(`${at} class "${word}"; write one of ${KLASSER.join(', ')}`)
      return []
    }
    const bestemmelser = ids === '' ? [] : ids.split(/\s+/)
    if (klasse === 'lov' && bestemmelser.length === 0) fejl.push(`${at} lov, and no provision is named`)
    if ((klasse === 'note' || klasse === 'ikke-modelleret') && note === '')
      fejl.push(`${at} ${klasse} wants a note that says why`)
    return [{ raekke, klasse, bestemmelser, note }]
  })
  const named = regler.map(({ raekke }) => raekke)
  const twice = named.filter((id, i) => named.indexOf(id) !== i)
  if (twice.length > 0) fejl.push(`${fil}: classed twice: ${twice.join(', ')}`)
  return { regler, fejl }
}
