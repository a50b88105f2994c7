import { sagsfremskrivning } from '@sagsvej/casework'
import type { Json } from '@sagsvej/rules/read'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import type { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IkkeDelegeret, IngenSag, Samtidighedsfejl, UkendtHolder } from '../fejl.ts'
import { kørKø, opretKø } from '../koer/koe.ts'
import { genopbyg } from '../laesemodeller/genopbyg.ts'
import { bygVerden, KOMMUNE, NU, type Verden } from '../verden.test-support.ts'
import { aftrykAf } from './gentagelse.ts'
import { listOpgaver, tælOpgaver } from './opgaver.ts'
import { readEvents } from './read.ts'
import { BREVKØ, udfør } from './udfoer.ts'

const system = { kommune: KOMMUNE, rolle: 'system', bruger: 'prøve', nu: NU } as const
const BREV = { brevId: 'b1', art: 'oplysningsskema', til: 'borger', emne: 'Skema', indhold: {} }
const SYG = { forloebId: 'f1', foersteFravaersdag: '2026-07-01', anmeldtAf: 'arbejdsgiver' }

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open(sagsfremskrivning)
    db = prøve.database.db
    verden = await bygVerden(db)
    await opretKø(db, BREVKØ)
  })
  afterAll(() => prøve.dispose())

  const beder = (adgang: Adgang, type: string, indhold: Json, more: object = {}, sagId = 'n1') =>
    inKommune(db, adgang, (rum) => udfør(rum, { sagId, type, indhold, formål: 'prøve', ...more }))
  const antal = async () => (await inKommune(db, system, (rum) => readEvents(rum, 'n1', 'prøve')))?.nr ?? 0

  test('det, der bliver bedt om, sker med den, der bad, og dagen; og listen ved, hvad der nu skal gøres', async () => {
    const done = await beder(verden.nora, 'AnmeldSygdom', SYG)
    expect(done.ok && done.events[0]).toMatchObject({
      type: 'SygdomAnmeldt',
      den: '2026-07-09',
      af: { bruger: 'nora', rolle: 'sagsbehandler' },
    })
    const { rækker } = await inKommune(db, verden.nora, (rum) => listOpgaver(rum, 'prøve'))
    expect(rækker.map(({ procedure }) => procedure)).toContain('sygeopfoelgning')
  })
  test('det, en port er lukket for, siges, og intet er gemt', async () => {
    const before = await antal()
    const refused = await beder(verden.nora, 'HoldSamtale', { forloebId: 'f1' })
    expect(refused).toMatchObject({ ok: false })
    const citizen = await beder(verden.oda, 'LukSag', { grund: 'afsluttet' }).catch((error: unknown) => error)
    expect(citizen).toMatchObject({ ok: false })
    expect(await antal()).toBe(before)
  })
  test('ingen handler som en anden, end de er, uden at det er delegeret til dem', async () => {
    const before = await antal()
    for (const hvem of [verden.nora, verden.oda]) {
      await expect(beder(hvem, 'GivVejledning', VEJLEDNING, { som: 'leder' })).rejects.toThrow(IkkeDelegeret)
    }
    expect(await antal()).toBe(before)
    const af = { ...system, bruger: 'indkomne breve' }
    const done = await beder(
      af,
      'ØnskSamtale',
      { forloebId: 'f1', oensketAf: 'borger', modtaget: '2026-07-09' },
      { som: 'borger' },
    )
    expect(done.ok && done.events[0]).toMatchObject({ af: { bruger: 'indkomne breve', rolle: 'borger' } })
  })
  test('en sag, man ikke må se, er der ikke', async () => {
    await expect(beder(verden.sune, 'AnmeldSygdom', SYG)).rejects.toThrow(IngenSag)
  })
  test('den samme anmodning med samme nøgle gøres én gang; en, der så en ældre sag, får at vide, hvad der er sket', async () => {
    const nøgle = { nøgle: 'a', aftryk: aftrykAf(BREV) }
    const seen = await antal()
    const first = await beder(verden.nora, 'SkrivBrev', BREV, { nøgle, forventet: seen })
    const again = await beder(verden.nora, 'SkrivBrev', BREV, { nøgle, forventet: seen })
    expect(first.ok && again.ok && again.kvittering).toEqual(first.ok && first.kvittering)
    const stale = beder(verden.nora, 'GivVejledning', VEJLEDNING, { forventet: seen })
    await expect(stale).rejects.toThrow(Samtidighedsfejl)
    expect(await antal()).toBe(seen + 1)
  })
  test('et brev, der sendes, lægges i køen med det samme', async () => {
    await beder(verden.nora, 'SendBrev', { brevId: 'b1', kanal: 'digital_post' })
    const sent: Json[] = []
    await kørKø(db, BREVKØ, async (data) => {
      sent.push(data)
    })
    expect(sent).toEqual([{ kommune: KOMMUNE, sagId: 'n1', brevId: 'b1' }])
  })
  test('bygges læsemodellerne op igen, er opgaverne de samme', async () => {
    const opgaver = () => inKommune(db, verden.nora, (rum) => listOpgaver(rum, 'prøve'))
    const before = await opgaver()
    await genopbyg(db, system)
    expect(await opgaver()).toEqual(before)
  })
  test('opgaverne tælles for den, der skal gøre dem, som listen viser dem', async () => {
    const mine = { for: 'nora' }
    const [rows, tal] = await inKommune(db, verden.nora, async (rum) => [
      (await listOpgaver(rum, 'prøve', mine)).rækker,
      await tælOpgaver(rum, mine),
    ])
    expect(rows.length).toBeGreaterThan(0)
    expect(tal.reduce((sum, { antal }) => sum + antal, 0)).toBe(rows.length)
    for (const { procedure, antal } of tal) {
      const one = await inKommune(db, verden.nora, (rum) => listOpgaver(rum, 'prøve', { ...mine, procedure }))
      expect(one.rækker.length).toBe(antal)
    }
    expect(await inKommune(db, verden.sune, (rum) => tælOpgaver(rum, mine))).toEqual([])
  })
  test('en sag gives til en anden enhed: den ser den nu, og den, der gav den, gør ikke', async () => {
    const ser = async (hvem: Adgang) =>
      (await inKommune(db, hvem, (rum) => readEvents(rum, 'n2', 'prøve'))) !== undefined
    await expect(beder(verden.nora, 'TildelSag', { enhed: 'øst' }, {}, 'n2')).rejects.toThrow(UkendtHolder)
    expect([await ser(verden.nora), await ser(verden.sune)]).toEqual([true, false])
    const given = await beder(verden.nora, 'TildelSag', { enhed: 'syd', sagsbehandler: 'sune' }, {}, 'n2')
    expect(given).toMatchObject({ ok: true })
    expect([await ser(verden.nora), await ser(verden.sune)]).toEqual([false, true])
  })
})

const VEJLEDNING = { vejledningId: 'v1', emne: 'Samtalen', tekst: 'Du kan tage en bisidder med.' }
