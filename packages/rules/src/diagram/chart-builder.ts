import { type Arrow, type Box, type BoxLine, type Chart, readingOrder } from './chart.ts'

type NewBox = Omit<Box, 'id' | 'uses' | 'lines'> & Partial<Pick<Box, 'uses' | 'lines'>>

/** What a name means, as lines of a box, and the names that takes. */
export interface Meaning {
  readonly title: string
  readonly lines: readonly BoxLine[]
  readonly uses: ReadonlySet<string>
}

/** A chart being put together, from its ends to its start. */
export class ChartBuilder {
  readonly #boxes = new Map<string, Box>()
  /** The steps that say what names mean. */
  readonly #explaining = new Set<string>()
  #arrows: Arrow[] = []

  /** @returns the id of the new box */
  add(box: NewBox): string {
    const id = `b${this.#boxes.size + 1}`
    this.#boxes.set(id, { lines: [], uses: new Set(), ...box, id })
    return id
  }

  connect(from: string, to: string, taken?: Arrow['taken']): void {
    this.#arrows.push({ from, to, ...(taken ? { taken } : {}) })
  }

  /**
   * Says what a name means on every way to the boxes that mention it, as late as can be: in a step of its own, or in the
   * step that already stands there for others. Nowhere when no box mentions it.
   */
  explain(start: string, name: string, meaning: Meaning): void {
    const place = this.#placeBefore(start, name)
    if (place === undefined) return
    const there = this.#explanationAt(place)
    if (there) {
      const uses = new Set([...there.uses, ...meaning.uses].filter((one) => one !== name))
      this.#boxes.set(there.id, { ...there, lines: [...meaning.lines, ...there.lines], uses })
      return
    }
    const inserted = this.add({ kind: 'step', ...meaning })
    this.#explaining.add(inserted)
    this.#arrows = this.#arrows.map((arrow) => (arrow.to === place ? { ...arrow, to: inserted } : arrow))
    this.connect(inserted, place)
  }

  /** The step that says what names mean at a place: that box itself, or the one that alone leads to it. */
  #explanationAt(place: string): Box | undefined {
    const [before, other] = this.#arrows.filter(({ to }) => to === place)
    const id = this.#explaining.has(place) ? place : before && !other ? before.from : undefined
    return id !== undefined && this.#explaining.has(id) ? this.#boxes.get(id) : undefined
  }

  /** The last box that every way to those that mention a name passes. */
  #placeBefore(start: string, name: string): string | undefined {
    const order = readingOrder(start, this.#arrows)
    const users = order.filter((id) => this.#boxes.get(id)?.uses.has(name))
    const passed = this.#passedOnAllWays(order)
    const [first, ...others] = users.map((id) => passed.get(id) ?? [])
    return first?.findLast((id) => others.every((ids) => ids.includes(id)))
  }

  /** For each box, the boxes that every way to it passes, itself the last. */
  #passedOnAllWays(order: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const passed = new Map<string, readonly string[]>()
    for (const id of order) {
      const [first = [], ...others] = this.#arrows
        .filter(({ from, to }) => to === id && order.includes(from))
        .map(({ from }) => passed.get(from) ?? [])
      passed.set(id, [...first.filter((one) => others.every((ids) => ids.includes(one))), id])
    }
    return passed
  }

  /** The chart from a box on; what no way leads to is left out. */
  from(start: string): Chart {
    const order = readingOrder(start, this.#arrows)
    return {
      boxes: order.flatMap((id) => this.#boxes.get(id) ?? []),
      arrows: this.#arrows.filter(({ from }) => order.includes(from)),
    }
  }
}
