/** Numbers that look random and are the same for the same seed, on every machine (mulberry32). */
export class Tilfældig {
  #state: number

  constructor(frø: number) {
    this.#state = frø >>> 0
  }

  /** From 0 up to, and not including, 1. */
  næste(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `min` to `max`, both included. */
  heltal(min: number, max: number): number {
    return min + Math.floor(this.næste() * (max - min + 1))
  }

  /** One of these. @throws RangeError of none */
  enAf<T>(choices: readonly T[]): T {
    const chosen = choices[this.heltal(0, choices.length - 1)]
    if (chosen === undefined) throw new RangeError('nothing to choose from')
    return chosen
  }

  /** True in so many of a hundred. */
  procent(n: number): boolean {
    return this.næste() * 100 < n
  }
}
