import type { Lovsamling } from '../collect.ts'
import { RuleError } from '../errors.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { outcomeText } from '../explain/value-text.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Sprog } from '../text.ts'
import type { Finding, FindingCode, Rammer } from './finding.ts'
import { quoted, type WrittenCase, writtenCase } from './written-case.ts'

/** How a test comes by the law: `import { lov } from '@sagsvej/law'`. */
export interface Lovimport {
  readonly name: string
  readonly from: string
}

/**
 * A finding as a test to paste, which fails until the law is mended; where nobody has tried the law, one with the answer
 * it gives today, to be held against the source. Undefined where no person hits it.
 */
export function readyMadeTest(
  { code, om, galt, rammer }: Finding,
  law: Lovsamling,
  { name, from }: Lovimport,
  sprog: Sprog,
): string | undefined {
  const bestemmelse = law.bestemmelser.find(({ id }) => id === rammer?.spurgt)
  const expects = EXPECTS[code]
  if (!rammer || !bestemmelse || !expects) return undefined
  const lines = expects(bestemmelse, rammer, sprog)
  const written = writtenCase(law, rammer)
  const body = [...caseLines(name, bestemmelse.id, written), ...lines].map((line) => `  ${line}`)
  const [said] = galt[sprog].split('. ')
  const title = quoted(`${om.navn}: ${said}`)
  const test = [`test(${title}, () => {`, ...body, '})'].join('\n')
  return `${importsFor(test, { name, from })}\n\n${test}\n`
}

type Expects = (bestemmelse: Bestemmelse, rammer: Rammer, sprog: Sprog) => readonly string[]

const noHole: Expects = () => [
  'const udfald = svar()',
  "expect(udfald.art === 'åben' ? udfald.huller : []).toEqual([])",
]
const noFault: Expects = () => ['expect(svar).not.toThrow()']
const anAnswer: Expects = (bestemmelse, rammer, sprog) => {
  const { kind, enhed } = bestemmelse
  const unit = enhed ? quoted(enhed) : 'undefined'
  return [
    {
      da: '// Så svarer loven her i dag. Hold det mod kilden.',
      en: '// So the law answers here today. Hold it against the source.',
    }[sprog],
    `expect(outcomeText(svar(), ${quoted(kind)}, ${unit}, ${quoted(sprog)})).toBe(${quoted(answerOf(bestemmelse, rammer, sprog))})`,
  ]
}

const EXPECTS: Readonly<Partial<Record<FindingCode, Expects>>> = {
  gap: noHole,
  endsUnsaid: noHole,
  beginsLate: noHole,
  rateGap: noHole,
  rateEnds: noHole,
  exceptionsCollide: noFault,
  untested: anAnswer,
  untestedVersion: anAnswer,
}

function answerOf(bestemmelse: Bestemmelse, { fakta, skøn, syn }: Rammer, sprog: Sprog): string {
  const k = kontekst({
    fakta: ({ nøgle }) => fakta[nøgle],
    skøn: ({ nøgle }) => skøn[nøgle],
    ...(syn ? { lovsyn: syn } : {}),
  })
  try {
    const { udfald } = evaluate({ op: 'provision', bestemmelse }, k)
    return outcomeText(udfald, bestemmelse.kind, bestemmelse.enhed, sprog)
  } catch (error) {
    if (error instanceof RuleError) return error.message
    throw error
  }
}

const caseLines = (name: string, id: string, { fakta, skøn, lovsyn }: WrittenCase): readonly string[] => [
  `const fakta: Record<string, Value> = ${fakta}`,
  `const skøn: Record<string, boolean> = ${skøn}`,
  `const bestemmelse = ${name}.bestemmelser.find(({ id }) => id === ${quoted(id)})`,
  `if (!bestemmelse) throw new TypeError(${quoted(id)})`,
  `const grundlag = { fakta: (f: Faktum) => fakta[f.nøgle], skøn: (s: Skøn) => skøn[s.nøgle]${lovsyn ? `, lovsyn: ${lovsyn}` : ''} }`,
  "const svar = () => evaluate({ op: 'provision', bestemmelse }, kontekst(grundlag)).udfald",
]

/** What the test uses of each package, and nothing else. */
function importsFor(test: string, law: Lovimport): string {
  const used = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}\\(|\\b${name}\\b[,) }]`).test(test))
  const rules = [
    'evaluate',
    'type Faktum',
    'kontekst',
    ...used(['outcomeText']),
    'type Skøn',
    ...used(['toSteps']),
    'type Value',
  ]
  return [
    ['@sagsvej/calendar', used(['NEVER', 'parseDay'])] as const,
    [law.from, [law.name]] as const,
    ['@sagsvej/rules', rules] as const,
    ['vitest', ['expect', 'test']] as const,
  ]
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => `import { ${names.join(', ')} } from '${from}'`)
    .join('\n')
}
