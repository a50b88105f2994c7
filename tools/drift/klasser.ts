/** What a change of the text is in the law as we have it. */
export type Klasse =
  | { readonly art: 'version'; readonly dag: string }
  | { readonly art: 'udateret' | 'uden-virkning' | 'ikke-modelleret' }

/** A row of the table of changes of an act; `linje` counts from 1. */
export interface Raekke {
  readonly linje: number
  readonly paragraf: string
  readonly fra: string
  readonly til: string
  readonly foer: string
  readonly efter: string
  readonly klasser: readonly Klasse[]
  readonly grund: string
}

export const KOLONNER = ['paragraf', 'fra', 'til', 'foer', 'efter', 'klasse', 'grund'] as const

/**
 * Reads a table of changes. `klasse` holds one word or more apart by blanks, for one window can hold two changes:
 * `version@2014-07-01 uden-virkning`.
 * @returns the rows, and what is wrong with those that cannot be read, by line
 */
export function læsRaekker(tsv: string): {
  readonly raekker: readonly Raekke[]
  readonly fejl: readonly { readonly linje: number; readonly hvad: string }[]
} {
  const [head = '', ...lines] = tsv.trimEnd().split('\n')
  const fejl: { linje: number; hvad: string }[] = []
  if (head !== KOLONNER.join('\t')) fejl.push({ linje: 1, hvad: `the header must be: ${KOLONNER.join(' ')}` })
  const raekker = lines.flatMap((line, i) => {
    const [paragraf = '', fra = '', til = '', foer = '', efter = '', klasse = '', grund = ''] = line.split('\t')
    const klasser = klasse.split(' ').map(læsKlasse)
    const unread = klasse.split(' ').filter((_, n) => klasser[n] === undefined)
    if (unread.length > 0) fejl.push({ linje: i + 2, hvad: `class "${unread.join(' ')}"; ${KENDTE}` })
    if (grund.trim() === '') fejl.push({ linje: i + 2, hvad: 'the reason (grund) is empty' })
    const known = klasser.filter((k) => k !== undefined)
    return [{ linje: i + 2, paragraf, fra, til, foer, efter, klasser: known, grund }]
  })
  return { raekker, fejl }
}

const KENDTE = 'write version@YYYY-MM-DD, udateret, uden-virkning or ikke-modelleret'

function læsKlasse(word: string): Klasse | undefined {
  const dag = /^version@(\d{4}-\d{2}-\d{2})$/.exec(word)?.[1]
  if (dag !== undefined) return { art: 'version', dag }
  return word === 'udateret' || word === 'uden-virkning' || word === 'ikke-modelleret' ? { art: word } : undefined
}
