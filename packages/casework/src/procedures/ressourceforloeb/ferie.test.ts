import { expect, test } from 'vitest'
import { klager } from '../../klage/klager.ts'
import { emne } from '../../sag/emne.ts'
import { iListen } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, fortalt, iGang, truffet } from './forloeb.test-support.ts'

const DAGE = {
  læst: '2022-02-01',
  møde: '2022-03-04',
  afgjort: '2022-03-11',
  fra: '2022-04-01',
  til: '2025-03-31',
}
const FERIE = { ...FORLØB, ferieId: 'fe1', fra: '2023-07-03', til: '2023-07-23' }
const AFGØRELSE = { afgoerelseId: 'a-ferie', art: 'ferie_i_ressourceforloeb', paa: '2023-05-02' }

/** Twelve connected months with the benefit were reached on the last of March 2023, and no holiday has been taken. */
function medRet(): Sag {
  const sag = iGang(DAGE, '1990-04-04').den('2023-05-01')
  const periode = { fra: '2022-04-01', til: null, slags: 'ressourceforloebsydelse' }
  fortalt(sag, 'ydelsesperioder', [periode])
  fortalt(sag, 'tolvMaanederNaaetDen', '2023-03-31')
  for (const faktum of ['ugerMedFeriegodtgoerelse', 'ferieMedYdelseHoldt']) {
    sag.gør('RegistrérOplysning', { faktum, vaerdi: 0, enhed: 'uger', oprindelse: 'borger' })
  }
  return sag
}

const ønsket = (sag: Sag): Sag => sag.som('borger').gør('ØnskForløbsferie', FERIE).som('sagsbehandler')

test('borgeren ønsker ferie, og den aftales med kommunen', () => {
  const sag = ønsket(medRet())
  expect(iListen(sag, 'ferie_aftalt')).toBe('ferie_aftalt klar')
  sag.gør('AftalForløbsferie', FERIE)
  expect(iListen(sag, 'ferie_aftalt')).toBeUndefined()
})

test('kan ferien ikke aftales, afgøres den, og borgeren kan klage', () => {
  const sag = ønsket(medRet())
  sag.gør('MeldForløbsferieIkkeAftalt', { ...FORLØB, ferieId: 'fe1', uenighed: 'Kurset ligger i de uger.' })
  expect(iListen(sag, 'ferie_i_ressourceforloeb_afgjort')).toBe('ferie_i_ressourceforloeb_afgjort klar')
  sag.den('2023-05-02').gør('ForberedAfgørelse', AFGØRELSE)
  sag.brev('b-hoering', 'partshoering')
  sag.gør('HørPart', {
    hoeringId: 'h1',
    afgoerelseId: 'a-ferie',
    brevId: 'b-hoering',
    svarSenest: '2023-05-16',
  })
  truffet(sag.den('2023-05-17'), 'a-ferie')
  expect(sag.begivenheder.findLast(({ type }) => type === 'AfgørelseTruffet')).toMatchObject({
    tilUgunst: true,
  })
  expect(iListen(sag, 'ferie_i_ressourceforloeb_afgjort')).toBeUndefined()
  sag.den('2023-05-20').som('borger').gør('ModtagKlage', {
    klageId: 'k1',
    afgoerelseId: 'a-ferie',
    fra: 'borger',
    form: 'skriftligt',
    tekst: 'Min familie holder fri i de uger.',
    modtaget: '2023-05-20',
  })
  expect(emne(sag.tilstand, klager).get('k1')?.over).toMatchObject({ afgoerelseId: 'a-ferie' })
})

test('en ferie, der kan aftales, afgøres ikke hen over hovedet på borgeren', () => {
  const sag = ønsket(medRet())
  expect(sag.den('2023-05-02').nægtes('ForberedAfgørelse', AFGØRELSE)).toEqual([
    expect.stringContaining('Ferien aftales'),
  ])
})

test('uden 12 sammenhængende måneder, eller uden at vide det, kan den ikke aftales', () => {
  const sag = iGang(DAGE, '1990-04-04').den('2022-08-01')
  const ferie = { ...FERIE, fra: '2022-09-05', til: '2022-09-11' }
  sag.som('borger').gør('ØnskForløbsferie', ferie).som('sagsbehandler')
  expect(sag.nægtes('AftalForløbsferie', ferie)).toEqual([expect.stringContaining('Vi mangler')])
  fortalt(sag, 'ydelsesperioder', [{ fra: '2022-04-01', til: null, slags: 'ressourceforloebsydelse' }])
  fortalt(sag, 'tolvMaanederNaaetDen', '2023-03-31')
  for (const faktum of ['ugerMedFeriegodtgoerelse', 'ferieMedYdelseHoldt']) {
    sag.gør('RegistrérOplysning', { faktum, vaerdi: 0, enhed: 'uger', oprindelse: 'borger' })
  }
  expect(sag.nægtes('AftalForløbsferie', ferie)).toEqual([expect.stringContaining('5 uger efter 12')])
})

test('ferie kan ikke aftales bagud, ikke omvendt, og ikke af borgeren alene', () => {
  const sag = ønsket(medRet())
  expect(sag.nægtes('AftalForløbsferie', { ...FERIE, fra: '2023-05-01' })[0]).toContain('ikke efter i dag')
  expect(sag.nægtes('AftalForløbsferie', { ...FERIE, til: '2023-07-01' })[0]).toContain(
    'slutter, før den begynder',
  )
  expect(sag.som('borger').nægtes('AftalForløbsferie', FERIE)[0]).toContain('kan ikke gøres af')
})
