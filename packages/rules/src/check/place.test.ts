import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { noteDefinitions } from '../definitions.ts'
import { RuleError } from '../errors.ts'
import { placeIn } from '../place.ts'
import { om } from '../rules.test-support.ts'
import { den } from '../words/date.ts'
import { sandtFaktum } from '../words/facts.ts'

const here = fileURLToPath(import.meta.url)

const STACK = `RuleError: P.1: no
    at badDefinition (file:///rules/src/errors.ts:33:3)
    at tidspunkt (file:///rules/src/words/provisions.ts:124:3)
    at trin (file:///law/src/trin.ts:63:3)
    at bølge (file:///law/src/covid.ts:22:3)
    at file:///law/src/covid.ts:82:34
    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)`

test('a definition stands where it has its name; the helper that made it is told beside it', () => {
  expect(placeIn(STACK)).toEqual({
    fil: '/law/src/covid.ts',
    linje: 82,
    gennem: { fil: '/law/src/trin.ts', linje: 63 },
  })
})
test('a stack that tells of the language alone tells of no place', () => {
  expect(placeIn(STACK.replaceAll('/law/src/', '/rules/src/'))).toBeUndefined()
  expect(placeIn(undefined)).toBeUndefined()
})
test('what is refused says where', () => {
  let refused: unknown
  try {
    den('2014-02-30')
  } catch (error) {
    refused = error
  }
  expect(refused).toBeInstanceOf(RuleError)
  expect(refused).toMatchObject({ hvor: 'den', sted: { fil: here } })
})
test('definitions are noted from the time that is asked for, and not before', () => {
  sandtFaktum('før', om('før'))
  const noted = noteDefinitions()
  sandtFaktum('efter', om('efter'))
  expect(noted.map(({ slags, ting, sted }) => [slags, 'navn' in ting && ting.navn, sted?.fil])).toEqual([
    ['faktum', 'efter', here],
  ])
})
