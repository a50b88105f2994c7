import { type SagBegivenhed, sagsfremskrivning } from '@sagsvej/casework'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kommunerum, Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { gemDokument, listDokumenter, readDokument } from '../dokumenter/dokument.ts'
import { IngenRet, IngenSag, MåIkkeSkrive } from '../fejl.ts'
import { genopbyg } from '../laesemodeller/genopbyg.ts'
import { knytPart } from '../personer/fuldmagt.ts'
import { opretPerson } from '../personer/person.ts'
import { appendEvents } from '../sager/append.ts'
import { listSager } from '../sager/list.ts'
import { listOpgaver } from '../sager/opgaver.ts'
import { readDækket, readEvents } from '../sager/read.ts'
import { søgSager } from '../sager/soeg.ts'
import {
  bygVerden,
  NU,
  prøvefremskrivning,
  påDag,
  rå,
  system,
  timer,
  type Verden,
} from '../verden.test-support.ts'
import type { Adgang } from './adgang.ts'
import { inKommune } from './rum.ts'

// What a power of attorney in a case opens, through every door, from its first day until it ends in one of the ways it can.

const AF = { den: '2026-07-09', af: { bruger: 'nora', rolle: 'sagsbehandler' } } as const
type Felter = Readonly<Record<string, unknown>>
const event = (type: SagBegivenhed['type'], felter: Felter): SagBegivenhed =>
  ({ type, version: 1, ...felter, ...AF }) as unknown as SagBegivenhed
const part = (partId: string) =>
  event('PartTilføjet', { partId, rolle: 'repraesentant', navn: 'Rut Prøvesen', beskyttet: false })
const fuldmagt = (partId: string, mere: Felter = {}) =>
  event('FuldmagtRegistreret', {
    fuldmagtId: `f-${partId}`,
    partId,
    befoejelser: ['se'],
    sagsgange: [],
    fra: '2026-07-09',
    ...mere,
  })

