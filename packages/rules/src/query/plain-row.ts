import type { Rå } from '../compile/answer.ts'

/**
 * A row of answers as `readAnswer` takes it. Drivers hand over large whole numbers each in their own way, as text or as
 * big integers; answers hold no other text.
 */
export const plainRow = (row: Readonly<Record<string, unknown>>): Rå =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))

const plain = (value: unknown): unknown =>
  typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value
