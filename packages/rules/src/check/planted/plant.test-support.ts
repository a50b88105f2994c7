import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lovsamling } from '../../collect.ts'
import { noteDefinitions } from '../../definitions.ts'
// Its facts are none of the planted law's: here, so that they are made before any are noted.
import '../../rules.test-support.ts'
import { checkLaw } from '../check.ts'
import type { FindingCode, Rapport } from '../finding.ts'
import { refusalOf } from '../refusal.ts'
import type { Planted } from './law.test-support.ts'

/** What is planted of each kind of fault: the definition that has it. */
export const PLANTED: Readonly<Record<FindingCode, string>> = {
  refused: 'P.1',
  gap: 'P.1',
  endsUnsaid: 'P.1',
  beginsLate: 'P.1',
  overlap: 'P.1',
  impossibleRange: 'P.1',
  rateGap: 'SATS',
  rateEnds: 'SATS',
  rateOverlap: 'SATS',
  unreadFact: 'b',
  unaskedJudgement: 'udsigt',
  unusedRate: 'SATS',
  unreachedProvision: 'P.2',
  untested: 'P.2',
  untestedVersion: 'P.1',
  duplicate: 'P.1',
  cycle: 'P.1',
  noSource: 'P.1',
  certainty: 'P.1',
  numberTwice: 'P.1',
  wrongKind: 'P.1',
  unknownReference: 'P.1',
  impossibleFact: 'vagter',
  neverSo: 'P.1',
  alwaysSo: 'P.1',
  neverMatters: 'P.1',
  neverGoverns: 'P.1',
  exceptionsCollide: 'P.1',
  readingsAgree: 'P.1',
}

export const CODES = Object.keys(PLANTED) as readonly FindingCode[]

/** A planted law and what the check made of it; `line` is where the fault was planted. */
export interface Harvest {
  readonly file: string
  readonly line: number
  readonly law?: ReturnType<typeof lovsamling>
  readonly report: Rapport
}

const harvested = new Map<FindingCode, Promise<Harvest>>()

/** Plants the fault of a kind, once, and checks. */
export function harvest(code: FindingCode): Promise<Harvest> {
  const found = harvested.get(code) ?? plant(code)
  harvested.set(code, found)
  return found
}

async function plant(code: FindingCode): Promise<Harvest> {
  const name = `./${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.test-support.ts`
  const file = fileURLToPath(new URL(name, import.meta.url))
  const lines = readFileSync(file, 'utf8').split('\n')
  const where = { file, line: lines.findIndex((line) => line.trim() === '// fault') + 2 }
  const noted = noteDefinitions()
  const before = noted.length
  const own = () => noted.slice(before)
  try {
    const { goals, ...told }: Planted = await import(name)
    const law = lovsamling(goals)
    return { ...where, law, report: checkLaw({ ...told, law, definitions: own() }) }
  } catch (error) {
    return { ...where, report: refusalOf(error, own()) }
  }
}
