/** a, b … z, aa, ab …: how a list with letters counts from 0. */
export function bogstav(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : bogstav(Math.floor(index / 26) - 1) + letter
}
