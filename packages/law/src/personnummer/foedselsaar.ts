/** The years a century's two digits may stand for, by the seventh digit of a personnummer (STD-CPR-2, cpr.dk). */
interface Århundrede {
  readonly syvende: readonly number[]
  readonly til: number
  readonly fra: number
  readonly begynder: number
}

const ÅRHUNDREDER: readonly Århundrede[] = [
  { syvende: [0, 1, 2, 3], fra: 0, til: 99, begynder: 1900 },
  { syvende: [4, 9], fra: 0, til: 36, begynder: 2000 },
  { syvende: [4, 9], fra: 37, til: 99, begynder: 1900 },
  { syvende: [5, 6, 7, 8], fra: 0, til: 57, begynder: 2000 },
  { syvende: [5, 6, 7, 8], fra: 58, til: 99, begynder: 1800 },
]

/**
 * The year of birth in a personnummer: `år` its fifth and sixth digit as a number (0-99), `syvende` its seventh (0-9).
 * Undefined for numbers outside those.
 */
export function fødselsår(år: number, syvende: number): number | undefined {
  const århundrede = ÅRHUNDREDER.find((en) => en.syvende.includes(syvende) && år >= en.fra && år <= en.til)
  return århundrede && Number.isInteger(år) ? århundrede.begynder + år : undefined
}