describe.each(databaser)('[G2 P: adgang] $navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  let attest: string
  beforeAll(async () => {
    prøve = await open({ ...prøvefremskrivning, sagsgange: sagsfremskrivning.sagsgange })
    db = prøve.database.db
    verden = await bygVerden(db)
    const gem = (navn: string) =>
      inKommune(db, verden.nora, (rum) =>
        gemDokument(rum, { sagId: 'n1', navn, bytes: Buffer.from(`indhold af ${navn}`) }),
      )
    attest = (await gem('attest2.txt')).dokument
  }, 240_000)
  afterAll(() => prøve.dispose())

  const tilføj = async (...events: readonly SagBegivenhed[]) => {
    const before = await inKommune(db, system, (rum) => readEvents(rum, 'n1', 'prøve'))
    return inKommune(db, verden.nora, (rum) =>
      appendEvents(rum, { sagId: 'n1', expectedNr: before?.nr ?? 0, events, registreret: NU }),
    )
  }
  let antal = 0
  /** A new representative of n1, known to the municipality. */
  const repræsentant = async (mere: Felter = {}, { knyt = true } = {}) => {
    antal += 1
    const partId = `rep${antal}`
    const person = await inKommune(db, system, (rum) =>
      opretPerson(rum, { navn: 'Rut Prøvesen', cpr: `${String(41 + antal)}1399-0000` }),
    )
    const adgang: Adgang = { ...verden.oda, rolle: 'repræsentant', person }
    await tilføj(part(partId), fuldmagt(partId, mere))
    if (knyt) await inKommune(db, verden.nora, (rum) => knytPart(rum, { sagId: 'n1', partId, person }))
    return { partId, adgang, person }
  }
  const ser = async (adgang: Adgang) =>
    (await inKommune(db, adgang, (rum) => readEvents(rum, 'n1', 'prøve'))) !== undefined
  const dækket = (adgang: Adgang) => inKommune(db, adgang, (rum) => readDækket(rum, 'n1', 'prøve'))
  const filer = async (adgang: Adgang) =>
    (await inKommune(db, adgang, (rum) => listDokumenter(rum, 'n1', 'prøve'))).map(({ navn }) => navn).sort()

  test('intet, før det er sagt, hvem repræsentanten er; derefter sagen og dens dokumenter, men ikke de interne', async () => {
    const { adgang, partId, person } = await repræsentant({}, { knyt: false })
    expect([await ser(adgang), await filer(adgang)]).toEqual([false, []])
    await inKommune(db, verden.oda, (rum) => knytPart(rum, { sagId: 'n1', partId, person }))
    expect(await ser(adgang)).toBe(true)
    expect(await filer(adgang)).toEqual(['attest.txt', 'attest2.txt'])
    await expect(
      inKommune(db, adgang, (rum) =>
        appendEvents(rum, { sagId: 'n1', expectedNr: 99, events: [timer(1)], registreret: NU }),
      ),
    ).rejects.toThrow(Error)
  })

  test('ingen siger selv, at man er repræsentanten, og ingen i en sag, man ikke ser', async () => {
    const { adgang, partId, person } = await repræsentant({}, { knyt: false })
    const knyt = (som: Adgang) => inKommune(db, som, (rum) => knytPart(rum, { sagId: 'n1', partId, person }))
    await expect(knyt(adgang)).rejects.toThrow(IngenSag)
    await expect(knyt(verden.rita)).rejects.toThrow(IngenRet)
    await expect(knyt(verden.sune)).rejects.toThrow(IngenSag)
    expect(await ser(adgang)).toBe(false)
  })

  test('fra den første dag til og med den sidste', async () => {
    const { adgang } = await repræsentant({ fra: '2026-07-12', til: '2026-07-31' })
    const den = (dag: string) => ser(påDag(adgang, dag))
    expect([await den('2026-07-11'), await den('2026-07-12')]).toEqual([false, true])
    expect([await den('2026-07-31'), await den('2026-08-01')]).toEqual([true, false])
  })

  test.each([
    [
      'kaldt tilbage',
      (partId: string) => event('FuldmagtTilbagekaldt', { fuldmagtId: `f-${partId}`, fra: '2026-07-20' }),
      '2026-07-20',
    ],
    [
      'udgået',
      (partId: string) => event('PartUdgået', { partId, grund: 'Ønsker det ikke mere.' }),
      '2026-07-09',
    ],
  ] as const)('ikke fra den dag, den er %s', async (_, slut, fra) => {
    const { adgang, partId } = await repræsentant({ fra: '2026-07-01' })
    await tilføj(slut(partId))
    const dagFør = fra === '2026-07-20' ? '2026-07-19' : '2026-07-08'
    expect(await ser(påDag(adgang, dagFør))).toBe(true)
    expect([await ser(påDag(adgang, fra)), await filer(påDag(adgang, fra))]).toEqual([false, []])
  })

  test('ikke mens repræsentanten er afvist i hele sagen, men når det er tilladt igen', async () => {
    const { adgang, partId } = await repræsentant()
    const afvist = { partId, grund: 'Trusler', afgoerelseId: 'a1' }
    await tilføj(event('BistandAfvist', { ...afvist, omfang: 'samtaler' }))
    expect(await ser(adgang)).toBe(true)
    await tilføj(event('BistandAfvist', { ...afvist, omfang: 'hele_sagen' }))
    expect(await ser(adgang)).toBe(false)
    await tilføj(event('BistandTilladt', { partId, grund: 'Ny aftale' }))
    expect(await ser(adgang)).toBe(true)
  })

  test('en fuldmagt, der kun er til at modtage breve eller klage, viser intet; en, der er til at skrive, lader skrive', async () => {
    const { adgang } = await repræsentant({ befoejelser: ['modtage', 'klage'] })
    expect([await ser(adgang), await dækket(adgang), await filer(adgang)]).toEqual([false, [], []])
    const skriver = await repræsentant({ befoejelser: ['se', 'skrive'] })
    const skriv = (som: Adgang) =>
      inKommune(db, som, async (rum) => {
        const nr = (await readEvents(rum, 'n1', 'prøve'))?.nr ?? 0
        await appendEvents(rum, { sagId: 'n1', expectedNr: nr, events: [timer(30)], registreret: NU })
      })
    await skriv(skriver.adgang)
    await expect(skriv((await repræsentant()).adgang)).rejects.toThrow(MåIkkeSkrive)
  })

  test('kun de dokumenter, fuldmagten nævner, også når et af dem får en ny fil', async () => {
    const doc = { dokumentId: 'd1', titel: 'Attest', art: 'notat', endelig: true, afgivet: true }
    const { adgang } = await repræsentant({ dokumenter: ['d1'] })
    expect(await filer(adgang)).toEqual([])
    await tilføj(event('DokumentOprettet', { ...doc, filId: attest }))
    expect(await filer(adgang)).toEqual(['attest2.txt'])
    const læs = (dokument: string) =>
      inKommune(db, adgang, (rum) => readDokument(rum, { sagId: 'n1', dokument }, 'prøve'))
    expect((await læs(attest))?.bytes?.toString()).toBe('indhold af attest2.txt')
    const alle = await inKommune(db, verden.nora, (rum) => listDokumenter(rum, 'n1', 'prøve'))
    for (const { dokument } of alle.filter((one) => one.dokument !== attest))
      expect(await læs(dokument)).toBeUndefined()
    expect(await rå(db, adgang, 'select dokument from dokumentindhold')).toEqual([{ dokument: attest }])
  })

  describe('til én sagsgang', () => {
    test('kun dens begivenheder og opgaver, med deres numre, og hverken sagen, listen eller det, man kan søge', async () => {
      const { adgang } = await repræsentant({ sagsgange: ['klage'] })
      expect(await dækket(adgang)).toEqual([])
      const klage = {
        klageId: 'k1',
        afgoerelseId: 'a1',
        fra: 'borger',
        form: 'skriftligt',
        tekst: 'Jeg klager.',
      }
      const { til } = await tilføj(event('KlageModtaget', { ...klage, modtaget: '2026-07-09' }), timer(12))
      const set = await dækket(adgang)
      expect(set.map(({ nr, begivenhed }) => [nr, begivenhed.type])).toEqual([[til - 1, 'KlageModtaget']])
      expect(await ser(adgang)).toBe(false)
      const døre: readonly ((rum: Kommunerum) => Promise<readonly unknown[]>)[] = [
        (rum) => listSager(rum, 'prøve').then(({ rækker }) => rækker),
        (rum) => listOpgaver(rum, 'prøve').then(({ rækker }) => rækker),
        (rum) => søgSager(rum, 'Oda', 'prøve'),
        (rum) => listDokumenter(rum, 'n1', 'prøve'),
      ]
      for (const dør of døre) expect(await inKommune(db, adgang, dør)).toEqual([])
      expect(await dækket(påDag(adgang, '2026-07-08'))).toEqual([])
    })
    test('opgaverne i den ses', async () => {
      const { adgang } = await repræsentant({ sagsgange: ['opfølgning'] })
      const { rækker } = await inKommune(db, adgang, (rum) => listOpgaver(rum, 'prøve'))
      expect(new Set(rækker.map(({ procedure, navn }) => `${procedure} ${navn}`))).toEqual(
        new Set(['opfølgning Oda Prøvesen']),
      )
    })
    test('navnet på en part ses kun med den begivenhed, det hører til', async () => {
      const { adgang } = await repræsentant({ sagsgange: ['repraesentation'] })
      const set = await dækket(adgang)
      expect(new Set(set.map(({ begivenhed }) => begivenhed.type))).toContain('PartTilføjet')
      expect(JSON.stringify(set)).toContain('Rut Prøvesen')
      expect(await rå(db, verden.rita, 'select vist_navn from partsnavn')).not.toEqual([])
      const klage = await repræsentant({ sagsgange: ['klage'] })
      expect(await rå(db, klage.adgang, 'select vist_navn from partsnavn')).toEqual([])
    })
    test('det samme, når læsemodellerne bygges igen', async () => {
      const { adgang } = await repræsentant({ sagsgange: ['klage'] })
      const before = await dækket(adgang)
      expect(before).not.toEqual([])
      await genopbyg(db, { kommune: 'Aaby', rolle: 'system', bruger: 'prøve', nu: NU })
      expect(await dækket(adgang)).toEqual(before)
    })
  })

  test('når borgeren er død, åbner ingen fuldmagt noget', async () => {
    const { adgang } = await repræsentant()
    expect(await ser(adgang)).toBe(true)
    await tilføj(event('BorgerenDød', { dato: '2026-07-08' }))
    expect(await ser(adgang)).toBe(false)
  })
})
