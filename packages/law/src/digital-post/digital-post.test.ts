import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta, type Givet } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  borIDanmarkOgErFyldt15,
  brevetSendtDen,
  brevetsVej,
  fritagetForDigitalPost,
  frivilligtTilsluttetDigitalPost,
  leveringErBevist,
  papirbrevetKomFrem,
  tilgængeligIDigitalPost,
} from '../fakta/brev.ts'
import { brevetKomFrem } from './ankomst.ts'
import { brevetSkalSendesPåPapir } from './papir.ts'

const PÅ = '2026-03-01'

describe('hvornår brevet er kommet frem', () => {
  const frem = (sendt: string, ...mere: readonly Givet[]) =>
    datoSvar(
      evaluer(brevetKomFrem, { fakta: { ...fakta([brevetSendtDen, sendt]), ...fakta(...mere) }, på: PÅ }),
    )

  test('Digital Post: den dag, det kan åbnes, også en lørdag', () => {
    expect(
      frem(
        '2026-02-27',
        [brevetsVej, 'digital_post'],
        [leveringErBevist, true],
        [tilgængeligIDigitalPost, '2026-02-28'],
      ),
    ).toBe('2026-02-28')
  })
  test('kun afsendt er ikke kommet frem, og egen portal er ikke Digital Post', () => {
    expect(frem('2026-02-27', [brevetsVej, 'digital_post'], [leveringErBevist, false])).toBe('aldrig')
    expect(frem('2026-02-27', [brevetsVej, 'egen_portal'])).toBe('aldrig')
  })
  test('papir: den dag, det kom frem eller regnes for at være', () => {
    expect(frem('2026-02-02', [brevetsVej, 'papir'], [papirbrevetKomFrem, '2026-02-10'])).toBe('2026-02-10')
  })
  test.each([
    ['2012-06-30', 'retsgrundlag ukendt'],
    ['2012-07-01', 'aldrig'],
  ])('sendt den %s: %s', (sendt, svar) => {
    expect(frem(sendt, [brevetsVej, 'egen_portal'])).toBe(svar)
  })
  test('uden bevis eller modbevis er det åbent', () => {
    expect(frem('2026-02-27', [brevetsVej, 'digital_post'])).toBe('mangler')
  })
})

describe('brev på papir', () => {
  const papir = (sendt: string, fritaget: boolean, frivilligt: boolean, bor = true) =>
    sandtSvar(
      evaluer(brevetSkalSendesPåPapir, {
        fakta: fakta(
          [brevetSendtDen, sendt],
          [fritagetForDigitalPost, fritaget],
          [frivilligtTilsluttetDigitalPost, frivilligt],
          [borIDanmarkOgErFyldt15, bor],
        ),
        på: PÅ,
      }),
    )
  test('den fritagne får papir, medmindre hun selv har tilsluttet sig', () => {
    expect([papir(PÅ, true, false), papir(PÅ, true, true), papir(PÅ, false, false)]).toEqual([
      true,
      false,
      false,
    ])
    expect(papir(PÅ, false, false, false)).toBe(true)
  })
  test.each([
    ['2012-06-30', false, true],
    ['2012-07-01', true, true],
    ['2012-07-01', false, true],
    ['2014-10-31', false, true],
    ['2014-11-01', false, false],
  ])('sendt den %s, fritaget %s: papir %s', (sendt, fritaget, svar) => {
    expect(papir(sendt, fritaget, false)).toBe(svar)
  })
  test('den, der selv har tilsluttet sig, fik Digital Post fra juli 2012', () => {
    expect([papir('2012-06-30', false, true), papir('2012-07-01', false, true)]).toEqual([true, false])
  })
})
