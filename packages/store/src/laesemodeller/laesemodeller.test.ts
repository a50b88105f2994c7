import type { SagBegivenhed } from '@sagsvej/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { tildelSag } from '../adgang/sagsadgang.ts'
import { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { Samtidighedsfejl } from '../fejl.ts'
import { appendEvents } from '../sager/append.ts'
import { importSager } from '../sager/import.ts'
import { listSager } from '../sager/list.ts'
import { listOpgaver, type Opgavevalg } from '../sager/opgaver.ts'
import { UgyldigMarkør } from '../sager/side.ts'
import { søgSager } from '../sager/soeg.ts'
import { statistik } from '../sager/statistik.ts'
import { bygVerden, NU, oprettet, system, timer, type Verden } from '../verden.test-support.ts'
import { genopbyg } from './genopbyg.ts'

const skøn = (begrundelse: string): SagBegivenhed => ({
  type: 'SkønForetaget',
  version: 1,
  skoen: 'uarbejdsdygtig',
  vaerdi: true,
  kendtFra: '2026-07-08',
  af: 'sagsbehandler',
  begrundelse,
  grundlag: ['lægeattest'],
})
const MODELLER = ['sagsindeks', 'opgave', 'soegetekst'] as const

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    verden = await bygVerden(db)
    await tilføj(
      'n1',
      2,
      skøn('Opfølgningen viser 100 % smerter i knæet, og sygedagpengesamtalen er holdt.'),
      timer(8),
    )
    await tilføj('s1', 1, skøn('Hun har smerter i ryggen.'))
    await importSager(
      db,
      Array.from({ length: 5 }, (_, i) => ({
        begivenheder: [oprettet(`m${i}`, `Mange ${'abcde'[i]}`, `82139${i}-0000`), timer(30 + i)],
        enhed: 'syd',
      })),
      NU,
    )
  })
  afterAll(() => prøve.dispose())

  const tilføj = (sagId: string, expectedNr: number, ...events: SagBegivenhed[]) =>
    inKommune(db, system, (rum) => appendEvents(rum, { sagId, expectedNr, events, registreret: NU }))
  const opgaver = (adgang: Adgang, valg: Opgavevalg = {}) =>
    inKommune(db, adgang, (rum) => listOpgaver(rum, 'arbejdslisten', valg))
  const søg = async (adgang: Adgang, ord: string) =>
    (await inKommune(db, adgang, (rum) => søgSager(rum, ord, 'søgning'))).map(({ sagId }) => sagId)
  const alt = async (): Promise<string> => {
    const tables = []
    for (const model of MODELLER) {
      const { rows } = await sql`
        select * from ${sql.table(model)} order by ${sql.raw(model === 'soegetekst' ? 'kommune, sag_id, nr' : model === 'opgave' ? 'kommune, sag_id, noegle' : 'kommune, sag_id')}`.execute(
        Lager.kysely(db),
      )
      tables.push(rows)
    }
    return JSON.stringify(tables)
  }

  test('arbejdslisten: det mest presserende først, uden dag til sidst, og kun egne', async () => {
    const { rækker } = await opgaver(verden.nora)
    expect(rækker.map(({ sagId, nøgle, frist }) => [sagId, nøgle, frist])).toEqual([
      ['n2', 'opfølgning', '2026-08-01'],
      ['n1', 'opfølgning', '2026-08-04'],
      ['n1', 'kort-uge-3', null],
    ])
    expect(rækker[1]).toMatchObject({
      navn: 'Oda Prøvesen',
      enhed: 'nord',
      ansvarlig: 'nora',
      procedure: 'opfølgning',
      trin: 'samtale',
      hjemmel: 'SDL.13b',
    })
    expect((await opgaver(verden.lis, { enhed: 'nord' })).rækker).toEqual(rækker)
    expect((await opgaver(verden.oda)).rækker.map(({ sagId }) => sagId)).toEqual(['n1', 'n1'])
    expect((await opgaver(verden.sune, { ansvarlig: 'nora', enhed: 'nord' })).rækker).toEqual([])
  })

  test.each([1, 3, 50])('side for side, %i ad gangen, kommer alle og hver én gang', async (antal) => {
    const seen: string[] = []
    const names: string[] = []
    let efter: string | undefined
    do {
      const page = await opgaver(verden.lis, { antal, efter })
      seen.push(...page.rækker.map(({ sagId, nøgle }) => `${sagId} ${nøgle}`))
      efter = page.næste
    } while (efter !== undefined)
    do {
      const page = await inKommune(db, verden.lis, (rum) => listSager(rum, 'listen', { antal, efter }))
      names.push(...page.rækker.map(({ navn }) => navn))
      efter = page.næste
    } while (efter !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(10)
    expect(names).toEqual([
      ...'abcde'.split('').map((one) => `Mange ${one}`),
      'Navne- og adressebeskyttet',
      'Oda Prøvesen',
      'Samira Prøvesen',
      'Ulrik Prøvesen',
    ])
  })
  test('et sted, ingen side har givet, afvises', async () => {
    for (const efter of ['', 'x', 'W10', Buffer.from('["a","b"]').toString('base64url')])
      await expect(opgaver(verden.lis, { efter })).rejects.toThrow(UgyldigMarkør)
  })

  describe('søgning', () => {
    test.each([
      ['opfølgning', 'ordets bøjning', ['n1']],
      ['smerte', 'et ord i flere sager', ['n1', 's1']],
      ['dagpengesam', 'en del af et sammensat ord', ['n1']],
      ['100 %', 'tegn er tegn', ['n1']],
      ['1__ ', 'og ikke mønstre', []],
      ['oda', 'navnet', ['n1']],
      ['smerter -knæet', 'uden et ord', ['s1']],
      ['', 'ingenting', []],
    ])('"%s": %s', async (ord, _, sager) => {
      expect((await søg(verden.lis, ord)).sort()).toEqual(sager)
    })
    test('finder kun i egne sager', async () => {
      expect(await søg(verden.nora, 'smerter')).toEqual(['n1'])
      expect(await søg(verden.sune, 'smerter')).toEqual(['s1'])
      expect(await søg(verden.oda, 'smerter')).toEqual(['n1'])
      expect(await søg({ ...verden.oda, kommune: 'Bøvling' }, 'smerter')).toEqual([])
    })
  })

  test('tallene er for det, man ser', async () => {
    const tal = (adgang: Adgang) => inKommune(db, adgang, statistik)
    expect(await tal({ ...verden.nora, nu: new Date('2026-08-02T10:00:00Z') })).toEqual([
      { enhed: 'nord', status: 'i gang', sager: 1, opgaver: 2, overskredne: 0 },
      { enhed: 'nord', status: 'ny', sager: 1, opgaver: 1, overskredne: 1 },
    ])
    expect((await tal(verden.lis)).reduce((sum, { sager }) => sum + sager, 0)).toBe(9)
  })

  test('en tilføjelse, der ikke lykkes, ændrer intet i dem', async () => {
    const before = await alt()
    await expect(tilføj('n1', 1, timer(1))).rejects.toThrow(Samtidighedsfejl)
    expect(await alt()).toBe(before)
  })

  test('en opgave, der er gjort, forsvinder, og en tildelt sag skifter liste', async () => {
    await tilføj('m4', 2, timer(9))
    expect((await opgaver(verden.sune)).rækker.filter(({ sagId }) => sagId === 'm4')).toHaveLength(2)
    await inKommune(db, verden.lis, (rum) => tildelSag(rum, { sagId: 'm4', enhed: 'nord' }))
    expect((await opgaver(verden.sune)).rækker.filter(({ sagId }) => sagId === 'm4')).toEqual([])
    expect((await opgaver(verden.nora, { enhed: 'nord' })).rækker.map(({ sagId }) => sagId)).toContain('m4')
    expect(await søg(verden.nora, 'mange')).toEqual(['m4'])
  })

  test('en sag, en nyere version har skrevet i, står på listen, og de andre genopbygges', async () => {
    await tilføj('u1', 1, Object.assign(timer(30), { version: 99 }))
    const linje = async () =>
      (await inKommune(db, verden.lis, (rum) => listSager(rum, 'listen'))).rækker.find(
        ({ sagId }) => sagId === 'u1',
      )
    expect(await linje()).toMatchObject({ navn: 'Ulrik Prøvesen', status: 'kan ikke læses' })
    await genopbyg(db, { kommune: 'Aaby', rolle: 'system', bruger: 'prøve', nu: NU })
    expect(await linje()).toMatchObject({ navn: 'Ulrik Prøvesen', status: 'kan ikke læses' })
  })

  describe('genopbygget af begivenhederne', () => {
    const ødelæg = async () => {
      for (const statement of [
        'delete from opgave',
        "delete from sagsindeks where sag_id > 'n'",
        "update sagsindeks set navn = 'forkert', nr = 99, enhed = null",
        "update soegetekst set tekst = 'forkert'",
        "insert into soegetekst select kommune, sag_id, 77, enhed, sagsbehandler, 'for meget' from sagsindeks",
      ])
        await sql.raw(statement).execute(Lager.kysely(db))
    }
    const byg = (portion: number, fremad?: (sager: number) => void) =>
      genopbyg(
        db,
        { kommune: 'Aaby', rolle: 'system', bruger: 'prøve', nu: NU },
        {
          portion,
          ...(fremad ? { fremad } : {}),
        },
      )
    test.each([1, 4, 200])('er de de samme, %i sager ad gangen', async (portion) => {
      const before = await alt()
      await ødelæg()
      await genopbyg(db, { kommune: 'Bøvling', rolle: 'system', bruger: 'prøve', nu: NU })
      expect(await byg(portion)).toEqual({ sager: 9, begivenheder: 20 })
      expect(await alt()).toBe(before)
    })
    test('går en afbrudt videre, hvor den var', async () => {
      const before = await alt()
      await ødelæg()
      await genopbyg(db, { kommune: 'Bøvling', rolle: 'system', bruger: 'prøve', nu: NU })
      const brudt = byg(2, (sager) => {
        if (sager === 4) throw new Error('strømmen gik')
      })
      await expect(brudt).rejects.toThrow('strømmen gik')
      expect((await byg(2)).sager).toBe(5)
      expect(await alt()).toBe(before)
    })
  })
})
