import { relative } from 'node:path'
import { formatDay, isNever } from '@sagsvej/calendar'
import { dateText, factText, type Linje, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Finding, Rammer, Undecided } from '@sagsvej/rules/check'
import { wrap } from '../udskriv/tekst.ts'
import type { Tjekrapport } from './tjekrapport.ts'

/** `packages/law/src/x.ts:12`, as seen from where the command is run. */
const lineText = ({ fil, linje }: Linje): string => `${relative('.', fil)}:${linje}`

const ORD = {
  galt: { da: 'Galt', en: 'Wrong' },
  mend: { da: 'Gør', en: 'Do' },
  rammer: { da: 'Rammer', en: 'Hits' },
  prøve: { da: 'Prøve', en: 'Test' },
  gennem: { da: 'gennem', en: 'through' },
  fra: { da: 'fra', en: 'from' },
  ja: { da: 'ja', en: 'yes' },
  nej: { da: 'nej', en: 'no' },
  bemærkninger: { da: 'Bemærkninger', en: 'Remarks' },
  uafgjort: { da: 'Ikke afgjort', en: 'Not decided' },
  hverEnkelt: { da: 'hvert enkelt med --format json', en: 'each of them with --format json' },
} satisfies Record<string, Tekst>

/** What a check came to, for people: faults with all there is to say, what is only remarked or undecided a line each. */
export function rapportText(report: Tjekrapport, sprog: Sprog): string {
  const of = (grade: Finding['grade']) => report.findings.filter((one) => one.grade === grade)
  const lines = (heading: Tekst, all: readonly string[]) =>
    all.length === 0 ? [] : [[`${heading[sprog]} (${all.length})`, ...all].join('\n')]
  return [
    ...of('fault').map((one) => faultText(one, report, sprog)),
    ...lines(
      ORD.bemærkninger,
      of('remark').map((one) => `  ${headText(one, sprog)}: ${one.galt[sprog]}`),
    ),
    ...undecidedText(report.undecided, sprog),
    summary(report)[sprog],
  ].join('\n\n')
}

function faultText(finding: Finding, report: Tjekrapport, sprog: Sprog): string {
  const test = report.prøve(finding, sprog)
  const { rammer } = finding
  const part = (word: Tekst, text: string) => wrap(text, '    ', `  ${word[sprog]}: `)
  return [
    `${headText(finding, sprog)}  [${finding.code}]`,
    part(ORD.galt, finding.galt[sprog]),
    part(ORD.mend, finding.mend[sprog]),
    ...(rammer ? [part(ORD.rammer, hitText(rammer, report, sprog))] : []),
    ...(test === undefined ? [] : [`  ${ORD.prøve[sprog]}:`, test.trimEnd().replace(/^(?=.)/gm, '    ')]),
  ].join('\n')
}

/** How many questions of each kind there are of each provision; as JSON every one of them is told. */
function undecidedText(all: readonly Undecided[], sprog: Sprog): readonly string[] {
  if (all.length === 0) return []
  const counts = new Map<string, Map<string, number>>()
  for (const { om, sted, code } of all) {
    const head = headText({ om, ...(sted ? { sted } : {}) }, sprog)
    const own = counts.get(head) ?? new Map<string, number>()
    counts.set(head, own.set(code, (own.get(code) ?? 0) + 1))
  }
  const lines = [...counts].map(
    ([head, own]) => `  ${head}: ${[...own].map(([code, n]) => `${code} ${n}`).join(', ')}`,
  )
  return [[`${ORD.uafgjort[sprog]} (${all.length}; ${ORD.hverEnkelt[sprog]})`, ...lines].join('\n')]
}

function headText({ om, version, sted }: Pick<Finding, 'om' | 'version' | 'sted'>, sprog: Sprog): string {
  const place = sted ? `${lineText(sted)}  ` : ''
  const through = sted?.gennem ? `, ${ORD.gennem[sprog]} ${lineText(sted.gennem)}` : ''
  const dated = version !== undefined && !isNever(version)
  return `${place}${om.navn}${dated ? `, ${ORD.fra[sprog]} ${formatDay(version)}` : ''}${through}`
}

/** The person by what is known of them, and the day it turns on. */
function hitText({ fakta, skøn, dag }: Rammer, { law }: Tjekrapport, sprog: Sprog): string {
  const facts = law?.fakta.flatMap(({ nøgle, etiket, type }) => {
    const value = fakta[nøgle]
    return value === undefined ? [] : [`${etiket[sprog]}: ${factText(type, value, sprog) || '–'}`]
  })
  const judged = law?.skøn.flatMap(({ nøgle, etiket }) => {
    const value = skøn[nøgle]
    return value === undefined ? [] : [`${etiket[sprog]}: ${ORD[value ? 'ja' : 'nej'][sprog]}`]
  })
  return [...(dag === undefined ? [] : [dateText(dag, sprog)]), ...(facts ?? []), ...(judged ?? [])].join(
    '; ',
  )
}

function summary({ findings, undecided, law, ms }: Tjekrapport): Tekst {
  const faults = findings.filter(({ grade }) => grade === 'fault').length
  const remarks = findings.length - faults
  const versions = law?.bestemmelser.reduce((sum, { versioner }) => sum + versioner.length, 0) ?? 0
  const size = law?.bestemmelser.length ?? 0
  const seconds = (ms / 1000).toFixed(1)
  return {
    da: `Fejl: ${faults}. Bemærkninger: ${remarks}. Ikke afgjort: ${undecided.length}. Set efter: ${size} bestemmelser, ${versions} versioner, ${seconds} s.`,
    en: `Faults: ${faults}. Remarks: ${remarks}. Not decided: ${undecided.length}. Looked through: ${size} provisions, ${versions} versions, ${seconds} s.`,
  }
}
