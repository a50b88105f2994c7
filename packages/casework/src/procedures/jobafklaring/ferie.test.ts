import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iForløb, oplys, sagsbehandler } from './jaf.test-support.ts'

const uger = (sag: Sag, faktum: string, vaerdi: number): Sag =>
  sag.gør('RegistrérOplysning', { faktum, vaerdi, enhed: 'uger', oprindelse: 'kommune' })

/** A course from May 2023; the twelve months are over with April 2024. */
function efterEtÅr(optjent = 0): Sag {
  const sag = sagsbehandler(iForløb('2023-05-01'))
  oplys(sag, 'ydelsesperioder', [{ fra: '2023-05-01', til: null, slags: 'ressourceforloebsydelse' }])
  oplys(sag, 'tolvMaanederNaaetDen', '2024-04-30')
  uger(sag, 'ugerMedFeriegodtgoerelse', optjent)
  return uger(sag, 'ferieMedYdelseHoldt', 0)
}

const ferie = (art: string, fra: string, til: string) => ({
  ...FORLØB,
  art,
  fra,
  til,
  iUdlandet: true,
  passerMedIndsatserne: 'Praktikken holder lukket i de uger.',
})

describe('ferie med ydelsen', () => {
  test('aftales efter tolv måneder, som uger eller dage, og højst fem uger i alt', () => {
    const sag = efterEtÅr().den('2024-06-03')
    expect(sag.nægtes('AftalFerie', ferie('ydelse', '2024-07-01', '2024-08-05'))).toEqual([
      expect.stringContaining('25 feriedage med ydelse tilbage. Selvbetalt ferie findes ikke'),
    ])
    sag.gør('AftalFerie', ferie('ydelse', '2024-07-01', '2024-07-26'))
    expect(sag.nægtes('AftalFerie', ferie('ydelse', '2024-09-02', '2024-09-09'))).toEqual([
      expect.stringContaining('5 feriedage med ydelse tilbage'),
    ])
    sag.gør('AftalFerie', ferie('ydelse', '2024-09-02', '2024-09-06'))
    expect(sag.nægtes('AftalFerie', ferie('ydelse', '2024-10-07', '2024-10-07'))).toEqual([
      expect.stringContaining('0 feriedage med ydelse tilbage'),
    ])
  })
  test('optjent ferie tæller med i de fem uger og holdes først', () => {
    const sag = efterEtÅr(3).den('2024-06-03')
    sag.gør('AftalFerie', ferie('feriegodtgoerelse', '2024-06-10', '2024-06-28'))
    expect(sag.nægtes('AftalFerie', ferie('ydelse', '2024-07-01', '2024-07-15'))).toEqual([
      expect.stringContaining('10 feriedage med ydelse tilbage'),
    ])
  })
  test('ikke før de tolv måneder, og ikke efter ferieåret: den kan ikke flyttes med', () => {
    expect(
      efterEtÅr()
        .den('2024-03-01')
        .nægtes('AftalFerie', ferie('ydelse', '2024-03-04', '2024-03-08')),
    ).toEqual([
      expect.stringContaining('Loven siger nej til »Du kan holde ferien med ydelse« (LAS § 69 k, stk. 6)'),
    ])
    const sag = efterEtÅr().den('2025-04-01')
    sag.kopi().gør('AftalFerie', ferie('ydelse', '2025-04-28', '2025-04-30'))
    expect(sag.nægtes('AftalFerie', ferie('ydelse', '2025-05-01', '2025-05-02'))).toEqual([
      expect.stringContaining('Loven siger nej'),
    ])
  })
  test('optjent ferie kan holdes før de tolv måneder', () => {
    const sag = sagsbehandler(iForløb('2023-05-01'))
    uger(sag, 'ugerMedFeriegodtgoerelse', 2)
    sag.gør('AftalFerie', ferie('feriegodtgoerelse', '2023-07-03', '2023-07-14'))
  })
  test('der er ingen anden slags, og borgeren aftaler den med sagsbehandleren', () => {
    const sag = efterEtÅr().den('2024-06-03')
    expect(sag.nægtes('AftalFerie', ferie('selvbetalt', '2024-07-01', '2024-07-05'))[0]).toContain(
      'selvbetalt',
    )
    for (const rolle of ['borger', 'arbejdsgiver', 'leverandoer'] as const) {
      expect(sag.som(rolle).nægtes('AftalFerie', ferie('ydelse', '2024-07-01', '2024-07-05'))[0]).toContain(
        'kan ikke gøres af',
      )
    }
  })
})
