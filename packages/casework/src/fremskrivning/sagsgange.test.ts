import { expect, test } from 'vitest'
import { meddeltSag } from '../procedures/klage/klage.test-support.ts'
import { Sag } from '../procedures/sag.test-support.ts'
import { sagsgangeFor } from './sagsgange.ts'

const gange = (sag: Sag) =>
  Object.fromEntries(sag.begivenheder.map((event) => [event.type, sagsgangeFor(event, sag.tilstand).join()]))

test('en begivenhed er i de sagsgange, den begynder, slutter eller tager et trin i', () => {
  const KLAGE = { klageId: 'k1', afgoerelseId: 'a1', form: 'skriftligt', tekst: 'Jeg klager.' }
  const sag = meddeltSag().gør('ModtagKlage', { ...KLAGE, fra: 'borger', modtaget: '2019-03-18' })
  expect(gange(sag)).toMatchObject({
    SagOprettet: '',
    AfgørelseTruffet: 'afgoerelse',
    KlageModtaget: 'klage',
  })
})

test('en part, der ikke hjælper borgeren, er ikke i sagsgangen om repræsentanter', () => {
  const sag = new Sag(
    [{ type: 'SagOprettet', version: 1, sagId: 's', kommune: 'P', navn: 'Oda' }],
    '2026-03-02',
  )
  const part = { partId: 'p', navn: 'Lea', beskyttet: false }
  expect(gange(sag.kopi().gør('TilføjPart', { ...part, rolle: 'bisidder' })).PartTilføjet).toBe(
    'repraesentation',
  )
  expect(gange(sag.gør('TilføjPart', { ...part, rolle: 'laege' })).PartTilføjet).toBe('')
})
