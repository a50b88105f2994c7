import { SIKKERHED_TEKST } from '../certainty.ts'
import type { Bestemmelse, Indhold, Overgang, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { keyOf } from '../tree-key.ts'
import { expressionsIn } from '../tree-parts.ts'
import type { Line } from './block.ts'
import { T } from './texts.ts'
import type { Words } from './words.ts'

/** Whether two versions say the same, in the same words: the same rule with the same exceptions, or the same readings. */
export function sayTheSame(a: Version, b: Version): boolean {
  if (a.siger.da !== b.siger.da || a.indhold.art === 'ukendt' || a.indhold.art !== b.indhold.art) return false
  const [one, other] = [a, b].map(({ indhold }) => [
    ...[...expressionsIn(indhold)].map(keyOf),
    ...goesFirst(indhold),
  ])
  return one?.join() === other?.join()
}

const goesFirst = (indhold: Indhold): readonly boolean[] =>
  indhold.art === 'regel' ? indhold.undtagelser.map(({ gårForud }) => gårForud === true) : []

/** The newest version whose whole rule this is, and its number; undefined where there is none. */
export function versionSaying(
  er: Led,
  { versioner }: Bestemmelse,
): { readonly version: Version; readonly number: number } | undefined {
  const is = ({ indhold }: Version) =>
    indhold.art === 'regel' && indhold.undtagelser.length === 0 && keyOf(indhold.er) === keyOf(er)
  const index = versioner.findLastIndex(is)
  const version = versioner[index]
  return version && { version, number: index + 1 }
}

/** The expressions of a transition that are said in full, and not told by the version whose rule they are. */
export function saidInFull({ når, indhold }: Overgang, bestemmelse: Bestemmelse): readonly Led[] {
  const isRule = (led: Led) => (indhold.art === 'regel' ? led === indhold.er : indhold.art === 'læsninger')
  const said = [...expressionsIn(indhold)].filter((led) => !isRule(led) || !versionSaying(led, bestemmelse))
  return [når, ...said]
}

/** A rule told by the version it is that of, with how sure that is; undefined where it is no version's. */
export function asVersion(er: Led, bestemmelse: Bestemmelse, { sprog, t }: Words): Line | undefined {
  const found = versionSaying(er, bestemmelse)
  if (!found) return undefined
  const { version, number } = found
  return [
    { text: t('Svaret er det samme som efter ', 'The answer is the same as by ') },
    { text: `${T.udgave[sprog].toLowerCase()} ${number}`, version },
    { text: ` (${SIKKERHED_TEKST[version.sikkerhed][sprog]}).` },
  ]
}
