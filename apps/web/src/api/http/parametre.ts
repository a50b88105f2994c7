import { type Felter, type Json, type Læser, læser } from '@sagsvej/rules/read'
import { Problem } from '../problem/problem.ts'

/** Reads the parameters of an address. @throws Problem that names every parameter that cannot be read */
export function readParametre<T>(
  query: unknown,
  felter: Felter,
  read: (felt: Læser['felt']) => T,
): NonNullable<T> {
  const reader = læser(query as Json, felter)
  const found = read(reader.felt)
  if (reader.fejl.length === 0 && found != null) return found
  throw new Problem('unreadable', {
    fejl: reader.fejl.map(({ pointer, slags, tekst }) => ({
      parameter: pointer.slice(1),
      kind: slags,
      tekst,
    })),
  })
}
