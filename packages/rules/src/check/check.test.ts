import { expect, test } from 'vitest'
import { CODES, harvest, PLANTED } from './planted/plant.test-support.ts'

test.each(CODES)(
  'a planted %s is found, at its line, in its definition, and nothing else is',
  async (code) => {
    const { file, line, report } = await harvest(code)
    expect(report.findings.map((f) => [f.code, f.om.navn, f.sted?.fil, f.sted?.linje])).toEqual([
      [code, PLANTED[code], file, line],
    ])
    expect(report.undecided).toEqual([])
    for (const { galt, mend } of report.findings) {
      for (const { da, en } of [galt, mend]) expect(Math.min(da.length, en.length)).toBeGreaterThan(10)
    }
  },
)
