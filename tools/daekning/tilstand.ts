import type { Tekst } from '@sagsvej/rules'
import type { Mærke, Raekke, Slags } from './raekker.ts'
import type { Regel } from './regelklasser.ts'

export type Tilstand = 'verified' | 'partial' | 'missing'

/** A test that passed and names rows: its file from the root, its title, its marks. */
export interface Prøve {
  readonly fil: string
  readonly titel: string
  readonly mærker: readonly Mærke[]
}

/** A row as `sagsvej coverage` tells of it; only the kinds it has. */
export interface Dækket {
  readonly id: string
  readonly title: Tekst
  readonly kinds: Readonly<Partial<Record<Slags, Tilstand>>>
  readonly provisions: readonly string[]
  readonly procedures: readonly string[]
  readonly pages: readonly string[]
  readonly tests: readonly string[]
}

/** How far each row is covered, from the rule classes and the tests that passed; nothing of it is set by hand. */
export function dækning(
  raekker: readonly Raekke[],
  regler: readonly Regel[],
  prøver: readonly Prøve[],
): readonly Dækket[] {
  return raekker.map((row) => {
    const named = prøver.filter(({ mærker }) => mærker.some(({ raekke }) => raekke === row.id))
    const ours = regler.filter(({ raekke }) =>
      [...(row.regler ?? []), ...(row.sagsgang ?? [])].includes(raekke),
    )
    return {
      id: row.id,
      title: row.titel,
      kinds: Object.fromEntries(
        row.slags.map((slags) => {
          const marks = named.flatMap(({ mærker }) =>
            mærker.filter((mark) => mark.raekke === row.id && mark.slags === slags),
          )
          return [slags, slags === 'R' ? reglernes(row, ours, marks) : delenes(row, slags, marks)]
        }),
      ),
      provisions: unique(ours.flatMap(({ bestemmelser }) => bestemmelser)),
      procedures: unique(
        named.flatMap(({ fil }) => folder(fil, /^packages\/casework\/src\/procedures\/([^/]+)\//)),
      ),
      pages: unique(named.flatMap(({ fil }) => folder(fil, /^apps\/web\/src\/([^/]+)\//))),
      tests: named.map(({ fil, titel }) => `${fil}: ${titel}`),
    }
  })
}

/** Verified when every row of the sheets is in the product and a test that names the whole kind passed. */
function reglernes({ regler = [] }: Raekke, classed: readonly Regel[], marks: readonly Mærke[]): Tilstand {
  // A row can stand in two sheets; what one of them says is not modelled is not all there.
  const held = (id: string): boolean => {
    const said = classed.filter(({ raekke }) => raekke === id)
    return said.length > 0 && said.every(({ klasse }) => klasse !== 'ikke-modelleret')
  }
  if (regler.length > 0 && regler.every(held) && marks.some(({ del }) => del === undefined)) return 'verified'
  const begun = classed.some(
    ({ raekke, klasse, bestemmelser }) =>
      regler.includes(raekke) && klasse !== 'ikke-modelleret' && bestemmelser.length > 0,
  )
  return begun || marks.length > 0 ? 'partial' : 'missing'
}

/** Verified when each part is named by a test that passed. */
function delenes({ dele }: Raekke, slags: Slags, marks: readonly Mærke[]): Tilstand {
  const parts = Object.keys(dele?.[slags] ?? {})
  if (parts.length > 0 && parts.every((part) => marks.some(({ del }) => del === part))) return 'verified'
  return marks.length > 0 ? 'partial' : 'missing'
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)].sort()

const folder = (fil: string, pattern: RegExp): readonly string[] => {
  const found = pattern.exec(fil)?.[1]
  return found === undefined ? [] : [found]
}
