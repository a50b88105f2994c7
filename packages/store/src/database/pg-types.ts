import pg from 'pg'

const DATE = 1082
const INT8 = 20

/**
 * How values of the database arrive: a `date` as the text it is (pg would make it a local midnight, and so another
 * day), an `int8` as a number, refused where a number cannot hold it.
 */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    if (oid === DATE) return (text: string) => text
    if (oid === INT8) return safeInteger
    return pg.types.getTypeParser(oid)
  },
}

function safeInteger(text: string): number {
  const n = Number(text)
  if (!Number.isSafeInteger(n)) throw new RangeError(`${text} is too large for a number`)
  return n
}
