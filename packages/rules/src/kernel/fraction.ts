const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** The same fraction in the least whole numbers. */
export function lowestTerms(numerator: number, denominator: number): readonly [number, number] {
  const common = Math.abs(divisor(numerator, denominator))
  return [numerator / common, denominator / common]
}
