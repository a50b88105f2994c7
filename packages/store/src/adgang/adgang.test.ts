import { parseDay } from '@sagsvej/calendar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IkkeDelegeret, IngenRet, IngenSag, MåIkkeSkrive, NødadgangMangler } from '../fejl.ts'
import { givFuldmagt, tilbagekaldFuldmagt } from '../personer/fuldmagt.ts'
import { navnTilForsendelse, opretPerson } from '../personer/person.ts'
import { appendEvents } from '../sager/append.ts'
import { readLog } from '../sager/laesninger.ts'
import { listSager } from '../sager/list.ts'
import { readEvents } from '../sager/read.ts'
import {
  bygVerden,
  HEMMELIGT,
  NU,
  oprettet,
  påDag,
  system,
  timer,
  type Verden,
} from '../verden.test-support.ts'
import type { Adgang } from './adgang.ts'
import { gennemsé, nødadgange, åbnNødadgang } from './noedadgang.ts'
import { inKommune } from './rum.ts'
import { erklærInhabil, tildelSag } from './sagsadgang.ts'

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    verden = await bygVerden(db)
  })
  afterAll(() => prøve.dispose())

  const læs = (adgang: Adgang, sagId: string) =>
    inKommune(db, adgang, (rum) => readEvents(rum, sagId, 'opfølgning'))
  const skriv = async (adgang: Adgang, sagId: string, mere: { kræver?: string } = {}) => {
    const nr = (await læs(system, sagId))?.nr ?? 0
    return inKommune(db, adgang, (rum) =>
      appendEvents(rum, { sagId, expectedNr: nr, events: [timer(30)], registreret: adgang.nu, ...mere }),
    )
  }
  const ny = (adgang: Adgang, sagId: string, enhed?: string) =>
    inKommune(db, adgang, (rum) =>
      appendEvents(rum, {
        sagId,
        expectedNr: 0,
        events: [oprettet(sagId, 'Nyt Prøvesen', '771399-0000')],
        registreret: NU,
        ny: enhed === undefined ? {} : { enhed },
      }),
    )

  test('en sag tildeles en anden enhed, og den første ser den ikke mere', async () => {
    await ny(verden.nora, 'flyt', 'nord')
    await expect(ny(verden.nora, 'fremmed', 'syd')).rejects.toThrow(MåIkkeSkrive)
    expect(await læs(verden.sune, 'flyt')).toBeUndefined()
    await inKommune(db, verden.nora, (rum) => tildelSag(rum, { sagId: 'flyt', enhed: 'syd' }))
    expect(await læs(verden.nora, 'flyt')).toBeUndefined()
    expect((await læs(verden.sune, 'flyt'))?.nr).toBe(1)
    await expect(
      inKommune(db, verden.nora, (rum) => tildelSag(rum, { sagId: 'flyt', enhed: 'nord' })),
    ).rejects.toThrow(IngenSag)
  })

  test('at afgøre kræver, at det er delegeret', async () => {
    await skriv(verden.nora, 'n1', { kræver: 'afgørelse' })
    await expect(skriv(verden.lis, 'n1', { kræver: 'afgørelse' })).rejects.toThrow(IkkeDelegeret)
    await expect(skriv(verden.oda, 'n1', { kræver: 'afgørelse' })).rejects.toThrow(IkkeDelegeret)
    await expect(skriv(påDag(verden.nora, '2025-12-31'), 'n1', { kræver: 'afgørelse' })).rejects.toThrow(
      IkkeDelegeret,
    )
  })

  describe('nødadgang', () => {
    const åbn = (adgang: Adgang, grund = 'borgeren står ved skranken', minutter = 60, sagId = 's1') =>
      inKommune(db, adgang, (rum) => åbnNødadgang(rum, { sagId, grund, minutter }))
    const efter = (minutter: number): Adgang => ({
      ...verden.nora,
      nu: new Date(NU.getTime() + minutter * 60_000),
    })

    test('kræver en grund, en ende inden fire timer og en sag, der findes', async () => {
      await expect(åbn(verden.nora, 'haster')).rejects.toThrow(NødadgangMangler)
      await expect(åbn(verden.nora, ' '.repeat(20))).rejects.toThrow(NødadgangMangler)
      await expect(åbn(verden.nora, undefined, 241)).rejects.toThrow(NødadgangMangler)
      await expect(åbn(verden.nora, undefined, 60, 'findes-ikke')).rejects.toThrow(IngenSag)
      expect(await læs(verden.nora, 's1')).toBeUndefined()
    })
    test('er kun for sagsbehandlere', async () => {
      for (const adgang of [verden.ella, verden.lis]) await expect(åbn(adgang)).rejects.toThrow(IngenRet)
      for (const adgang of [verden.oda, verden.rita]) await expect(åbn(adgang)).rejects.toThrow(IngenRet)
    })
    test('åbner sagen, så længe den varer, og hver læsning noteres', async () => {
      await åbn(verden.nora)
      expect((await læs(efter(59), 's1'))?.nr).toBe(1)
      expect(await læs(efter(60), 's1')).toBeUndefined()
      const log = await inKommune(db, verden.lis, (rum) => readLog(rum, 's1'))
      expect(log.filter(({ hvem }) => hvem === 'nora')).toHaveLength(1)
    })
    test('gennemses af en leder, der ikke selv brugte den', async () => {
      const alle = () => inKommune(db, verden.lis, nødadgange)
      const [åben] = await alle()
      expect(åben).toMatchObject({ bruger: 'nora', sagId: 's1', grund: 'borgeren står ved skranken' })
      expect(åben?.gennemset).toBeUndefined()
      const nr = åben?.nr ?? 0
      const gennemgå = (adgang: Adgang) => inKommune(db, adgang, (rum) => gennemsé(rum, nr, 'i orden'))
      await expect(gennemgå(verden.nora)).rejects.toThrow(IngenRet)
      await gennemgå(verden.lis)
      expect((await alle())[0]?.gennemset).toEqual({ af: 'lis', vurdering: 'i orden', hvornår: NU })
      expect(await inKommune(db, verden.sune, nødadgange)).toEqual([])
    })
  })

  test('en inhabil ser og skriver ikke i sagen, heller ikke som leder, vikar eller i nød', async () => {
    await ny(verden.nora, 'hab', 'nord')
    const erklær = (adgang: Adgang, bruger: string) =>
      inKommune(db, adgang, (rum) =>
        erklærInhabil(rum, { bruger, sagId: 'hab', grund: 'søster til borgeren' }),
      )
    await expect(erklær(verden.nora, 'lis')).rejects.toThrow(IngenRet)
    await erklær(verden.nora, 'nora')
    await erklær(verden.lis, 'lis')
    for (const adgang of [verden.nora, verden.lis]) {
      expect(await læs(adgang, 'hab')).toBeUndefined()
      await expect(skriv(adgang, 'hab')).rejects.toThrow(IngenSag)
    }
    await inKommune(db, verden.nora, (rum) =>
      åbnNødadgang(rum, { sagId: 'hab', grund: 'ingen andre er her', minutter: 10 }),
    )
    expect(await læs(verden.nora, 'hab')).toBeUndefined()
    expect((await læs(verden.nora, 'n1'))?.nr).toBeGreaterThan(1)
  })

  test('den, der erklærer sig inhabil, er det med det samme', async () => {
    await ny(verden.nora, 'straks', 'nord')
    const efter = await inKommune(db, verden.nora, async (rum) => {
      await erklærInhabil(rum, { bruger: 'nora', sagId: 'straks', grund: 'nabo' })
      return readEvents(rum, 'straks', 'opfølgning')
    })
    expect(efter).toBeUndefined()
  })

  test('borgeren ser, hvornår og hvorfor sagen blev læst, men ikke hvilken ansat', async () => {
    await læs(verden.nora, 'n1')
    const log = await inKommune(db, verden.oda, (rum) => readLog(rum, 'n1'))
    expect(log.at(-1)).toEqual({ formål: 'opfølgning', som: 'sag', hvornår: NU })
    expect(JSON.stringify(log)).not.toContain('nora')
    const indenfor = await inKommune(db, verden.lis, (rum) => readLog(rum, 'n1'))
    expect(indenfor.at(-1)?.hvem).toBe('nora')
  })

  describe('en repræsentant', () => {
    const giv = async (cpr: string, omfang: readonly ('se' | 'skrive' | 'modtage')[], sagId?: string) =>
      inKommune(db, system, async (rum) => {
        const person = await opretPerson(rum, { navn: 'Rut Prøvesen', cpr })
        const giver = 'person' in verden.oda ? verden.oda.person : ''
        const nr = await givFuldmagt(rum, {
          giver,
          fuldmægtig: person,
          omfang,
          fra: parseDay('2026-07-01'),
          ...(sagId === undefined ? {} : { sagId }),
        })
        const adgang: Adgang = { ...verden.oda, rolle: 'repræsentant', person }
        return { adgang, nr }
      })

    test('skriver kun, når fuldmagten siger det', async () => {
      const { adgang } = await giv('781399-0000', ['se', 'skrive'])
      expect((await skriv(adgang, 'n1')).til).toBeGreaterThan(1)
      await expect(skriv(verden.rita, 'n1')).rejects.toThrow(MåIkkeSkrive)
    })
    test('ser ikke en anden sag end fuldmagtens, og intet, når den kun er til at modtage', async () => {
      const anden = await giv('791399-0000', ['se'], 'en-anden-sag')
      expect(await læs(anden.adgang, 'n1')).toBeUndefined()
      const modtager = await giv('801399-0000', ['modtage'])
      expect(await læs(modtager.adgang, 'n1')).toBeUndefined()
    })
    test('ser intet, når fuldmagten er kaldt tilbage', async () => {
      const { adgang, nr } = await giv('811399-0000', ['se'])
      expect(await læs(adgang, 'n1')).toBeDefined()
      await inKommune(db, verden.oda, (rum) => tilbagekaldFuldmagt(rum, nr))
      expect(await læs(adgang, 'n1')).toBeUndefined()
    })
    test('giver ikke sig selv en fuldmagt', async () => {
      const [giver, fuldmægtig] = [verden.oda, verden.rita].map((a) => ('person' in a ? a.person : ''))
      const selv = inKommune(db, verden.rita, (rum) =>
        givFuldmagt(rum, {
          giver: giver ?? '',
          fuldmægtig: fuldmægtig ?? '',
          omfang: ['skrive'],
          fra: parseDay('2026-07-01'),
        }),
      )
      await expect(selv).rejects.toThrow(IngenRet)
    })
  })

  test('en borger opretter sin egen sag og ingen andens', async () => {
    const person = 'person' in verden.oda ? verden.oda.person : ''
    const opret = (sagId: string, ny: { person?: string }) =>
      inKommune(db, verden.oda, (rum) =>
        appendEvents(rum, {
          sagId,
          expectedNr: 0,
          events: [oprettet(sagId, 'Oda Prøvesen', '741399-0000')],
          registreret: NU,
          ny,
        }),
      )
    await opret('egen', { person })
    expect((await læs(verden.oda, 'egen'))?.nr).toBe(1)
    expect(await læs(verden.nora, 'egen')).toBeUndefined()
    await expect(opret('samiras', {})).rejects.toThrow(MåIkkeSkrive)
  })

  describe('en beskyttet person', () => {
    test('bærer intet navn, hverken i sagen eller på listen', async () => {
      for (const adgang of [verden.nora, verden.lis, system]) {
        const set = JSON.stringify([
          await læs(adgang, 'n2'),
          await inKommune(db, adgang, (rum) => listSager(rum, 'listen')),
        ])
        expect(set).toContain('Navne- og adressebeskyttet')
        for (const hemmeligt of HEMMELIGT) expect(set).not.toContain(hemmeligt)
      }
    })
    test('får breve med navn og adresse på, og det noteres', async () => {
      const brev = await inKommune(db, system, (rum) => navnTilForsendelse(rum, 'n2'))
      expect(brev).toEqual({ navn: HEMMELIGT[0], adresse: HEMMELIGT[1] })
      const log = await inKommune(db, verden.lis, (rum) => readLog(rum, 'n2'))
      expect(log.at(-1)).toMatchObject({ hvem: 'prøve', formål: 'navn og adresse på en forsendelse' })
      await expect(inKommune(db, verden.lis, (rum) => navnTilForsendelse(rum, 'n2'))).rejects.toThrow(
        IngenRet,
      )
    })
  })
})
