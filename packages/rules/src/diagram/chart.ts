/**
 * What a box is. `start`: where the reader begins. `question`: answered by yes or no; a `judgement` is one that a person
 * must answer. `step`: something to be worked out, or known, before going on. `answer` ends the way; so does `open`,
 * where the law gives no answer, or not in this version.
 */
export type BoxKind = 'start' | 'question' | 'judgement' | 'step' | 'answer' | 'open'

/** A smaller line of a box; `level` is how deep it stands in a list. It is broken where it is too long. */
export interface BoxLine {
  readonly text: string
  readonly level: number
}

export interface Box {
  readonly id: string
  readonly kind: BoxKind
  readonly title: string
  readonly lines: readonly BoxLine[]
  /** The names ("dag A") it mentions. */
  readonly uses: ReadonlySet<string>
}

/** The way from one box to another. `taken`: on which answer; undefined where there is no choice. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly taken?: 'yes' | 'no'
}

/** The boxes of a picture in the order a reader comes to them, and the ways between them. */
export interface Chart {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

/** The boxes that can be reached from one, each after all that lead to it. */
export function readingOrder(start: string, arrows: readonly Arrow[]): readonly string[] {
  const after: string[] = []
  const seen = new Set<string>()
  const visit = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const { from, to } of arrows.toReversed()) if (from === id) visit(to)
    after.push(id)
  }
  visit(start)
  return after.reverse()
}
