import { Forespørgselsfejl } from './fejl.ts'

/** One text of the query, '' when it is not there. @throws Forespørgselsfejl (400) when it is given twice */
export function queryText(query: unknown, name: string): string {
  const value =
    typeof query === 'object' && query !== null
      ? Object.entries(query).find(([key]) => key === name)?.[1]
      : undefined
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  throw new Forespørgselsfejl(400, {
    da: `"${name}" står to gange i adressen. Fjern den ene.`,
    en: `"${name}" is in the address twice. Remove one of them.`,
  })
}
