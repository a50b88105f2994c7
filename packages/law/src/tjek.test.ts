import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDay } from '@sagsvej/calendar'
import { checkLaw, nameOf } from '@sagsvej/rules/check'
import { noteDefinitions } from '@sagsvej/rules/definitions'
import { expect, test } from 'vitest'

// Before the law is loaded, so that every definition is noted: see `sagsvej law --check`.
const definitions = noteDefinitions()
const { lov } = await import('./index.ts')

const here = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !/\.(test|adapter|test-support)\.ts$/.test(f))
  .map((f) => readFileSync(`${here}/${f}`, 'utf8'))

/** How many questions of the law the search cannot tell within its limit: fewer is better, and more is told here. */
const UAFGJORT = 5

test('loven har ingen fejl, set den dag, denne prøve er skrevet til', () => {
  const { findings, undecided } = checkLaw({
    law: lov,
    definitions,
    from: lov.ældsteDag,
    before: lov.førLoven,
    today: parseDay('2026-11-22'),
  })
  expect(
    findings.map(({ code, om, galt, sted }) => `${code} ${om.navn} ${sted?.fil}:${sted?.linje} ${galt.da}`),
  ).toEqual([])
  expect(undecided.length).toBeLessThanOrEqual(UAFGJORT)
})

const WORDS =
  /(?:betingelse|tidspunkt|beregning|tidsrum|(?:sandt|dato|tal|valg|liste)Faktum|skøn|tabel)\(\s*'([^']+)'/g

test('hver definition i kildeteksten er med i tjekket: ingen fil kan glemmes', () => {
  const noted = new Set(
    definitions.flatMap((one) => [nameOf(one).navn, 'navn' in one.ting ? one.ting.navn : '']),
  )
  const written = sources.flatMap((source) => [...source.matchAll(WORDS)].map((m) => m[1] ?? ''))
  expect(written.length).toBeGreaterThan(200)
  expect(written.filter((name) => !noted.has(name))).toEqual([])
})
