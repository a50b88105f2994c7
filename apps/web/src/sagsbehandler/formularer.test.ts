import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAG, type Sagskontor, åbnSagskontor } from './kontoret.test-support.ts'

let kontor: Sagskontor
beforeAll(async () => {
  kontor = await åbnSagskontor()
}, 240_000)
afterAll(() => kontor?.close(), 120_000)

const sti = (nøgle: string) => `/sager/${SAG}/goer/${nøgle}`
const se = (url: string, cookie = kontor.cookie) => kontor.app.inject({ url, headers: { cookie } })

/** The form as a browser would send it: what stands in it, with what is typed over it. */
async function udfyldt(nøgle: string, typed: Record<string, string>): Promise<URLSearchParams> {
  const { body } = await se(sti(nøgle))
  const sent = new URLSearchParams()
  for (const [tag] of body.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (attribute('type') !== 'checkbox') sent.set(attribute('name'), attribute('value'))
  }
  for (const [, name = '', inner = ''] of body.matchAll(/<select[^>]*?name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    sent.set(name, /<option[^>]*?value="([^"]+)"[^>]*?selected/.exec(inner)?.[1] ?? '')
  for (const [name, value] of Object.entries(typed)) sent.set(name, value)
  return sent
}
const send = (nøgle: string, body: URLSearchParams, cookie = kontor.cookie) =>
  kontor.app.inject({
    method: 'POST',
    url: sti(nøgle),
    payload: body.toString(),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  })
/** What a page says is wrong; nothing where it was taken. */
const fejlI = ({ body }: { readonly body: string }): readonly string[] =>
  [...(/class="fejlresume".*?<\/div>/s.exec(body)?.[0] ?? '').matchAll(/<a[^>]*>([^<]+)/g)].map(
    ([, text = '']) => text,
  )
const typer = async () => (await kontor.hændelser()).map(({ type }) => type)

describe('en samtale', () => {
  test('indkaldes med ét tryk: brevet er skrevet, sendt og i sagen', async () => {
    const before = (await typer()).length
    const reply = await send(
      'indkald-til-samtale',
      await udfyldt('indkald-til-samtale', { sted: 'Prøvegade 1' }),
    )
    expect([reply.statusCode, reply.headers.location]).toEqual([303, `/sager/${SAG}`])
    expect((await typer()).slice(before)).toEqual(['BrevSkrevet', 'BrevAfsendt', 'SamtaleIndkaldt'])
  })

  test('holdes: hvad de talte om, hvad de aftalte og hvorfor, og hvornår de taler sammen igen', async () => {
    await kontor.postenKommer()
    kontor.den('2026-12-07')
    const attest = {
      skoen: 'laegeattestNoedvendig',
      vaerdi: 'nej',
      begrundelse: 'Skemaet siger nok.',
      andet: 'Skema',
    }
    expect((await send('skoen', await udfyldt('skoen', attest))).statusCode).toBe(303)
    const typed = {
      tilbage: 'Vil gerne tilbage på lageret.',
      stoette: 'En mentor.',
      aftale: 'Tal med din chef',
      hvorfor: 'Så kan du komme lidt ad gangen',
      forventning: 'Du fortæller om det næste gang',
      naesteDato: '2027-01-05',
      naesteEmne: 'Hvordan går det?',
      naesteForventning: 'Du har talt med din chef',
    }
    const reply = await send('holdt-samtale', await udfyldt('holdt-samtale', typed))
    expect(reply.statusCode).toBe(303)
    expect((await kontor.hændelser()).at(-1)).toMatchObject({
      type: 'SamtaleHoldt',
      holdt: '2026-12-07',
      afklaret: [
        { hvad: 'tilbage', resultat: typed.tilbage },
        { hvad: 'stoette', resultat: typed.stoette },
      ],
      aftaler: [{ hvad: typed.aftale, hvorfor: typed.hvorfor, forventning: typed.forventning }],
      naeste: { dato: '2027-01-05', emne: typed.naesteEmne, forventning: typed.naesteForventning },
    })
    expect((await se(sti('holdt-samtale'))).statusCode).toBe(404)
  })
})

describe('det, der er galt, siges ved feltet, og intet er gemt eller tabt', () => {
  test.each([
    ['et felt mangler', { sted: '' }, 'Udfyld &quot;Sted&quot;.', 'sted'],
    ['en dag, der ikke findes', { holdes: '31-02-2027', sted: 'Her' }, 'Skriv en dag, der findes', 'holdes'],
    ['et klokkeslæt, der ikke er et', { klokken: '25:00', sted: 'Her' }, 'Skriv et klokkeslæt', 'klokken'],
    ['et valg, der ikke er et', { form: 'brevdue', sted: 'Her' }, 'Vælg en af mulighederne', 'form'],
    ['en dag, der er forbi', { holdes: '2026-01-05', sted: 'Her' }, 'Vælg en senere dag', 'formular'],
  ])('%s', async (_, typed: Record<string, string>, said, anker) => {
    const before = await typer()
    const reply = await send(
      'indkald-til-samtale',
      await udfyldt('indkald-til-samtale', { ...typed, formaal: 'Om <b>' }),
    )
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(said)
    expect(reply.body).toContain(`href="#${anker}"`)
    expect(reply.body).toContain('value="Om &lt;b>"')
    expect(await typer()).toEqual(before)
  })

  test('halvdelen af en aftale: sagen siger, hvad der mangler', async () => {
    const reply = await send('notat', await udfyldt('notat', { tekst: ' ' }))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Udfyld &quot;Notatet&quot;')
  })
})

test('det, sagen mangler, skrives på én side; det, der ikke kan læses, siges ved sit felt, og intet er gemt', async () => {
  const page = (await se(sti('oplysninger'))).body
  const [name = ''] = [...page.matchAll(/<input type="date"[^>]* name="([^"]+)"/g)].map(([, one]) => one)
  const [choice = '', first = ''] =
    [...page.matchAll(/name="(\w+)"><option value>[^<]*<\/option><option value="(\w+)"/g)].map(([, a, b]) => [
      a,
      b,
    ])[0] ?? []
  const before = (await typer()).length
  const wrong = await send('oplysninger', await udfyldt('oplysninger', { [name]: 'i går', [choice]: first }))
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain(`href="#${name}"`)
  expect((await typer()).length).toBe(before)
  const right = await send('oplysninger', await udfyldt('oplysninger', { [choice]: first }))
  expect([right.statusCode, fejlI(right)]).toEqual([303, []])
  expect((await kontor.hændelser()).at(-1)).toMatchObject({ type: 'FaktumRegistreret', faktum: choice })
  const nothing = await send('oplysninger', await udfyldt('oplysninger', {}))
  expect(nothing.body).toContain('Udfyld mindst ét felt')
})

test('logget af, mens man skrev: det skrevne står på siden, og sendes, når man er logget ind igen', async () => {
  const form = await udfyldt('notat', { tekst: 'Oda ringede om "praktikken".' })
  const before = (await typer()).length
  const out = await send('notat', form, '')
  expect(out.statusCode).toBe(403)
  expect(out.body).toContain('Du er logget af')
  expect(out.body).toContain(`action="${sti('notat')}"`)
  expect(out.body).toContain('value="Oda ringede om &quot;praktikken&quot;."')
  expect((await typer()).length).toBe(before)
  expect((await send('notat', form)).statusCode).toBe(303)
})

test('to tryk på den samme knap gemmer én gang', async () => {
  const form = await udfyldt('notat', { tekst: 'Oda ringede.' })
  const before = (await typer()).length
  for (const reply of [await send('notat', form), await send('notat', form)])
    expect(reply.statusCode).toBe(303)
  expect((await typer()).slice(before)).toEqual(['NotatSkrevet'])
})

test('en anden har været i sagen imens: intet er gemt, det siges, og det kan sendes igen', async () => {
  const form = await udfyldt('notat', { tekst: 'Chefen ringede.' })
  const other = await send('besked', await udfyldt('besked', { tekst: 'Vi har fået dit brev.' }))
  expect([other.statusCode, fejlI(other)]).toEqual([303, []])
  const stale = await send('notat', form)
  expect(stale.statusCode).toBe(422)
  expect(stale.body).toContain('Nogen har ændret sagen, mens du skrev')
  expect(stale.body).toContain('Chefen ringede.')
  const [, version = ''] = /name="_version" value="(\d+)"/.exec(stale.body) ?? []
  form.set('_version', version)
  expect((await send('notat', form)).statusCode).toBe(303)
})

test('en, der ikke må se sagen, får samme svar som om, den ikke var der', async () => {
  for (const url of [`/sager/${SAG}`, sti('notat'), '/sager/findes-ikke']) {
    const reply = await se(url, kontor.fremmed)
    expect(reply.statusCode).toBe(404)
    expect(reply.body).not.toContain('Oda')
  }
  const form = await udfyldt('notat', { tekst: 'Snyd' })
  expect((await send('notat', form, kontor.fremmed)).statusCode).toBe(404)
})

describe('en afgørelse', () => {
  test('forberedes; mens loven mangler noget, siges det, og intet er gemt', async () => {
    const prepared = await send(
      'forbered-afgoerelse',
      await udfyldt('forbered-afgoerelse', { art: 'forlaengelse' }),
    )
    expect([prepared.statusCode, fejlI(prepared)]).toEqual([303, []])
    const before = await typer()
    const open = await send('traef-afgoerelse', await udfyldt('traef-afgoerelse', {}))
    expect(open.statusCode).toBe(422)
    expect(fejlI(open).join()).toContain('mangler')
    expect(await typer()).toEqual(before)
  })

  test('når lægen har svaret, træffes den, og brevet sendes, med ét tryk; udkastet er det brev', async () => {
    const facts = [
      { faktum: 'underLaegebehandling', vaerdi: true, oprindelse: 'borger' },
      { faktum: 'laegensSkoenErSikkert', vaerdi: true, oprindelse: 'læge' },
      { faktum: 'laegensSkoenUgerTilArbejde', vaerdi: 30, enhed: 'uger', oprindelse: 'læge' },
    ]
    for (const one of facts) expect(await kontor.beder('RegistrérOplysning', one)).toBe(true)
    const page = (await se(sti('traef-afgoerelse'))).body
    const [, id = ''] = /<option value="(afgoerelse-[^"]+)"/.exec(page) ?? []
    const draft = await se(`/sager/${SAG}/udkast/${id}`)
    expect(draft.body).toContain('Dine sygedagpenge bliver forlænget')
    const stopped = await send('traef-afgoerelse', await udfyldt('traef-afgoerelse', {}))
    expect(fejlI(stopped)).toEqual([expect.stringContaining('Revurderingen er ikke foretaget')])
    const begrundelse = 'Behandlingen ventes at hjælpe.'
    expect((await send('revurder', await udfyldt('revurder', { begrundelse }))).statusCode).toBe(303)
    const before = (await typer()).length
    const made = await send('traef-afgoerelse', await udfyldt('traef-afgoerelse', {}))
    expect([made.statusCode, fejlI(made)]).toEqual([303, []])
    expect((await typer()).slice(before, before + 2)).toEqual(['BrevSkrevet', 'AfgørelseTruffet'])
    expect(await typer()).toContain('BrevAfsendt')
    expect((await se(`/sager/${SAG}/udkast/ingen`)).statusCode).toBe(404)
    expect((await se(`/sager/${SAG}/udkast/${id}`, kontor.fremmed)).statusCode).toBe(404)
  })
})
