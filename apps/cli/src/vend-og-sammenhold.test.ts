import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const files = readdirSync(examples).filter((name) => name.endsWith('.json'))

async function sagsvej(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    skriv: (text) => out.push(text),
    klag: (text) => err.push(text),
    idag: '2026-11-22',
    miljø: {},
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const json = async (...argv: string[]) => JSON.parse((await sagsvej(...argv, '--format', 'json')).out)

/** A day inside the course of each example, on which something is still open. */
const DAG: Readonly<Record<string, string>> = {
  '2007': '2008-06-01',
  '2013': '2014-08-01',
  '2019': '2019-03-01',
}
const på = (file: string) => ['--on', DAG[file.slice(0, 4)] ?? '2026-11-22']

describe('sagsvej assess --ask', () => {
  // The case of 2019 is told in full: there is nothing left to ask.
  test.each(files.filter((name) => !name.startsWith('2019')))(
    '%s: det første spørgsmål er vist at afgøre noget',
    async (file) => {
      const [first] = await json('assess', join(examples, file), '--ask', ...på(file))
      expect(first.betydning).toBe('aendrer_et_svar')
      const [one, other] = first.fordi
      expect(one.hvis).not.toBe(other.hvis)
      expect(one.giver).not.toBe(other.giver)
    },
  )

  test('en sag, hvor intet mangler, siger det', async () => {
    const { out } = await sagsvej(
      'assess',
      join(examples, '2019-kommunen-fra-foerste-dag.json'),
      '--ask',
      '--on',
      '2019-03-01',
    )
    expect(out).toBe('Der er ikke mere at spørge om nu.')
  })

  test('på engelsk siges det på engelsk', async () => {
    const { out } = await sagsvej('assess', join(examples, files.at(-1) ?? ''), '--ask', '--lang', 'en')
    expect(out).toContain('It decides')
  })
})

describe('sagsvej assess --counter', () => {
  test.each(files)('%s: hvert svar kan vendes, kan ikke, eller siger, hvad der mangler', async (file) => {
    const all = await json('assess', join(examples, file), '--counter', ...på(file))
    expect(all.length).toBeGreaterThan(3)
    for (const { nu, fakta, skoen } of all) {
      for (const vending of [fakta, skoen]) {
        if (vending.svar !== 'kan_vendes') continue
        for (const { aendringer, giver } of vending.veje) {
          expect(giver.tekst).not.toBe(nu.tekst)
          for (const { fra, til, gennem } of aendringer) {
            expect(til).not.toEqual(fra)
            expect(gennem.hjemmel).toMatch(/§/)
          }
        }
      }
    }
  })

  test('retten i 2026 kan ikke vendes af nogen, men af et andet skøn, efter SDL § 7', async () => {
    const all = await json('assess', join(examples, '2026-delvist-tilbage.json'), '--counter')
    const ret = all.find((one: { noegle: string }) => one.noegle === 'ret')
    expect(ret.fakta.svar).toBe('kan_ikke_vendes')
    expect(ret.skoen.veje[0].aendringer[0]).toMatchObject({ til: false, gennem: { bestemmelse: 'SDL.7.1' } })
  })

  test('et beløb fra 2008 bliver et andet af sig selv, når satsen skifter', async () => {
    const all = await json(
      'assess',
      join(examples, '2007-diskusprolaps.json'),
      '--counter',
      '--on',
      '2008-06-01',
    )
    const beløb = all.find((one: { noegle: string }) => one.noegle === 'beloeb')
    expect(beløb.tid.dag > '2008-06-01').toBe(true)
    expect(beløb.tid.giver.vaerdi.enhed).toBe('kr/uge')
  })

  test('begge lister på én gang er en fejl, der siger, hvad man gør', async () => {
    const { code, err } = await sagsvej('assess', join(examples, files[0] ?? ''), '--ask', '--counter')
    expect(code).toBe(2)
    expect(err).toMatch(/Vælg én/)
  })
})

describe('sagsvej compare', () => {
  test('det faktum, der ikke var kendt dengang, gør forskellen', async () => {
    const all = await json(
      ...['compare', join(examples, '2013-over-reformen-2014.json')],
      ...['--on', '2014-08-01', '--then-known', '2014-03-01'],
    )
    const extension = all.find((one: { noegle: string }) => one.noegle === 'forlaengelse')
    expect(extension.ens).toBe(false)
    expect(extension.goerForskellen).toHaveLength(1)
    expect(extension.goerForskellen[0]).toMatchObject({
      skoen: 'afklaringErNoedvendig',
      foer: null,
      efter: 'ja',
    })
    expect(all.find((one: { noegle: string }) => one.noegle === 'varighed').goerForskellen).toEqual([])
  })

  test('en anden dag kan hente en anden udgave af loven, og den nævnes', async () => {
    const { out } = await sagsvej(
      ...['compare', join(examples, '2007-diskusprolaps.json')],
      ...['--on', '2015-02-01', '--then-on', '2008-05-01'],
    )
    expect(out).toMatch(/Loven, der gælder, er en anden:\n {4}- .*→/)
  })
})

describe('sagsvej versions', () => {
  const sag = fileURLToPath(new URL('../../../packages/casework/data/samme-person.json', import.meta.url))
  test.each([
    ['før den ældste lov', ['--begun', '2006-06-30'], '3. juli 2006'],
    ['efter den sidste dag', ['--begun', '2179-12-31'], '2179'],
    ['uden dage', [], '--begun mangler'],
    ['med et umuligt antal dage', ['--begun', '2007-05-07', '--after', 'x'], 'fra 0 til 4000'],
  ])('%s: en fejl, der siger, hvad man gør', async (_, argv, said) => {
    const { code, err } = await sagsvej('versions', sag, ...argv)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  test('den ældste lovs første dag kan bruges', async () => {
    const { code, out } = await sagsvej('versions', sag, '--begun', '2006-07-03')
    expect(code).toBe(0)
    expect(out).toContain('Syg fra 3. juli 2006')
  })
})
