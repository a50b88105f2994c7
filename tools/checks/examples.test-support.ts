import * as calendar from '@sagsvej/calendar'
import * as rules from '@sagsvej/rules'

/** An example of a document: an expression, what the document says it gives, and where it stands. */
export interface Example {
  readonly line: number
  readonly code: string
  readonly promised: string
  readonly given: string
}

const marker = /\s*\/\/ (→|✗) (.+)$/

/**
 * Runs the `ts` blocks of a document as one program and tells what each line marked `// → answer` or `// ✗ code` gives.
 * Names stand for what the rule language and the calendar export, and for what the blocks define before; `grundlag` is
 * the case. A marked line holds one expression; all others are run as they stand.
 */
export function examplesIn(markdown: string): readonly Example[] {
  const promises: Omit<Example, 'given'>[] = []
  const program: string[] = []
  let inside = false
  for (const [i, text] of markdown.split('\n').entries()) {
    if (text.startsWith('```')) inside = text === '```ts'
    else if (inside) {
      const [marked, sign, answer] = marker.exec(text) ?? []
      const code = marked === undefined ? text : text.slice(0, -marked.length)
      program.push(marked === undefined ? code : `ask(() => (${code}))`)
      if (marked !== undefined) promises.push({ line: i + 1, code, promised: `${sign} ${answer}` })
    }
  }
  const given = run(program.join('\n'))
  return promises.map((example, i) => ({ ...example, given: given[i] ?? '' }))
}

function run(program: string): readonly string[] {
  const names = { ...calendar, ...rules }
  const asked: (() => unknown)[] = []
  const make = new Function(...Object.keys(names), 'ask', `${program}\nreturn grundlag`)
  const grundlag: rules.Grundlag = make(...Object.values(names), (one: () => unknown) => asked.push(one))
  return asked.map((one) => answerOf(one, grundlag))
}

function answerOf(one: () => unknown, grundlag: rules.Grundlag): string {
  try {
    const word = one()
    if (!(word instanceof rules.Udtryk)) return `→ ${String(word).replace(/\s+/g, ' ').trim()}`
    const { udfald } = rules.evaluate(word.led, rules.kontekst(grundlag))
    return `→ ${said(udfald, rules.typeOf(word.led))}`
  } catch (error) {
    return `✗ ${error instanceof Error && 'code' in error ? error.code : error}`
  }
}

function said(udfald: rules.Udfald, { kind, enhed }: rules.Udtrykstype): string {
  if (udfald.art !== 'åben') return rules.outcomeText(udfald, kind, enhed, 'da')
  const holes = [...new Set(udfald.huller.map(({ slags }) => slags))]
  return `åben${range(udfald.kan, enhed)}${holes.length > 0 ? ` (hul: ${holes.join(', ')})` : ''}`
}

function range(kan: rules.Possible, enhed: rules.Enhed | undefined): string {
  if (kan.kind !== 'tal' && kan.kind !== 'dato') return ''
  const [low, high] = [kan.low, kan.high].map((end) => rules.valueText(kan.kind, enhed, end, 'da'))
  const { low: least, high: most } = rules.anything(kan.kind, false) as rules.PossibleNumber
  const all = kan.low === least && kan.high === most
  return `: ${all ? 'alt' : `${low} – ${high}`}${kan.ir ? ' eller ikke relevant' : ''}`
}
