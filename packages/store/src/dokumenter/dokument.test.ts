import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IngenRet, IngenSag, MåIkkeSkrive } from '../fejl.ts'
import { readLog } from '../sager/laesninger.ts'
import { bygVerden, NU, rå, type Verden } from '../verden.test-support.ts'
import { DokumentAfvist } from './afvist.ts'
import { gemDokument, listDokumenter, readDokument } from './dokument.ts'
import { sletDokument } from './slet.ts'

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

  const gem = (adgang: Adgang, tekst: string, dokument?: string, sagId = 'n1') =>
    inKommune(db, adgang, (rum) =>
      gemDokument(rum, {
        sagId,
        navn: 'brev.txt',
        bytes: Buffer.from(tekst),
        ...(dokument === undefined ? {} : { dokument }),
      }),
    )
  const læs = async (adgang: Adgang, dokument: string, version?: number) => {
    const read = await inKommune(db, adgang, (rum) =>
      readDokument(rum, { sagId: 'n1', dokument, ...(version === undefined ? {} : { version }) }, 'prøve'),
    )
    return read && { ...read.version, tekst: read.bytes && Buffer.from(read.bytes).toString() }
  }
  const slet = (adgang: Adgang, dokument: string, version: number) =>
    inKommune(db, adgang, (rum) =>
      sletDokument(rum, {
        sagId: 'n1',
        dokument,
        version,
        regel: 'KASS-5',
        grund: 'fem år efter sagens slutning',
      }),
    )

  test('bytes kommer tilbage, som de var, med deres aftryk', async () => {
    const gemt = await gem(verden.nora, 'Kære Oda')
    expect(gemt).toMatchObject({ version: 1, medietype: 'text/plain', størrelse: 9, registreret: NU })
    expect(gemt.sha256).toBe(createHash('sha256').update('Kære Oda').digest('hex'))
    expect(await læs(verden.nora, gemt.dokument)).toEqual({ ...gemt, tekst: 'Kære Oda' })
    const log = await inKommune(db, verden.lis, (rum) => readLog(rum, 'n1'))
    expect(log.at(-1)).toMatchObject({ hvem: 'nora', formål: 'prøve', som: 'sag' })
  })

  test('en ny version ændrer ikke den gamle', async () => {
    const { dokument } = await gem(verden.nora, 'udkast')
    expect((await gem(verden.nora, 'endelig', dokument)).version).toBe(2)
    expect((await læs(verden.nora, dokument, 1))?.tekst).toBe('udkast')
    expect((await læs(verden.nora, dokument))?.tekst).toBe('endelig')
    for (const statement of [
      "update dokumentversion set navn = 'andet.txt'",
      "update dokumentindhold set bytes = ''",
      'delete from dokumentversion',
      'truncate dokumentindhold',
    ])
      await expect(sql.raw(statement).execute(Lager.kysely(db))).rejects.toThrow(
        /only ever added to|cannot truncate/,
      )
  })
  test('to nye versioner samtidig bliver to', async () => {
    const { dokument } = await gem(verden.nora, 'først')
    const both = await Promise.all([gem(verden.nora, 'a', dokument), gem(verden.nora, 'b', dokument)])
    expect(both.map(({ version }) => version).sort()).toEqual([2, 3])
  })
  test('intet gemmes af det, der afvises, eller hører til en anden sag', async () => {
    await expect(
      inKommune(db, verden.nora, (rum) =>
        gemDokument(rum, { sagId: 'n1', navn: 'virus.docm', bytes: Buffer.from('x') }),
      ),
    ).rejects.toThrow(DokumentAfvist)
    await expect(gem(verden.nora, 'x', undefined, 's1')).rejects.toThrow(IngenSag)
    await expect(gem(verden.nora, 'x', 'findes-ikke')).rejects.toThrow(IngenSag)
    await expect(gem(verden.rita, 'x')).rejects.toThrow(MåIkkeSkrive)
  })

  describe('hvem ser', () => {
    const liste = async (adgang: Adgang) =>
      (await inKommune(db, adgang, (rum) => listDokumenter(rum, 'n1', 'prøve'))).map(({ navn }) => navn)

    test('borgeren sine egne, men ikke kommunens interne', async () => {
      expect(await liste(verden.nora)).toContain('notat.txt')
      expect(await liste(verden.oda)).toContain('attest.txt')
      expect(await liste(verden.oda)).not.toContain('notat.txt')
      const rows = await rå(db, verden.oda, 'select bytes from dokumentindhold')
      expect(rows.map(({ bytes }) => String(bytes))).not.toContain('til eget brug')
    })
    test('repræsentanten kun med fuldmagt til dokumenter, andre enheder slet ikke', async () => {
      expect(await liste(verden.rita)).toEqual([])
      expect(await liste(verden.sune)).toEqual([])
    })
  })

  describe('sletning efter en kassationsregel', () => {
    test('tager bytes, men ikke at de var der', async () => {
      const gemt = await gem(verden.nora, 'skal slettes')
      await slet(verden.lis, gemt.dokument, 1)
      expect(await læs(verden.nora, gemt.dokument)).toEqual({
        ...gemt,
        slettet: { regel: 'KASS-5', grund: 'fem år efter sagens slutning', hvornår: NU },
        tekst: undefined,
      })
      const { rows } = await sql`select * from dokumentindhold where dokument = ${gemt.dokument}`.execute(
        Lager.kysely(db),
      )
      expect(rows).toEqual([])
    })
    test('er lederens, og kræver reglen', async () => {
      const { dokument } = await gem(verden.nora, 'bliver')
      await expect(slet(verden.nora, dokument, 1)).rejects.toThrow(IngenRet)
      await expect(sql`delete from dokumentindhold`.execute(Lager.kysely(db))).rejects.toThrow(
        'rule of disposal',
      )
      await expect(rå(db, verden.lis, 'delete from dokumentindhold')).rejects.toThrow('rule of disposal')
      expect((await læs(verden.nora, dokument))?.tekst).toBe('bliver')
    })
  })
})
