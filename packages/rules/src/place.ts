/** A line of the sources: the path as the machine has it, lines from 1. */
export interface Linje {
  readonly fil: string
  readonly linje: number
}

/** Where a definition stands; `gennem`: the line of the helper that made it, where that is in another file. */
export interface Kodested extends Linje {
  readonly gennem?: Linje
}

/**
 * Where in the law the language was called: of the calls that lie together outside the language itself, the outermost,
 * which is where the definition has its name. Undefined where the stack tells nothing (bundled code without a map).
 */
export function placeIn(stack: string | undefined): Kodested | undefined {
  const frames = (stack ?? '').split('\n').flatMap(frameIn)
  const language = frames[0] && folderOf(frames[0].fil)
  if (language === undefined) return undefined
  const own = ({ fil }: Pick<Linje, 'fil'>) =>
    folderOf(fil) === language || folderOf(fil) === `${language}/words`
  const after = frames.slice(frames.findIndex((frame) => !own(frame)))
  const foreign = after.findIndex(({ fil }) => own({ fil }) || FOREIGN.test(fil))
  const law = foreign === -1 ? after : after.slice(0, foreign)
  const [helper, named] = [law[0], law.at(-1)]
  if (!helper || !named) return undefined
  return helper.fil === named.fil ? named : { ...named, gennem: helper }
}

/** The line that failed: of the law or of the language, whichever it was in. */
export const failedAt = (stack: string | undefined): Linje | undefined =>
  (stack ?? '')
    .split('\n')
    .flatMap(frameIn)
    .find(({ fil }) => !FOREIGN.test(fil))

/** What neither the language nor the law wrote. */
const FOREIGN = /^node:|\/node_modules\//

const FRAME = /^\s+at (?:.*\()?(?:file:\/\/)?([^()]+?):(\d+):\d+\)?$/

function frameIn(line: string): readonly Linje[] {
  const [, fil, linje] = FRAME.exec(line) ?? []
  if (fil === undefined) return []
  return [{ fil: decodeURI(fil.replace(/\?.*$/, '')), linje: Number(linje) }]
}

const folderOf = (fil: string): string => fil.slice(0, Math.max(0, fil.lastIndexOf('/')))
