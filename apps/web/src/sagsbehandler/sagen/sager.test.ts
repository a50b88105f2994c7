import { importSager, inKommune, readLog } from '@sagsvej/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KOMMUNE, NU, openPrøveserver, type Prøveserver } from '../../server.test-support.ts'

let server: Prøveserver
beforeAll(async () => {
  server = await openPrøveserver()
})
afterAll(() => server.close())

const get = (url: string) => server.app.inject({ method: 'GET', url, headers: { cookie: server.cookie } })

test('listen viser navnet, og sagen svaret i én linje', async () => {
  expect((await get('/sager')).body).toContain('href="/sager/proeve-1"')
  expect((await get('/sager/proeve-1')).body).toContain('Dine sygedagpenge skal vurderes igen senest')
})

test('en sag findes på en del af navnet; hvad ingen hedder, findes ikke', async () => {
  expect((await get('/sager?soeg=prøves')).body).toContain('href="/sager/proeve-1"')
  expect((await get('/sager?soeg=Xyzzy')).body).toContain('Vi fandt ingen sag med de ord')
})

test('en sag, der ikke kan læses, skjuler ikke de andre', async () => {
  const own = await openPrøveserver()
  try {
    const opened = {
      type: 'SagOprettet' as const,
      version: 1 as const,
      sagId: 'fra-fremtiden',
      kommune: KOMMUNE,
      navn: 'Ulla Prøvesen',
    }
    // As a newer version of the program would store it.
    const newer = Object.assign(
      {
        type: 'FaktumRegistreret' as const,
        version: 1 as const,
        faktum: 'persongruppe',
        vaerdi: 'ledig',
        kendtFra: '2026-06-10',
        oprindelse: 'borger' as const,
      },
      { version: 99 },
    )
    await importSager(own.db, [{ begivenheder: [opened, newer] }], NU)
    const { body, statusCode } = await own.app.inject({ url: '/sager', headers: { cookie: own.cookie } })
    expect(statusCode).toBe(200)
    expect(body).toContain('kan ikke læses')
    expect(body).toContain('href="/sager/proeve-1"')
  } finally {
    await own.close()
  }
})

test('et navn er tekst, aldrig markup', async () => {
  for (const url of ['/sager', '/sager/proeve-1']) {
    const { body } = await get(url)
    expect(body).toContain('Åse &lt;b')
    expect(body).not.toContain('<b>Prøvesen')
  }
})

test('cpr-nummeret vises ikke', async () => {
  expect((await get('/sager/proeve-1')).body).not.toContain('721399')
})

test('sagen ser ud, som den gjorde den dag', async () => {
  const before = await get('/sager/proeve-1?paa=2026-06-09&kendt=2026-06-09')
  expect(before.body).toContain('Intet var kendt den dag')
  const after = await get('/sager/proeve-1?paa=2026-06-10&kendt=2026-06-10')
  expect(after.body).toContain('Lønmodtager')
  expect(after.body).toContain('kendt=2026-07-01')
})

test('oplysningerne står med hvem og siden hvornår', async () => {
  const { body } = await get('/en/sager/proeve-1')
  const row = /<tr id="fakta-persongruppe">.*?<\/tr>/.exec(body)?.[0] ?? ''
  expect(row).toContain('Employee')
  expect(row).toContain('the citizen')
  expect(row).toContain('10 June 2026')
})

test.each([
  ['paa', '31-02-2026'],
  ['kendt', 'i går'],
  ['paa', '01-01-1999'],
  ['kendt', '"><script>'],
])('en dag, der ikke kan bruges (%s=%s): formularen igen med det skrevne', async (name, typed) => {
  const reply = await get(`/sager/proeve-1?${new URLSearchParams({ [name]: typed })}`)
  expect(reply.statusCode).toBe(400)
  expect(reply.body).toContain('role="alert"')
  expect(reply.body).toContain(`href="#${name}"`)
  const field = new RegExp(`<input[^>]*id="${name}"(?:"[^"]*"|[^">])*>`).exec(reply.body)?.[0] ?? ''
  expect(field).toContain(`value="${typed.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}`)
  expect(field).toContain('aria-invalid="true"')
  expect(reply.body).not.toContain('<script>')
})

test('at se en sag efterlader spor i den', async () => {
  const adgang = { kommune: KOMMUNE, rolle: 'system', bruger: 'prøve', nu: NU } as const
  const log = () => inKommune(server.db, adgang, (rum) => readLog(rum, 'proeve-1'))
  const before = (await log()).length
  await get('/sager/proeve-1')
  const after = await log()
  expect(after.slice(before)).toEqual([{ hvem: 'lis', formål: 'sagens side', som: 'sag', hvornår: NU }])
})
