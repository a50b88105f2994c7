/** The statements of a text of several, which ends none of them inside `$$ … $$`. */
export function statements(text: string): readonly string[] {
  const parts = text
    .split('$$')
    .flatMap((part, i) => (i % 2 === 0 ? part.split(';').join(';\0') : `$$${part}$$`))
  return parts
    .join('')
    .split(';\0')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
