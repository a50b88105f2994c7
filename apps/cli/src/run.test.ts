import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDay } from '@sagsvej/calendar'
import { decide, fold, skemaer } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { appendEvents, inKommune, readEvents } from '@sagsvej/store'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { withDatabase } from './kommandoer/database.ts'
import { DEMOKOMMUNE } from './kommandoer/demo.ts'
import { run } from './run.ts'

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const files = readdirSync(examples).filter((name) => name.endsWith('.json'))
const folder = mkdtempSync(join(tmpdir(), 'sagsvej-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command as on the command line, with its own data folder. */
const sagsvej = (...argv: string[]) => sagsvejI({ SAGSVEJ_DATA: join(folder, 'data') }, ...argv)

async function sagsvejI(miljø: Record<string, string>, ...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    skriv: (text) => out.push(text),
    klag: (text) => err.push(text),
    idag: '2026-11-22',
    miljø,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const example = (name: string) => join(examples, files.find((f) => f.startsWith(name)) ?? name)
const written = (name: string, text: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** The case is handed over, as at any other door of the store. */
async function overdrag(sagId: string, tilKommune: string): Promise<void> {
  const nu = new Date('2026-11-22T10:00:00Z')
  const adgang = { kommune: DEMOKOMMUNE, rolle: 'system', bruger: 'prøve', nu } as const
  await withDatabase({ SAGSVEJ_DATA: join(folder, 'data') }, ({ db }) =>
    inKommune(db, adgang, async (rum) => {
      const stream = await readEvents(rum, sagId, 'overdragelse')
      const sag = stream && fold(stream.begivenheder)
      if (!sag) throw new Error(`${sagId} is not there`)
      const indhold = { tilKommune, grund: 'Oda er flyttet', aktpakke: 'p1' }
      const af = { bruger: 'prøve', rolle: 'system' } as const
      const done = decide({ type: 'OverdragSag', indhold, den: parseDay('2026-11-22'), af }, sag)
      if (!done.ok) throw new Error('the case could not be handed over')
      await appendEvents(rum, {
        sagId,
        expectedNr: sag.begivenheder.length,
        events: done.værdi,
        registreret: nu,
      })
    }),
  )
}

const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(skemaer(lov).vurdering)

describe('sagsvej assess', () => {
  test.each(
    files.flatMap(
      (f) =>
        [
          [f, 'da'],
          [f, 'en'],
        ] as const,
    ),
  )('%s på %s: JSON følger det offentliggjorte skema', async (file, lang) => {
    const { code, out } = await sagsvej('assess', join(examples, file), '--lang', lang, '--format', 'json')
    expect(code).toBe(0)
    const json = JSON.parse(out)
    expect(valid(json), JSON.stringify(valid.errors)).toBe(true)
    expect(json.sprog).toBe(lang)
  })

  test('svaret, som sagen var kendt før en sen oplysning, er uændret til sidste tegn', async () => {
    const lateFact = '2026-11-16'
    const before = await sagsvej(
      'assess',
      example('2026'),
      '--on',
      '2026-11-10',
      '--known',
      '2026-11-10',
      '--format',
      'json',
    )
    const file = JSON.parse(readFileSync(example('2026'), 'utf8'))
    file.fakta = file.fakta.filter((f: { kendtFra: string }) => f.kendtFra < lateFact)
    const without = await sagsvej(
      'assess',
      written('uden.json', JSON.stringify(file)),
      '--on',
      '2026-11-10',
      '--known',
      '2026-11-10',
      '--format',
      'json',
    )
    expect(before.out).toBe(without.out)
    const after = await sagsvej(
      'assess',
      example('2026'),
      '--on',
      '2026-11-10',
      '--known',
      '2026-11-22',
      '--format',
      'json',
    )
    expect(JSON.parse(after.out).overskrift).not.toBe(JSON.parse(before.out).overskrift)
  })

  test('hvert svar har bestemmelse, og hvert afgjort svar version og kilde', async () => {
    const { out } = await sagsvej('assess', example('2026'), '--format', 'json')
    for (const svar of JSON.parse(out).svar) {
      const [trin] = svar.trin
      expect(trin.hjemmel, svar.noegle).toMatch(/§/)
      if (!['ja', 'nej', 'vaerdi'].includes(svar.udfald.art)) continue
      expect(trin.gaelderFra, svar.noegle).toMatch(/^\d{4}-/)
      expect(trin.kilder.length, svar.noegle).toBeGreaterThan(0)
    }
  })

  test('teksten er på det sprog, der er bedt om', async () => {
    expect((await sagsvej('assess', example('2026'))).out).toContain(
      'Dine sygedagpenge skal vurderes igen senest',
    )
    expect((await sagsvej('assess', example('2026'), '--lang', 'en')).out).toContain(
      'Your sickness benefit must be reassessed by',
    )
  })
})

describe('forkert brug giver besked, sted og kode 2', () => {
  const broken = (change: (sag: { fakta: Record<string, unknown>[] }) => void) => {
    const sag = JSON.parse(readFileSync(example('2026'), 'utf8'))
    change(sag)
    return written('forkert.json', JSON.stringify(sag))
  }
  const fact = (sag: { fakta: Record<string, unknown>[] }, name: string) => {
    const at = sag.fakta.findIndex((f) => f.faktum === name)
    return { at, entry: sag.fakta[at] ?? {} }
  }

  test.each([
    ['en fil, der ikke er JSON', () => written('x.json', '{"skema": '), /x\.json#/],
    ['en fil, der ikke findes', () => join(folder, 'findes-ikke.json'), /findes-ikke\.json/],
    [
      'en fil i UTF-16',
      () => written('utf16.json', Buffer.from(`\ufeff${readFileSync(example('2026'), 'utf8')}`, 'utf16le')),
      /utf16\.json: .*UTF-8/,
    ],
    [
      'en fil i Latin-1',
      () => written('latin1.json', Buffer.from('{"skema": "læge"}', 'latin1')),
      /latin1\.json: .*UTF-8/,
    ],
    ['en mappe', () => folder, /kan ikke læses/],
    [
      'en dag så sent, at der ikke kan regnes videre fra den',
      () => broken((s) => Object.assign(fact(s, 'ansatFra').entry, { vaerdi: '2199-12-31' })),
      /2179/,
    ],
    ['et ukendt felt', () => broken((s) => Object.assign(s, { farve: 'blå' })), /#\/farve/],
    [
      'en umulig dato',
      () => broken((s) => Object.assign(fact(s, 'ansatFra').entry, { vaerdi: '2019-02-30' })),
      /2019-02-30/,
    ],
    [
      'en forkert enhed',
      () => broken((s) => Object.assign(fact(s, 'timefortjeneste').entry, { enhed: 'timer' })),
      /kr\/time/,
    ],
    [
      'slut før start',
      () =>
        broken((s) =>
          Object.assign(fact(s, 'fravaer').entry, {
            vaerdi: [{ fra: '2026-07-06', til: '2026-07-01', omfang: 'fuldt' }],
          }),
        ),
      /2026-07-01/,
    ],
    [
      'perioder, der overlapper',
      () =>
        broken((s) =>
          Object.assign(fact(s, 'fravaer').entry, {
            vaerdi: [
              { fra: '2026-07-06', til: '2026-08-01', omfang: 'fuldt' },
              { fra: '2026-08-01', til: null, omfang: 'fuldt' },
            ],
          }),
        ),
      /\/vaerdi\/1/,
    ],
    [
      'to fakta, der modsiger hinanden',
      () => broken((s) => s.fakta.push({ ...fact(s, 'persongruppe').entry, vaerdi: 'ledig' })),
      /persongruppe|modsig/i,
    ],
    [
      'en dato før den ældste version',
      () =>
        broken((s) =>
          Object.assign(fact(s, 'fravaer').entry, {
            vaerdi: [{ fra: '2005-01-03', til: '2005-02-01', omfang: 'fuldt' }],
          }),
        ),
      /2006-07-03/,
    ],
  ])('%s', async (_, path, place) => {
    const { code, out, err } = await sagsvej('assess', path())
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(place)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test.each([
    [['assess', example('2026'), '--on', '2026-13-01'], /--on 2026-13-01/],
    [['assess', example('2026'), '--on', '2199-12-31'], /2179/],
    [['assess', example('2026'), '--lang', 'sv'], /--lang sv/],
    [['law', 'SDL § 999'], /SDL § 999/],
    [['law', 'SDL.30.1', '--format', 'png'], /--format png.*svg/],
    [['law', 'SDL.30.1', '--on', '2010-01-01'], /--on.*--format svg/],
    [['law', '--format', 'svg'], /sagsvej law SDL\.24\.1 --format svg/],
    [['law', 'SDL § 24', '--format', 'svg'], /SDL\.24\.1, SDL\.24\.1\.meddelt/],
    [['law', 'SDL.30.1', '--format', 'svg', '--on', '2010-02-30'], /--on 2010-02-30/],
    [['law', 'SDL.30.1', '--format', 'svg', '--on', '1999-01-01'], /1999-01-01.*2006-07-03/],
    [['explain', example('2026'), 'vejret'], /varighed/],
    [['gaet'], /gaet/],
    [['assess'], /file/],
    [['assess', example('2026'), '--onn', '2026-01-01'], /onn/],
  ])('%j', async (argv, said) => {
    const { code, err } = await sagsvej(...argv)
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })

  test('beskeden er på engelsk, når der er bedt om det', async () => {
    const { err } = await sagsvej('law', 'SDL § 999', '--lang', 'en')
    expect(err).toContain('we do not have that provision')
  })
})

describe('sagsvej law, explain, facts og schema', () => {
  test('law viser alle versioner af en bestemmelse', async () => {
    const { out } = await sagsvej('law', 'SDL.30.1')
    for (const days of ['14 dage', '15 dage', '21 dage', '30 dage']) expect(out).toContain(days)
  })
  test('law brydes, så en linje kan læses i en terminal', async () => {
    const { out } = await sagsvej('law', 'SDL § 24')
    const long = out.split('\n').filter((line) => line.length > 100 && !line.includes('http'))
    expect(long).toEqual([])
  })
  test('law som JSON holder de samme ord som teksten', async () => {
    const [one] = JSON.parse((await sagsvej('law', 'SDL.30.1', '--format', 'json')).out)
    const words = JSON.stringify(one.tekst)
    for (const said of ['Svaret er 30 dage.', 'Den udgave gælder, som er i kraft den dag.'])
      expect(words).toContain(said)
    expect(one.laeser.bestemmelser).toEqual(['SDL.6.1'])
  })
  test('law tegner den nyeste udgave, eller den, der gjaldt en dag', async () => {
    const { code, out } = await sagsvej('law', 'SDL.30.1', '--format', 'svg')
    expect([code, out.slice(0, 4), out.slice(-6)]).toEqual([0, '<svg', '</svg>'])
    expect(out).toContain('30 dage')
    const before = await sagsvej('law', 'SDL.30.1', '--format', 'svg', '--on', '2010-01-01')
    expect(before.out).toContain('21 dage')
    expect(before.out).not.toContain('30 dage')
    expect((await sagsvej('law', 'SDL.30.1', '--format', 'svg', '--lang', 'en')).out).toContain('30 days')
  })
  test('law uden henvisning er en liste, også som JSON', async () => {
    const list = JSON.parse((await sagsvej('law', '--format', 'json')).out)
    expect(list.length).toBeGreaterThan(50)
    expect(list[0].versioner[0].kilder.length).toBeGreaterThan(0)
  })
  test('explain giver det ene svar', async () => {
    const { out } = await sagsvej('explain', example('2026'), 'varighed')
    expect(out).toContain('22')
    expect(out).not.toContain('[beloeb]')
  })
  test('explain i to sætninger, og som begrundelse, på begge sprog', async () => {
    const kort = await sagsvej(
      'explain',
      example('2026'),
      'beloeb',
      '--on',
      '2026-11-22',
      '--format',
      'short',
    )
    expect(kort.out.replaceAll('\n', ' ')).toMatch(
      /^3\.023,46 kr\. om ugen, efter sygedagpengeloven § 46, stk\. 1\. Det er 137,43/,
    )
    const brev = await sagsvej(
      'explain',
      example('2026'),
      'refusion',
      '--on',
      '2026-11-22',
      '--format',
      'reasons',
    )
    expect([brev.code, brev.out]).toEqual([
      0,
      expect.stringContaining('Afgørelsen er truffet efter sygedagpengeloven § 54, stk. 1.'),
    ])
    expect(brev.out.split('\n').every((line) => line.length <= 96)).toBe(true)
    const letter = await sagsvej(
      'explain',
      example('2026'),
      'refusion',
      '--format',
      'reasons',
      '--lang',
      'en',
    )
    expect(letter.out).toContain('The decision is made under the Sickness Benefit Act')
  })
  test('en begrundelse, der ikke kan skrives, siger på læserens sprog, hvad der mangler, og giver kode 2', async () => {
    const da = await sagsvej('explain', example('2026'), 'stop', '--format', 'reasons')
    expect([da.code, da.out]).toEqual([2, ''])
    expect(da.err).toMatch(/^stop: Svaret er åbent.*\n.*Har du fået en gyldig afgørelse/)
    const en = await sagsvej('explain', example('2026'), 'stop', '--format', 'reasons', '--lang', 'en')
    expect(en.err).toMatch(/^stop: The answer is open/)
    expect((await sagsvej('explain', example('2026'), 'stop', '--format', 'brev')).err).toMatch(
      /text, short, json, reasons/,
    )
  })
  test('explain siger hver bestemmelse med nummer, udgave og hvorfor den', async () => {
    const { out } = await sagsvej('explain', example('2026'), 'beloeb', '--on', '2026-11-22')
    expect(out).toMatch(/1\. Sygedagpenge pr\. uge\n-+/)
    expect(out).toContain('Udgaven er fundet efter den dag, sagen ses på: 22. november 2026.')
    expect(out).toContain('Bygger på: 2. Lønmodtagerens sygedagpenge pr. uge.')
    expect(out.split('\n').every((line) => line.length <= 96 || line.includes('http'))).toBe(true)
  })
  test('et åbent svar siges med det, der er sikkert, i tekst og JSON', async () => {
    const file = JSON.parse(readFileSync(example('2026'), 'utf8'))
    file.fakta = file.fakta.filter(
      (f: { faktum: string }) => !['ledigUdenLoen', 'afbrydelser'].includes(f.faktum),
    )
    const path = written('aaben.json', JSON.stringify(file))
    const { out } = await sagsvej('assess', path, '--on', '2026-11-22')
    expect(out).toContain('Det bliver mindst 3.023,46 og højst 5.085 kr. om ugen.')
    expect(out).toContain('Det bliver tidligst 30. november 2026.')
    const json = JSON.parse(
      (await sagsvej('explain', path, 'beloeb', '--on', '2026-11-22', '--format', 'json')).out,
    )
    expect(json.udfald.sikkert).toMatchObject({
      mindst: { tal: '3023.46', enhed: 'kr/uge' },
      hoejst: { tal: '5085', enhed: 'kr/uge' },
    })
    expect(
      valid(JSON.parse((await sagsvej('assess', path, '--format', 'json')).out)),
      JSON.stringify(valid.errors),
    ).toBe(true)
  })
  test('schema og facts kan læses af maskiner', async () => {
    expect(JSON.parse((await sagsvej('schema')).out).$schema).toContain('2020-12')
    expect(JSON.parse((await sagsvej('facts', '--format', 'json')).out).fakta.length).toBeGreaterThan(50)
  })
})

describe('sagsvej serve', () => {
  const memory = { SAGSVEJ_DATA: 'memory', PORT: '0' }
  test('siger på begge sprog, hvor der ikke kan lyttes', async () => {
    const { code, err } = await sagsvejI({ ...memory, HOST: '192.0.2.1' }, 'serve')
    expect(code).toBe(2)
    expect(err).toMatch(/Der kan ikke lyttes på 192\.0\.2\.1/)
    expect(err).toMatch(/Cannot listen on 192\.0\.2\.1/)
  })
  test('en port, der ikke er et tal', async () => {
    const { code, err } = await sagsvejI(memory, 'serve', '--port', 'abc')
    expect(code).toBe(2)
    expect(err).toMatch(/0 og 65535/)
  })
  test.each([
    ['API_CALLS_PER_MINUTE', 'mange', '1000000'],
    ['API_CALLS_PER_MINUTE', '0', '1000000'],
    ['PROXIES', '10.0.0.0/8, nginx', '"nginx"'],
    ['PROXIES', '10.0.0.0/64', '"10.0.0.0/64"'],
  ])('en grænse, der ikke kan læses, siges på begge sprog: %s=%s', async (name, value, told) => {
    const { code, err } = await sagsvejI({ ...memory, [name]: value }, 'serve')
    expect(code).toBe(2)
    expect(err.split('\n').map((line) => line.includes(told))).toEqual([true, true])
  })
})

test('den, der skal foretage et skøn, nævnes på læserens sprog', async () => {
  const sag = JSON.parse(readFileSync(example('2026'), 'utf8'))
  const path = written('uden-skoen.json', JSON.stringify({ ...sag, skoen: [] }))
  expect((await sagsvej('assess', path, '--lang', 'en')).out).toContain('To be judged by the caseworker')
  expect((await sagsvej('assess', path)).out).toContain('Skal vurderes af sagsbehandleren')
})

describe('sagsvej case', () => {
  test('import og show giver samme svar som assess; anden gang afvises', async () => {
    const imported = await sagsvej('case', 'import', example('2019'))
    expect(imported).toMatchObject({ code: 0, out: '2019-001' })
    const shown = await sagsvej('case', 'show', '2019-001', '--format', 'json')
    const assessed = await sagsvej('assess', example('2019'), '--format', 'json')
    expect(shown.out).toBe(assessed.out)
    expect((await sagsvej('case', 'import', example('2019'))).code).toBe(2)
  })
  test('mange sager på én gang: en fejl nævner sin linje, og ingen af dem er gemt', async () => {
    const line = (id: string, sag = JSON.parse(readFileSync(example('2019'), 'utf8'))) =>
      JSON.stringify({ ...sag, sag: { ...sag.sag, id } })
    const bad = written('sager-med-fejl.jsonl', [line('m-1'), '{}', line('m-3')].join('\n'))
    const refused = await sagsvej('case', 'import', bad)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('sager-med-fejl.jsonl:2#')
    expect((await sagsvej('case', 'show', 'm-1')).code).toBe(2)
    const good = written('sager.jsonl', [line('m-1'), line('m-3')].join('\n'))
    expect(await sagsvej('case', 'import', good)).toMatchObject({ code: 0, out: 'm-1\nm-3' })
    expect((await sagsvej('case', 'show', 'm-3')).code).toBe(0)
  })
  test('en sag, der er overdraget, føres ud, og den anden kommune tager den over; en ændret fil afvises', async () => {
    const sag = JSON.parse(readFileSync(example('2019'), 'utf8'))
    const file = written('flytter.json', JSON.stringify({ ...sag, sag: { ...sag.sag, id: 'fl-1' } }))
    expect((await sagsvej('case', 'import', file)).code).toBe(0)
    const early = await sagsvej('case', 'export', 'fl-1')
    expect(early).toMatchObject({ code: 2, out: '' })
    expect(early.err).toContain('ikke overdraget')
    await overdrag('fl-1', 'Nykøbing Prøve')
    const out = (await sagsvej('case', 'export', 'fl-1')).out
    const altered = written('aendret.json', out.replace('Oda er flyttet', 'Oda er rejst'))
    const refused = await sagsvej('case', 'import', altered)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('aendret.json#/aftryk')
    expect((await sagsvej('case', 'show', 'fl-1', '--kommune', 'Nykøbing Prøve')).code).toBe(2)
    const package_ = written('pakke.json', out)
    expect(await sagsvej('case', 'import', package_)).toMatchObject({ code: 0, out: 'fl-1' })
    const there = await sagsvej('case', 'show', 'fl-1', '--kommune', 'Nykøbing Prøve', '--format', 'json')
    const here = await sagsvej('case', 'show', 'fl-1', '--format', 'json')
    expect(there.code).toBe(0)
    expect(JSON.parse(there.out).svar).toEqual(JSON.parse(here.out).svar)
    expect((await sagsvej('case', 'import', package_)).code).toBe(2)
  })
  test('en ukendt sag', async () => {
    const { code, err } = await sagsvej('case', 'show', 'ingen')
    expect(code).toBe(2)
    expect(err).toContain('ingen')
  })
})

describe('sagsvej demo', () => {
  test('fylder databasen med opfundne mennesker, der kan vises; et tal, der ikke er et, siges', async () => {
    const done = await sagsvej('demo', '--antal', '3', '--froe', '7')
    expect(done).toMatchObject({ code: 0, out: '3 / 3' })
    expect((await sagsvej('case', 'show', 'D-000003', '--kommune', 'Demokøbing')).code).toBe(0)
    const refused = await sagsvej('demo', '--antal', 'mange')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('--antal mange')
  })
})
