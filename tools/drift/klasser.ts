/** Classes without a day, as they are written. */
const ARTER = ['udateret', 'i-reglen', 'uden-virkning', 'ikke-modelleret'] as const

/**
 * What a change of the text is in the law as we have it: a version begins (`version@` its day); the day is not found
 * (`udateret`); a version holds it as a condition of its own (`i-reglen`); it changes no answer (`uden-virkning`); or it
 * touches what we have not modelled (`ikke-modelleret`).
 */
export type Klasse =
  | { readonly art: 'version'; readonly dag: string }
  | { readonly art: (typeof ARTER)[number] }

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
    const [paragraf = '', fra = '', til = '', foer = '', efter = '', klasse = '', grund = ''] =
      line.split('\t')
    const klasser = klasse.split(' ').map(læsKlasse)
    const unread = klasse.split(' ').filter((_, n) => klasser[n] === undefined)
    if (unread.length > 0) fejl.push({ linje: i + 2, hvad: `class "${unread.join(' ')}"; ${KENDTE}` })
    if (grund.trim() === '') fejl.push({ linje: i + 2, hvad: 'the reason (grund) is empty' })
    const known = klasser.filter((k) => k !== undefined)
    return [{ linje: i + 2, paragraf, fra, til, foer, efter, klasser: known, grund }]
  })
  return { raekker, fejl }
}

const KENDTE = `write version@YYYY-MM-DD, ${ARTER.join(', ')}`

function læsKlasse(word: string): Klasse | undefined {
  const dag = /^version@(\d{4}-\d{2}-\d{2})$/.exec(word)?.[1]
  if (dag !== undefined) return { art: 'version', dag }
  const art = ARTER.find((known) => known === word)
  return art === undefined ? undefined : { art }
}
