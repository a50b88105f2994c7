/** An act whose texts are compared. One short name can be two acts in turn, each with its own days. */
export interface Drevet {
  /** Names its files: `SDL.tsv`, `SDL.aftryk.tsv`. */
  readonly navn: string
  readonly kort: string
  /** First and last day on which a version of ours cites this act by the short name; `-` where open. */
  readonly fra: string
  readonly til: string
  /** First and last day of its texts; `-` where open. */
  readonly teksterFra: string
  readonly teksterTil: string
  /** Titles its texts are published under, exactly. */
  readonly titler: readonly string[]
}

/** Acts our law cites and whose texts are not compared, with the reason; a short name ending in `*` is many. */
export interface Udeladt {
  readonly kort: string
  readonly grund: string
}

/** Reads `love.tsv`: `navn kort fra til tekster_fra tekster_til titler grund`; titles apart by `|`, a reason where there are none. */
export function læsLove(tsv: string): {
  readonly drevne: readonly Drevet[]
  readonly udeladte: readonly Udeladt[]
} {
  const drevne: Drevet[] = []
  const udeladte: Udeladt[] = []
  for (const line of tsv.trimEnd().split('\n').slice(1)) {
    const [
      navn = '',
      kort = '',
      fra = '',
      til = '',
      teksterFra = '',
      teksterTil = '',
      titler = '',
      grund = '',
    ] = line.split('\t')
    if (titler === '') udeladte.push({ kort, grund })
    else drevne.push({ navn, kort, fra, til, teksterFra, teksterTil, titler: titler.split('|') })
  }
  return { drevne, udeladte }
}

/** Whether a day lies from one day to another, both included; `-` where open. */
export const ligger = (dag: string, fra: string, til: string): boolean =>
  (fra === '-' || fra <= dag) && (til === '-' || dag <= til)

/** Those of the cited short names that the table does not tell of. */
export const ukendteLove = (
  citerede: ReadonlySet<string>,
  { drevne, udeladte }: ReturnType<typeof læsLove>,
): readonly string[] =>
  [...citerede].filter(
    (kort) =>
      !drevne.some((lov) => lov.kort === kort) &&
      !udeladte.some((lov) =>
        lov.kort.endsWith('*') ? kort.startsWith(lov.kort.slice(0, -1)) : lov.kort === kort,
      ),
  )
