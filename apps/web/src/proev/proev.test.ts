import { inKommune, listSager } from '@sagsvej/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KOMMUNE, NU, openPrøveserver, type Prøveserver } from '../server.test-support.ts'
import { asked, hidden, post, typed, type Vist } from './formular.test-support.ts'

let server: Prøveserver
beforeAll(async () => {
  server = await openPrøveserver()
})
afterAll(() => server.close())

type Felter = readonly (readonly [string, string])[]

async function start(url = '/proev'): Promise<Vist> {
  const reply = await server.app.inject({ method: 'GET', url })
  return { status: reply.statusCode, body: reply.body }
}
const answer = (page: Vist, fields: Felter, url = '/proev') =>
  post(server.app, [...hidden(page), ...fields], url)

const syg: Felter = [
  ['vaerdi.0.fra', '1.6.2026'],
  ['vaerdi.0.til', ''],
  ['vaerdi.0.omfang', 'fuldt'],
]

/** As far as the two opening questions answered. */
async function påVej(): Promise<Vist> {
  const work = await answer(await start(), [['vaerdi', 'loenmodtager']])
  return answer(work, syg)
}

describe('vejen fra første spørgsmål til svar', () => {
  test('begynder med arbejdet, så sygdommen, så det, der vejer mest', async () => {
    const first = await start()
    expect(asked(first)).toBe('persongruppe')
    const second = await answer(first, [['vaerdi', 'loenmodtager']])
    expect(asked(second)).toBe('fravaer')
    expect(asked(await answer(second, syg))).toBe('afbrydelser')
  })

  test('når varigheden kan besvares, kan svaret ses, og det bærer datoen', async () => {
    const third = await påVej()
    expect(third.body).not.toContain('Se svaret nu')
    const fourth = await answer(third, [['goer', 'ingen']])
    expect(fourth.body).toContain('Se svaret nu')
    const shown = await answer(fourth, [['goer', 'vis-svar']])
    expect(shown.status).toBe(200)
    expect(/<h1[^>]*>([^<]*)/.exec(shown.body)?.[1]).toMatch(/skal vurderes igen senest \d+\. \w+ 20\d\d/)
  })

  /** The questions asked from a page on, when each is left open. */
  async function leftOpen(from: Vist): Promise<{ readonly seen: readonly string[]; readonly last: Vist }> {
    let page = from
    const seen: string[] = []
    for (let key = asked(page); key !== undefined; key = asked(page)) {
      expect(seen).not.toContain(key)
      seen.push(key)
      page = await answer(page, [['goer', 'ved-ikke']])
    }
    return { seen, last: page }
  }

  test('uden sygdom og arbejde standser den straks: alt andet hænger på dem', async () => {
    const { seen, last } = await leftOpen(await start())
    expect(seen).toEqual(['persongruppe', 'fravaer'])
    expect(last.body).toContain('Vi mangler nogle svar')
  })

  test('det, der hænger på et spørgsmål, man lod stå, spørges der ikke om af sig selv', async () => {
    const { seen, last } = await leftOpen(await answer(await påVej(), [['goer', 'ingen']]))
    expect(seen).toContain('ansatFra')
    expect(seen).toContain('fratraeder')
    for (const key of ['genansat', 'fratraedelsesdag', 'ledigUdenLoen']) expect(seen).not.toContain(key)
    expect(last.body).not.toContain('Svar på flere spørgsmål')
    expect(/<h1[^>]*>([^<]*)/.exec(last.body)?.[1]).toMatch(/skal vurderes igen senest/)
  })

  test('et svar kan rettes, og det gamle står i feltet', async () => {
    const again = await answer(await påVej(), [['goer', 'ret.fravaer']])
    expect(asked(again)).toBe('fravaer')
    expect(typed(again, 'vaerdi.0.fra')).toBe('1.6.2026')
  })

  test('sproget kan skiftes undervejs, uden at noget svar går tabt', async () => {
    const english = await answer(await påVej(), [['goer', 'vis']], '/en/proev')
    expect(english.body).toContain('<html lang="en"')
    expect(asked(english)).toBe('afbrydelser')
    expect(english.body).toContain('Employee')
  })
})

