import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../checks/sources.ts'
import type { Fault } from './fault.ts'

interface Snippet {
  readonly what: string
  /** The line the compiler must name, and a word it must say. */
  readonly line: string
  readonly says: RegExp
}

/** Lines that must not compile, each put at the end of a small law of its own. */
const SNIPPETS: readonly Snippet[] = [
  { what: 'weeks compared with kroner', line: 'løn.mindst(uger(26))', says: /uger/ },
  { what: 'hours compared with hours a week', line: 'ugetimer.under(timer(4))', says: /timer/ },
  { what: 'days and weeks added', line: 'dage(3).plus(uger(1))', says: /uger/ },
  {
    what: 'a version in another unit than its provision',
    line: 'beregning("P.2", "uger", { ...fælles, versioner: [version(dage(3))] })',
    says: /dage/,
  },
  { what: 'a choice there is not', line: 'stilling.er("chef")', says: /chef/ },
  { what: 'a reference to a provision there is not', line: 'alle(ansat, retTilNoget)', says: /retTilNoget/ },
  { what: 'a date where a truth must stand', line: 'alle(ansat, dagen)', says: /Dato/ },
  {
    what: 'a certainty there is not',
    line: 'betingelse("P.2", { ...fælles, versioner: [{ ...version(ansat), sikkerhed: "sikker" }] })',
    says: /sikker/,
  },
  {
    what: 'a version that says nothing',
    line: 'betingelse("P.2", { ...fælles, versioner: [tom] })',
    says: /er|læsninger|ukendt/,
  },
]

const LAW = `import { alle, beregning, betingelse, dage, datoFaktum, efterDato, sandtFaktum, talFaktum, timer, uger, valgFaktum } from '@sagsvej/rules'
const t = (da: string) => ({ da, en: da })
const om = { etiket: t('x'), spørgsmål: t('x?'), fra: ['borger'] } as const
export const dagen = datoFaktum('dagen', om)
export const ansat = sandtFaktum('ansat', om)
export const løn = talFaktum('løn', 'kr/uge', { ...om, min: 0, max: 1e6 })
export const ugetimer = talFaktum('ugetimer', 'timer/uge', { ...om, min: 0, max: 168 })
export const stilling = valgFaktum('stilling', { ansat: t('Ansat'), ledig: t('Ledig') }, om)
export const fælles = { titel: t('P'), vælgesEfter: efterDato(dagen, t('dagen')) }
export const tom = { fra: '2000-01-01', hjemmel: { lov: { kort: 'PL', navn: t('prøveloven') }, paragraf: '1' }, kilder: [{ navn: 'PL' }], sikkerhed: 'kontrolleret', kontrolleretTil: '2026-03-01', siger: t('Sådan er det.') } as const
export const version = <E>(er: E) => ({ ...tom, er })
export const brugt = [alle, beregning, betingelse, dage, timer, uger]
`

/** Compiles each line in a file of its own, all at once, and looks for the complaint on that line. */
export function compilerFaults(): readonly Fault[] {
  const folder = mkdtempSync(join(root, 'tools', 'faults', 'planted-'))
  try {
    const line = LAW.split('\n').length
    for (const [i, { line: text }] of SNIPPETS.entries()) {
      writeFileSync(join(folder, `${i}.ts`), `${LAW}export const planted = ${text}\n`)
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.json', include: ['*.ts'] }),
    )
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--noEmit', '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: folder,
    })
    return SNIPPETS.map(({ what, says }, i) => faultOf(what, says, `${i}.ts`, line, stdout))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function faultOf(what: string, says: RegExp, file: string, line: number, output: string): Fault {
  const complaints = output.split(/\n(?=\S)/).filter((one) => one.startsWith(`${file}(`))
  const found = complaints.find((one) => one.startsWith(`${file}(${line},`) && says.test(one))
  const [place = '', code, told = ''] = /^(\S+): error (TS\d+): ([\s\S]*)$/.exec(found ?? '')?.slice(1) ?? []
  return {
    what,
    // Another complaint would mean that the law around the line is at fault, and not the line.
    caught: complaints.length === 1 ? code : undefined,
    where: place.replace(/\((\d+),\d+\)$/, ':$1'),
    // The last line says what it comes down to.
    told: told.trim().split('\n').at(-1) ?? '',
  }
}
