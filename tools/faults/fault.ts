/** A fault that was planted, and what came of it. */
export interface Fault {
  readonly what: string
  /** What caught it, in its own words for it; undefined when it escaped. */
  readonly caught: string | undefined
  /** Where it was said to be: `path:line`, or the path inside a case. */
  readonly where: string
  /** What is wrong and how it is mended, as it was told. */
  readonly told: string
}
