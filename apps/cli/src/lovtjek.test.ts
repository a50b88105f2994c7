import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const fil = (name: string) => fileURLToPath(new URL(`../../../packages/law/src/${name}`, import.meta.url))

async function tjek(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['law', '--check', ...argv], {
    skriv: (text) => out.push(text),
    klag: (text) => err.push(text),
    idag: '2026-11-22',
    miljø: {},
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

// First of all here, while the law has not been loaded by anything else.
let hele: Awaited<ReturnType<typeof tjek>>
beforeAll(async () => {
  hele = await tjek('--build')
})

describe('sagsvej law --check', () => {
  test('loven er ren: kode 0, og det, der er set efter i, er talt', () => {
    expect(hele.code, hele.out).toBe(0)
    expect(hele.out).toMatch(/^Fejl: 0\. .*\d{3} bestemmelser, \d{4} versioner/)
  })
  test('er næste års sats ikke her, når den skal være det, er det en fejl: kode 1, sted og ret', async () => {
    const { code, out } = await tjek('--on', '2027-01-04', fil('satser/sygdom.ts'))
    expect(code).toBe(1)
    expect(out).toMatch(/packages\/law\/src\/satser\/sygdom\.ts:\d+ {2}SDP-MAX-UGE, fra 2027-01-04/)
    expect(out).toContain('[rateEnds]')
    expect(out).toMatch(/Gør: [\s\S]*»næste«/)
  })
  test('fejlen kommer med en person, en dag og en prøve at sætte ind', async () => {
    const { out } = await tjek('--on', '2027-01-04', '--format', 'json', fil('satser/sygdom.ts'))
    const json = JSON.parse(out)
    const fund = json.fund.find((one: { navn: string }) => one.navn === 'SDP-MAX-UGE')
    expect(fund).toMatchObject({ kode: 'rateEnds', grad: 'fejl', slags: 'sats', fra: '2027-01-04' })
    expect(fund.fil).toMatch(/sygdom\.ts$/)
    expect(fund.proeve).toContain("import { lov } from '@sagsvej/law'")
  })
  test('én bestemmelse, ved reference', async () => {
    const { code, out } = await tjek('SDL', '§', '24', '--lang', 'en')
    expect(code, out).toBe(0)
    expect(out).toContain('Faults: 0')
  })
  test('hvad ingen prøve rammer, er en bemærkning; spørges den slet ikke, en fejl', async () => {
    const folder = fileURLToPath(new URL('./tjek/', import.meta.url))
    const { code, out } = await tjek('SDL.42.1', '--tested', folder)
    expect(code).toBe(1)
    expect(out).toContain('[untested]')
  })
  test.each([
    ['en bestemmelse, der ikke findes', ['SDL', '§', '999'], 'SDL § 999'],
    ['en fil, der ikke findes', ['packages/law/src/ingen.ts'], 'ingen.ts'],
    ['en fil uden lov', [fil('lov.ts')], 'lov.ts'],
    ['en mappe, der ikke findes', ['--tested', 'ingen-mappe'], 'ingen-mappe'],
  ])('%s: kode 2 og hvad der er galt', async (_, argv, saying) => {
    const { code, err } = await tjek(...argv)
    expect(code).toBe(2)
    expect(err).toContain(saying)
  })
})

test('linjen er den, hvor bestemmelsen begynder', async () => {
  const { out } = await tjek('--on', '2027-01-04', '--format', 'json', fil('satser/sygdom.ts'))
  const { fil: path, linje } = JSON.parse(out).fund[0]
  expect(readFileSync(path, 'utf8').split('\n')[linje - 1]).toContain('tabel(')
})
