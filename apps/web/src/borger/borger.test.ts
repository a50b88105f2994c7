import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAG, type Sagskontor, åbnSagskontor } from '../sagsbehandler/kontoret.test-support.ts'

let kontor: Sagskontor
beforeAll(async () => {
  kontor = await åbnSagskontor()
}, 240_000)
afterAll(() => kontor?.close(), 120_000)

const se = (url: string, cookie = kontor.oda) => kontor.app.inject({ url, headers: { cookie } })
async function send(
  nøgle: string,
  typed: Record<string, string>,
  sti = `/min-sag/${SAG}`,
  cookie = kontor.oda,
) {
  const url = `${sti}/goer/${nøgle}`
  const { body } = await se(url, cookie)
  const hidden = [...body.matchAll(/name="(_\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  return kontor.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams([...hidden, ...Object.entries(typed)]).toString(),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  })
}

describe('borgerens egen sag', () => {
  test('den, der har én sag, kommer lige til den; siden er svaret, og intet cpr-nummer står der', async () => {
    expect((await se('/min-sag')).headers.location).toBe(`/min-sag/${SAG}`)
    const { body, headers } = await se(`/min-sag/${SAG}`)
    expect(body).toMatch(/<h1>Dine sygedagpenge skal vurderes igen senest/)
    expect(body).not.toContain('721399')
    expect(headers['cache-control']).toBe('no-store')
  })

  test('en anden borger ser den ikke, og får samme svar, som om den ikke var der', async () => {
    for (const path of ['', '/goer/besked', '/breve/b1']) {
      const reply = await se(`/min-sag/${SAG}${path}`, kontor.nabo)
      expect([path, reply.statusCode]).toEqual([path, 404])
      expect(reply.body).not.toContain('Oda')
    }
    expect((await se('/min-sag', kontor.nabo)).body).toContain('Kommunen har ingen sag om dig')
    expect((await send('besked', { tekst: 'Snyd' }, `/min-sag/${SAG}`, kontor.nabo)).statusCode).toBe(404)
  })

  test('hun skriver til kommunen, beskeden er en opgave hos sagsbehandleren, og hun får svar', async () => {
    expect((await send('besked', { tekst: 'Hvornår får jeg svar?' })).statusCode).toBe(303)
    expect((await se('/min-dag', kontor.cookie)).body).toContain('Svar på beskeden')
    const answer = await send(
      'besked',
      { til: 'borger', tekst: 'På fredag.' },
      `/sager/${SAG}`,
      kontor.cookie,
    )
    expect(answer.statusCode).toBe(303)
    const { body } = await se(`/min-sag/${SAG}`)
    expect(body).toContain('Hvornår får jeg svar?')
    expect(body).toContain('På fredag.')
  })

  test('et brev kan læses, når det er kommet frem, som side og som PDF; før da er det der ikke', async () => {
    const called = await send(
      'indkald-til-samtale',
      {
        holdes: '2026-12-07',
        klokken: '10:00',
        form: 'fremmoede',
        sted: 'Her',
        formaal: 'Vi skal tale om din vej.',
      },
      `/sager/${SAG}`,
      kontor.cookie,
    )
    expect(called.statusCode).toBe(303)
    const brevId = (await kontor.hændelser())
      .flatMap((one) => (one.type === 'BrevAfsendt' ? [one.brevId] : []))
      .at(-1)
    const url = `/min-sag/${SAG}/breve/${brevId}`
    expect((await se(url)).statusCode).toBe(404)
    await kontor.postenKommer()
    expect((await se(`/min-sag/${SAG}`)).body).toContain(`href="${url}"`)
    expect((await se(url)).body).toContain('Vi skal tale om din vej.')
    const pdf = await se(`${url}.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await se(url, kontor.nabo)).statusCode).toBe(404)
  })

  test('hun melder afbud og siger hvorfor; samtalen er aflyst efter hendes ønske', async () => {
    const samtaleId = (await kontor.hændelser())
      .flatMap((one) => (one.type === 'SamtaleIndkaldt' ? [one.samtaleId] : []))
      .at(-1)
    const reply = await send('afbud', { samtaleId: samtaleId ?? '', grund: 'Jeg skal opereres den dag.' })
    expect(reply.statusCode).toBe(303)
    expect((await kontor.hændelser()).at(-1)).toMatchObject({
      type: 'SamtaleAflyst',
      oensketAf: 'borger',
      grund: 'Jeg skal opereres den dag.',
    })
  })

  test('hun beder om at se sine papirer, og siden viser, hvornår svaret senest kommer', async () => {
    expect((await send('aktindsigt', { oensker: 'Alt' })).statusCode).toBe(303)
    expect((await se(`/min-sag/${SAG}`)).body).toContain('Aktindsigt')
  })

  test('hvem der har set sagen, står med tid og formål, uden navn, og ikke hende selv', async () => {
    const { body } = await se(`/min-sag/${SAG}`)
    const list = /<section aria-labelledby="set">.*?<\/section>/s.exec(body)?.[0] ?? ''
    expect(list).toContain('prøve')
    expect(list).not.toContain('nora')
    expect(list).not.toContain('borgeren selv')
  })

  test('[J10 C: oplysning] hun fortæller det, sagen mangler; det står som hendes', async () => {
    const page = (await se(`/min-sag/${SAG}/goer/oplysninger`)).body
    const [, name = ''] = /<select[^>]* name="(\w+)"><option value>/.exec(page) ?? []
    const reply = await send('oplysninger', { [name]: 'ja' })
    expect(reply.statusCode).toBe(303)
    expect((await kontor.hændelser()).at(-1)).toMatchObject({
      type: 'FaktumRegistreret',
      faktum: name,
      oprindelse: 'borger',
    })
  })

  test('et felt mangler: det siges, og det skrevne står der', async () => {
    const reply = await send('besked', { tekst: ' ' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Udfyld &quot;Din besked&quot;')
  })
})
