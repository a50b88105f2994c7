import { formatDay, isNever } from '@sagsvej/calendar'
import { type Bestemmelse, kildeText, SIKKERHED_TEKST, type Version } from '@sagsvej/rules'
import type { Regel } from '../daekning/regelklasser.ts'
import { rang } from '../drift/paragraffer.ts'
import type { Sted } from './kildefiler.ts'

/** A paragraph and what it is about, for those no provision of ours stands in. */
export interface Emne {
  readonly lov: string
  readonly paragraf: string
  readonly emne: string
}

export interface Grundlag {
  readonly bestemmelser: readonly Bestemmelse[]
  readonly steder: ReadonlyMap<string, Sted>
  readonly emner: readonly Emne[]
  readonly regler: readonly Regel[]
  /** What the drift tables say of changes in modelled paragraphs that we have not modelled. */
  readonly dele: readonly Emne[]
}

/** docs/law-status.md: for each paragraph what stands in it, where, how sure and from what; then what is not modelled. */
export const lovstatus = (grundlag: Grundlag): string =>
  [
    '# The state of the law',
    '',
    'Written by `npm run law:status`; a test says when that was forgotten. For each paragraph: the provisions that stand',
    'in it, how sure each of their versions is and since when, the tests that read them (or, through, the',
    'provisions that rest on them), and the newest sources. What is not modelled stands last, by name.',
    '',
    ...love(grundlag),
    '## Not modelled',
    '',
    ...ikkeModelleret(grundlag),
  ].join('\n')

/** The acts in the order they are first met, each with its paragraphs in the order of the act. */
function love({ bestemmelser, steder }: Grundlag): readonly string[] {
  const acts = new Map<string, { navn: string; paragraffer: Map<string, Bestemmelse[]> }>()
  for (const b of bestemmelser)
    for (const { hjemmel } of b.versioner) {
      const act = acts.get(hjemmel.lov.kort) ?? { navn: hjemmel.lov.navn.da, paragraffer: new Map() }
      acts.set(hjemmel.lov.kort, act)
      const there = act.paragraffer.get(hjemmel.paragraf) ?? []
      if (!there.includes(b)) there.push(b)
      act.paragraffer.set(hjemmel.paragraf, there)
    }
  return [...acts]
    .sort(([, a], [, b]) => b.paragraffer.size - a.paragraffer.size)
    .flatMap(([kort, { navn, paragraffer }]) => [
      `## ${kort}: ${navn}`,
      '',
      '| § | provision | state of its versions | file | tests | newest sources |',
      '| --- | --- | --- | --- | --- | --- |',
      ...[...paragraffer]
        .sort(([a], [b]) => rang(a) - rang(b))
        .flatMap(([paragraf, there]) =>
          there.map((b) =>
            række(
              paragraf,
              b,
              b.versioner.filter((v) => v.hjemmel.lov.kort === kort && v.hjemmel.paragraf === paragraf),
              steder.get(b.id),
            ),
          ),
        ),
      '',
    ])
}

function række(paragraf: string, b: Bestemmelse, there: readonly Version[], sted: Sted | undefined): string {
  const states = there.map((v) => `${formatDay(v.fra)} ${SIKKERHED_TEKST[v.sikkerhed].da}`).join('<br>')
  const ended = there.at(-1)
  const end = ended && !isNever(ended.til) ? `<br>(til ${formatDay(ended.til)})` : ''
  const tests = `${sted?.gennem && sted.prøver.length > 0 ? 'through ' : ''}${sted?.prøver.map(link).join('<br>') ?? ''}`
  const sources = ended?.kilder.map((k) => kildeText(k, 'da')).join(', ') ?? ''
  return `| ${paragraf} | ${b.id} ${b.titel.da} | ${states}${end} | ${sted ? link(sted.fil) : ''} | ${tests} | ${sources} |`
}

/** A link from docs/ to a file of the repository, under its own name. */
const link = (fil: string): string => `[${fil.split('/').at(-1)}](../${fil})`

function ikkeModelleret({ bestemmelser, emner, regler, dele }: Grundlag): readonly string[] {
  const cited = new Set(
    bestemmelser.flatMap((b) => b.versioner.map((v) => `${v.hjemmel.lov.kort} ${v.hjemmel.paragraf}`)),
  )
  const paragraffer = emner.filter(({ lov, paragraf }) => !cited.has(`${lov} ${paragraf}`))
  const ukendte = bestemmelser.flatMap((b) =>
    b.versioner
      .filter(({ sikkerhed }) => sikkerhed === 'ukendt' || sikkerhed === 'ikke modelleret')
      .map((v) => `- ${b.id} ${b.titel.da}, ${stretch(v)}: ${v.siger.da}`),
  )
  const rows = regler.filter(({ klasse }) => klasse === 'ikke-modelleret')
  return [
    '### Paragraphs no provision stands in',
    '',
    ...paragraffer.map(({ lov, paragraf, emne }) => `- ${lov} § ${paragraf}: ${emne}`),
    '',
    '### Parts of modelled paragraphs',
    '',
    ...new Set(dele.map(({ lov, paragraf, emne }) => `- ${lov} § ${paragraf}: ${emne}`)),
    '',
    '### Times whose law has not been read or cannot be answered',
    '',
    ...ukendte,
    '',
    '### Rules of the fact sheets that are not in the product',
    '',
    ...(rows.length === 0 ? ['None is named.'] : rows.map(({ raekke, note }) => `- ${raekke}: ${note}`)),
    '',
  ]
}

const stretch = ({ fra, til }: Version): string =>
  isNever(til) ? `fra ${formatDay(fra)}` : `${formatDay(fra)} til ${formatDay(til)}`
