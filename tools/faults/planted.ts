import { relative } from 'node:path'
import type { FindingCode } from '../../packages/rules/src/check/finding.ts'
import { CODES, harvest, PLANTED } from '../../packages/rules/src/check/planted/plant.test-support.ts'
import { root } from '../checks/sources.ts'
import type { Fault } from './fault.ts'

/** One fault of each kind the check can find, in a law made for it. */
export async function plantedFaults(): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  // One after the other: what is defined while one is planted belongs to that one.
  for (const code of CODES) faults.push(await faultOf(code))
  return faults
}

async function faultOf(code: FindingCode): Promise<Fault> {
  const { file, line, report } = await harvest(code)
  const [found, ...others] = report.findings
  const right =
    found?.code === code &&
    found.om.navn === PLANTED[code] &&
    found.sted?.fil === file &&
    found.sted.linje === line &&
    others.length === 0
  return {
    what: code,
    caught: right ? code : undefined,
    where: found?.sted ? `${relative(root, found.sted.fil)}:${found.sted.linje}` : '',
    told: found ? `${found.galt.en} ${found.mend.en}` : '',
  }
}
