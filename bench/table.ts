import { readFileSync, writeFileSync } from 'node:fs'
import type { PeerRow, Result } from './row.ts'

/** What a run of a whole set leaves in `results/`. */
export interface Results {
  readonly machine: string
  /** The day it was measured, as YYYY-MM-DD. */
  readonly date: string
  readonly rows: readonly Result[]
  /** Rows without a target. */
  readonly reported: readonly Result[]
  readonly peers: readonly PeerRow[]
}

const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->']

const shown = ({ ratio, figure }: Result): string => figure ?? `${ratio.toFixed(2)} x`

const metText = (met: boolean): string => (met ? 'yes' : 'NO')

const peerText = ({ peer }: Result): string =>
  peer ? `${Math.round(peer.ratio).toLocaleString('en')} x ${peer.name}` : 'none'

/** One row for a terminal. */
export const lineOf = (result: Result): string => {
  const target = result.met === undefined ? '' : ` (${result.target}: ${result.met ? 'met' : 'NOT MET'})`
  return `${shown(result).padStart(8)}  ${result.row}${target}; ${result.note ?? ''}`
}

/** The table between its marks in a README. */
export function tableOf({ machine, date, rows, reported, peers }: Results): string {
  const lines = [...rows, ...reported].map((result) => {
    const { row, target, met, command, note } = result
    const aim = met === undefined ? `${target} | ` : `${target} | ${metText(met)}`
    return `| ${row} | ${shown(result)} | ${aim} | ${peerText(result)} | \`${command}\` | ${note ?? ''} |`
  })
  const theirs = peers.map(
    ({ peer, took }) =>
      `| ${peer} | ${['single', 'explained', 'population', 'memory'].map((measure) => times(took[measure as keyof typeof took])).join(' | ')} | ${took.build === undefined ? '' : `${Math.round(took.build)} ms`} |`,
  )
  return [
    BEGIN,
    `Measured ${date} on ${machine}.`,
    '',
    '| row | measured | target | met | best peer takes | command | |',
    '| --- | --: | --- | --- | --: | --- | --- |',
    ...lines,
    ...(peers.length === 0 ? [] : ['', ...peerTable(theirs)]),
    END,
  ].join('\n')
}

const peerTable = (theirs: readonly string[]): readonly string[] => [
  '| peer | single | explained | everyone | memory | 1,000 rules built |',
  '| --- | --: | --: | --: | --: | --: |',
  ...theirs,
]

const times = (n: number | undefined): string =>
  n === undefined ? '' : `${n < 10 ? n.toPrecision(2) : Math.round(n).toLocaleString('en')} x`

/** Puts the table in place of the one that stands there. */
export function writeTable(file: string, results: Results): void {
  const text = readFileSync(file, 'utf8')
  const [before, after] = [text.split(BEGIN)[0] ?? '', text.split(END)[1] ?? '']
  writeFileSync(file, `${before}${tableOf(results)}${after}`)
}
