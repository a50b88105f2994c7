import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const sagsvej = async (...argv: string[]) => {
  const out: string[] = []
  const skriv = (text: string) => out.push(text)
  await run(argv, { skriv, klag: skriv, idag: '2026-11-22', miljø: {} })
  return JSON.parse(out.join('\n'))
}
const fil = (navn: string) => fileURLToPath(new URL(`../../../examples/${navn}`, import.meta.url))
const prøve = async (skema: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(await sagsvej('schema', skema))

const SAGER = ['2013-over-reformen-2014.json', '2026-delvist-tilbage.json']
const FOLK = ['anna', 'bo', 'clara', 'dan', 'eva']

describe('det, der udskrives som JSON, følger de skemaer, der er offentliggjort', () => {
  test.each(SAGER.flatMap((sag) => ['da', 'en'].map((sprog) => [sag, sprog] as const)))(
    '%s (%s): assess --ask og --counter, og compare',
    async (sag, sprog) => {
      const valg = ['--format', 'json', '--lang', sprog]
      for (const [skema, argv] of [
        ['spoerg', ['assess', fil(sag), '--ask']],
        ['modsvar', ['assess', fil(sag), '--counter']],
        ['sammenhold', ['compare', fil(sag), '--then-on', '2014-03-01']],
      ] as const) {
        const følger = await prøve(skema)
        const json = await sagsvej(...argv, ...valg)
        expect(json.length, skema).toBeGreaterThan(0)
        expect(følger(json), `${skema}: ${JSON.stringify(følger.errors)}`).toBe(true)
      }
    },
  )
  test.each(FOLK.flatMap((who) => ['da', 'en'].map((sprog) => [who, sprog] as const)))(
    'ways: %s (%s)',
    async (who, sprog) => {
      const følger = await prøve('veje')
      const json = await sagsvej(
        'ways',
        fil(`ways/${who}.json`),
        '--on',
        '2026-12-01',
        '--format',
        'json',
        '--lang',
        sprog,
      )
      expect(følger(json), JSON.stringify(følger.errors)).toBe(true)
    },
  )
  test('et svar, der mangler, og et navn, der ikke er der, følger ikke skemaet', async () => {
    const følger = await prøve('veje')
    const { penge, ...uden } = await sagsvej(
      'ways',
      fil('ways/dan.json'),
      '--on',
      '2026-10-01',
      '--format',
      'json',
    )
    expect(følger({ ...uden, penge })).toBe(true)
    expect(følger(uden)).toBe(false)
    expect(følger({ ...uden, penge, andet: 1 })).toBe(false)
  })
})
