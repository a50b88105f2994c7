import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../checks/sources.ts'
import type { Fault } from './fault.ts'

interface Edit {
  readonly what: string
  /** In which file of packages/law, what is written there, and the fault in its place. */
  readonly file: string
  readonly from: string
  readonly to: string
  /** What the check must call it, in which definition. */
  readonly code: string
  readonly navn: string
}

/** Faults in a copy of our own law: each the slip of a hand. */
const EDITS: readonly Edit[] = [
  {
    what: 'a day between two versions that neither has',
    file: 'src/sygedagpenge/revurderingstidspunkt.ts',
    from: "til: '2014-06-30'",
    to: "til: '2014-06-29'",
    code: 'gap',
    navn: 'SDL.24.1',
  },
  {
    what: 'two versions on one day',
    file: 'src/sygedagpenge/revurderingstidspunkt.ts',
    from: "til: '2014-06-30'",
    to: "til: '2014-07-01'",
    code: 'refused',
    navn: 'SDL.24.1',
  },
  {
    what: 'a day that is none',
    file: 'src/sygedagpenge/revurderingstidspunkt.ts',
    from: "til: '2014-06-30'",
    to: "til: '2014-06-31'",
    code: 'refused',
    navn: 'SDL.24.1',
  },
  {
    what: 'a last version that ends, and nothing after it',
    file: 'src/sygedagpenge/bortfald/forhaler-helbredelsen.ts',
    from: 'fra: FRA_LBK_2011, kilder',
    to: "fra: FRA_LBK_2011, til: '2026-06-30', kilder",
    code: 'endsUnsaid',
    navn: 'SDL.21.1.3',
  },
  {
    what: 'a source taken away',
    file: 'src/sygedagpenge/bortfald/forhaler-helbredelsen.ts',
    from: 'kilder: [LBK(85, 2011), LBK(1221, 2025)]',
    to: 'kilder: []',
    code: 'noSource',
    navn: 'SDL.21.1.3',
  },
  {
    what: 'a goal forgotten',
    file: 'src/maal.ts',
    from: '  sygedagpenge.bortfaldVedForhaling,\n',
    to: '',
    code: 'unreachedProvision',
    navn: 'SDL.21.1.3',
  },
  {
    what: 'a limit that nobody can meet',
    file: 'src/sygedagpenge/beskaeftigelseskrav-selvstaendig.ts',
    from: 'timerIVirksomheden.mindst(HALV_TID)',
    to: 'timerIVirksomheden.mindst(HALV_TID.plus(timerOmUgen(168)))',
    code: 'neverSo',
    navn: 'SDL.42.1',
  },
  {
    what: 'a year missing from a rate',
    file: 'data/satser-sygdom.json',
    from: '"4695","enhed":"kr/uge","valid_from":"2024-01-01","valid_to":"2025-01-05"',
    to: '"4695","enhed":"kr/uge","valid_from":"2024-01-01","valid_to":"2024-12-29"',
    code: 'rateGap',
    navn: 'SDP-MAX-UGE',
  },
]

interface Told {
  readonly code: string
  readonly navn: string
  readonly fil?: string
  readonly linje?: number
  readonly tekst: string
}

/** Plants each in a copy of its own and checks it, from the sources. */
export const copyFaults = (): readonly Fault[] => EDITS.map(planted)

function planted(edit: Edit): Fault {
  const folder = mkdtempSync(join(root, 'packages', 'law', 'planted-'))
  try {
    for (const part of ['src', 'data'])
      cpSync(join(root, 'packages/law', part), join(folder, part), { recursive: true })
    const path = join(folder, edit.file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(edit.from)) throw new Error(`${edit.file} does not say ${edit.from}`)
    writeFileSync(path, text.replace(edit.from, edit.to))
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'tools/faults/check-copy.ts'), join(folder, 'src'), edit.code],
      { encoding: 'utf8', cwd: root },
    )
    if (stdout === '') throw new Error(stderr)
    return faultOf(edit, JSON.parse(stdout), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Caught when it is told of, alone, at a line that defines what has the fault. */
function faultOf({ what, code, navn }: Edit, all: readonly Told[], folder: string): Fault {
  const [found, ...others] = all
  const right = found?.code === code && found.navn === navn && others.length === 0 && standsThere(found)
  return {
    what,
    caught: right ? code : undefined,
    where: found?.fil ? `${relative(folder, found.fil)}:${found.linje}` : '',
    told: all.map(({ tekst }) => tekst).join(' '),
  }
}

function standsThere({ fil, linje, navn }: Told): boolean {
  if (fil === undefined || linje === undefined) return false
  const lines = readFileSync(fil, 'utf8').split('\n')
  return lines
    .slice(linje - 1, linje + 2)
    .join('\n')
    .includes(`'${navn}'`)
}