describe('perioder uden scripts', () => {
  test('en række mere, og en mindre, med det skrevne bevaret', async () => {
    const page = await answer(await start(), [['vaerdi', 'loenmodtager']])
    const two = await answer(page, [...syg, ['goer', 'tilfoej']])
    expect(two.status).toBe(200)
    expect(typed(two, 'vaerdi.0.fra')).toBe('1.6.2026')
    expect(two.body).toContain('name="vaerdi.1.fra"')
    const one = await answer(page, [...syg, ['vaerdi.1.fra', '2.2.2026'], ['goer', 'fjern.0']])
    expect(typed(one, 'vaerdi.0.fra')).toBe('2.2.2026')
    expect(one.body).not.toContain('name="vaerdi.1.fra"')
  })
})

describe('fejl', () => {
  test.each<[string, Felter, string]>([
    [
      'en dag, der ikke findes',
      [
        ['vaerdi.0.fra', '31.2.2026'],
        ['vaerdi.0.omfang', 'fuldt'],
      ],
      'fravaer-0-fra',
    ],
    [
      'slut før start',
      [
        ['vaerdi.0.fra', '9.3.2026'],
        ['vaerdi.0.til', '2.3.2026'],
        ['vaerdi.0.omfang', 'fuldt'],
      ],
      'fravaer-0-til',
    ],
    [
      'en dag før den ældste lov',
      [
        ['vaerdi.0.fra', '1.1.1999'],
        ['vaerdi.0.omfang', 'fuldt'],
      ],
      'fravaer-0-fra',
    ],
    ['ingenting skrevet', [['vaerdi.0.fra', ' ']], 'fravaer'],
  ])('%s: siges ved feltet, og det skrevne står der endnu', async (_, fields, anchor) => {
    const page = await answer(await start(), [['vaerdi', 'loenmodtager']])
    const reply = await answer(page, fields)
    expect(reply.status).toBe(422)
    expect(asked(reply)).toBe('fravaer')
    expect(reply.body).toContain('role="alert"')
    expect(reply.body).toContain(`href="#${anchor}"`)
    expect(reply.body).toContain(`id="${anchor}"`)
    expect(reply.body).toContain(`id="${anchor}-fejl"`)
    for (const [name, value] of fields) {
      if (value.trim() !== '' && name !== 'vaerdi.0.omfang') expect(typed(reply, name)).toBe(value)
    }
  })

  test.each([
    ['/proev', 'normalTimerPrUge', '200', 'Skriv et tal fra 0 til 168 timer om ugen.'],
    ['/en/proev', 'timefortjeneste', '99999', 'Write a number from'],
    ['/proev', 'timefortjeneste', '210,3333', 'Skriv højst to tal efter kommaet.'],
  ])('%s: %s = %s siges i formularens ord, uden kodernes enheder', async (url, faktum, vaerdi, tekst) => {
    const reply = await post(
      server.app,
      [
        ['faktum', faktum],
        ['vaerdi', vaerdi],
      ],
      url,
    )
    expect(reply.status).toBe(422)
    expect(reply.body).toContain(tekst)
    expect(reply.body).not.toMatch(/kr\/time|timer\/uge/)
  })

  test('dage i en fejl står, som man skriver dem, ikke som i en fil', async () => {
    const page = await answer(await start(), [['vaerdi', 'loenmodtager']])
    const reply = await answer(page, [
      ['vaerdi.0.fra', '9.3.2026'],
      ['vaerdi.0.til', '2.3.2026'],
      ['vaerdi.0.omfang', 'fuldt'],
    ])
    expect(reply.body).toContain('slutter 2. marts 2026')
    expect(reply.body.replaceAll(/value="[^"]*"/g, '')).not.toContain('2026-03-02')
  })

  test('to perioder oven i hinanden', async () => {
    const page = await answer(await start(), [['vaerdi', 'loenmodtager']])
    const overlap: Felter = [...syg, ['vaerdi.1.fra', '1.7.2026'], ['vaerdi.1.omfang', 'fuldt']]
    const reply = await answer(page, overlap)
    expect(reply.status).toBe(422)
    for (const [, anchor] of reply.body.matchAll(/<li><a href="#([^"]+)"/g))
      expect(reply.body).toContain(`id="${anchor}"`)
  })

  test('fjendtlig tekst er tekst', async () => {
    const page = await answer(await start(), [['vaerdi', 'loenmodtager']])
    const evil = '"><script>alert(1)</script>'
    const reply = await answer(page, [
      ['vaerdi.0.fra', evil],
      ['vaerdi.0.omfang', 'fuldt'],
    ])
    expect(reply.status).toBe(422)
    expect(reply.body).not.toContain('<script')
    expect(typed(reply, 'vaerdi.0.fra')).toBe(evil)
  })
})

describe('en formular, vi ikke har skrevet', () => {
  test.each<[string, Felter]>([
    ['ukendt felt', [['hvad', 'x']]],
    ['ukendt spørgsmål', [['faktum', 'cpr']]],
    ['et spørgsmål, kun kommunen kan svare på', [['faktum', 'vurderingsdato']]],
    ['svar, der ikke er JSON', [['svar.persongruppe', 'loenmodtager']]],
    ['svar, der ikke er et svar', [['svar.persongruppe', '"konge"']]],
    ['svar af en anden form', [['svar.fravaer', '{"fra":"2026-06-01"}']]],
    ['rækker med andet end tekst', [['svar.fravaer', '[{"fra":1}]']]],
    ['rækker med __proto__', [['svar.fravaer', '[{"__proto__":"x"}]']]],
    ['sprunget til noget ukendt', [['sprunget', 'persongruppe ukendt']]],
    ['ukendt knap', [['goer', 'slet-alt']]],
    [
      'en række for langt ude',
      [
        ['faktum', 'fravaer'],
        ['vaerdi.99.fra', '1.6.2026'],
      ],
    ],
    [
      'et felt, rækken ikke har',
      [
        ['faktum', 'fravaer'],
        ['vaerdi.0.constructor', 'x'],
      ],
    ],
    [
      'samme felt to gange',
      [
        ['faktum', 'persongruppe'],
        ['vaerdi', 'ledig'],
        ['vaerdi', 'ledig'],
      ],
    ],
    ['ukendt mål', [['til', 'https://example.org']]],
  ])('%s: 400', async (_, fields) => {
    const reply = await post(server.app, fields)
    expect(reply.status).toBe(400)
    expect(reply.body).toContain('<html lang="da"')
    expect(reply.body).toContain('<h1')
  })

  test('for meget: 413', async () => {
    const reply = await post(server.app, [['vaerdi', 'x'.repeat(70_000)]], '/en/proev')
    expect(reply.status).toBe(413)
    expect(reply.body).toContain('<html lang="en"')
  })

  test('et andet format: 415', async () => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/proev',
      payload: { faktum: 'persongruppe' },
    })
    expect(reply.statusCode).toBe(415)
  })
})

test('intet af det skrevne gemmes eller noteres', async () => {
  const adgang = { kommune: KOMMUNE, rolle: 'system', bruger: 'prøve', nu: NU } as const
  const sager = () => inKommune(server.db, adgang, (rum) => listSager(rum, 'prøve'))
  const before = await sager()
  const page = await answer(await påVej(), [['goer', 'ingen']])
  const reply = await server.app.inject({
    method: 'POST',
    url: '/proev?hemmeligt=999888777',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams([...hidden(page).map(([n, v]) => [n, v]), ['goer', 'vis-svar']]).toString(),
  })
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['set-cookie']).toBeUndefined()
  expect(await sager()).toEqual(before)
  expect(server.log.length).toBeGreaterThan(0)
  for (const line of server.log) expect(line).not.toMatch(/999888777|2026-06-01|loenmodtager|fravaer/)
})
