import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { om } from '../rules.test-support.ts'
import { talFaktum } from '../words/facts.ts'
import { type AfrundingI, afrundTil } from '../words/number.ts'
import type { Rå } from './answer.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'

// Up to where a division of plain numbers still falls on the right side of every half, and past it.

const LARGEST = 2 ** 52 - 1
const stort = talFaktum('stort', 'antal', { ...om('stort'), min: -LARGEST, max: LARGEST })
const større = talFaktum('større', 'antal', { ...om('større'), min: -(2 ** 53) + 1, max: 2 ** 53 - 1 })

const roundings: readonly AfrundingI<'antal'>[] = (['nærmeste', 'op', 'ned'] as const).map((way) =>
  afrundTil(way, 'antal', '1'),
)

const cases = [stort, større].flatMap((tal) =>
  roundings.flatMap((rounding) =>
    [2, 3, 7, 1001].map((by) => ({ tal, led: tal.brøkdel(1, by, rounding).led })),
  ),
)

test('a share is rounded exactly, however large the number', () => {
  const near = fc.tuple(fc.constantFrom(...cases), fc.constantFrom(1, 2, 4), fc.nat(3000), fc.boolean())
  fc.assert(
    fc.property(near, ([{ tal, led }, part, below, negative]) => {
      const { faktum } = tal
      if (faktum.type.art !== 'tal') return
      const value = (Math.floor(faktum.type.max / part) - below) * (negative ? -1 : 1)
      const mål = [{ navn: 'X', led }]
      const { svar } = runModule<{ svar: (f: Record<string, number>) => Rå }>(
        compileRows([{ navn: 'svar', mål, givet: { open: () => false } }]),
      )
      const { udfald } = evaluate(led, kontekst({ fakta: () => value, skøn: () => undefined }))
      expect(udfald).toEqual({ art: 'værdi', værdi: Number(svar({ [faktum.nøgle]: value }).X) + 0 })
    }),
    { numRuns: 500 },
  )
})
