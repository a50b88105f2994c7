import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  afgørelsenErAleneAutomatisk,
  afgørelsenErMeddelt,
  brugenAfAiErDokumenteret,
  brugenAfAiFremgårTydeligt,
  høringenBegyndteDen,
  høringenErSlut,
  høringenErUndladtMedGrund,
  kunstigIntelligensErBrugt,
  ændringenSkalVirkeFra,
} from '../fakta/afgoerelsens-virkning.ts'
import { afgørelsenMeddelt } from '../fakta/klage.ts'
import { afgørelsenErIkkeAleneAutomatisk, pligterneVedAiErOpfyldt } from './kunstig-intelligens.ts'
import { udbetalingenMåSættesNed } from './nedsaettelse.ts'
import { stopVirkerTidligst } from './stop.ts'

describe('stoppet virker fra beskeden', () => {
  const virker = (fra: string, meddelt: string | undefined, på = '2026-03-01') =>
    datoSvar(
      evaluer(stopVirkerTidligst, {
        fakta: fakta(
          [ændringenSkalVirkeFra, fra],
          [afgørelsenErMeddelt, meddelt !== undefined],
          ...(meddelt === undefined ? [] : [[afgørelsenMeddelt, meddelt] as const]),
        ),
        på,
      }),
    )
  test('ikke tilbage i tiden, og ikke uden besked', () => {
    expect(virker('2026-02-01', '2026-02-20')).toBe('2026-02-20')
    expect(virker('2026-03-15', '2026-02-20')).toBe('2026-03-15')
    expect(virker('2026-02-01', undefined)).toBe('aldrig')
  })
  test.each([
    ['2015-09-09', 'retsgrundlag ukendt'],
    ['2015-09-10', '2015-09-05'],
  ])('set den %s: %s', (på, svar) => {
    expect(virker('2015-09-01', '2015-09-05', på)).toBe(svar)
  })
})

describe('ingen nedsættelse af sig selv', () => {
  interface Forløb {
    readonly hørt: boolean
    readonly høring: string
    readonly meddelt?: string
    readonly fra: string
    readonly undladt?: boolean
    readonly på?: string
  }
  const må = ({ hørt, høring, meddelt, fra, undladt = false, på = '2026-05-20' }: Forløb) =>
    sandtSvar(
      evaluer(udbetalingenMåSættesNed, {
        fakta: fakta(
          [høringenErSlut, hørt],
          [høringenErUndladtMedGrund, undladt],
          [høringenBegyndteDen, høring],
          [afgørelsenErMeddelt, meddelt !== undefined],
          ...(meddelt === undefined ? [] : [[afgørelsenMeddelt, meddelt] as const]),
          [ændringenSkalVirkeFra, fra],
        ),
        på,
      }),
    )
  const lovligt = { hørt: true, høring: '2026-04-20', meddelt: '2026-05-10', fra: '2026-05-10' }
  test('høring, afgørelse og besked, og så virkning', () => {
    expect(må(lovligt)).toBe(true)
  })
  test('mangler et led, eller kommer det for sent, må udbetalingen ikke sættes ned', () => {
    expect(må({ ...lovligt, hørt: false })).toBe(false)
    expect(må({ hørt: true, høring: '2026-04-20', fra: '2026-05-10' })).toBe(false)
    expect(må({ ...lovligt, fra: '2026-05-09' })).toBe(false)
    expect(må({ ...lovligt, høring: '2026-05-10' })).toBe(false)
  })
  test('er høringen lovligt undladt, kræves kun afgørelsen og beskeden', () => {
    const undladt = { hørt: false, høring: '2026-05-10', fra: '2026-05-10', undladt: true }
    expect([må({ ...undladt, meddelt: '2026-05-10' }), må(undladt)]).toEqual([true, false])
  })
  test.each(['2007-12-06', '2007-12-07'])('set den %s', (på) => {
    expect([må({ ...lovligt, på }), må({ ...lovligt, hørt: false, på })]).toEqual([true, false])
  })
})

describe('kunstig intelligens i sagen', () => {
  const bygger = (på: string, alene: boolean) =>
    sandtSvar(
      evaluer(afgørelsenErIkkeAleneAutomatisk, { fakta: fakta([afgørelsenErAleneAutomatisk, alene]), på }),
    )
  test('den må støtte, men ikke afgøre alene, fra februar 2026', () => {
    expect([bygger('2026-02-01', false), bygger('2026-02-01', true)]).toEqual([true, false])
    expect(bygger('2026-01-31', true)).toBe('retsgrundlag ukendt')
  })
  const pligter = (på: string, brugt: boolean, dokumenteret: boolean, tydeligt: boolean) =>
    sandtSvar(
      evaluer(pligterneVedAiErOpfyldt, {
        fakta: fakta(
          [kunstigIntelligensErBrugt, brugt],
          [brugenAfAiErDokumenteret, dokumenteret],
          [brugenAfAiFremgårTydeligt, tydeligt],
        ),
        på,
      }),
    )
  test('brugen er dokumenteret og fremgår tydeligt', () => {
    expect(pligter('2026-02-01', true, true, true)).toBe(true)
    expect(pligter('2026-02-01', true, false, true)).toBe(false)
    expect(pligter('2026-02-01', true, true, false)).toBe(false)
    expect(pligter('2026-02-01', false, false, false)).toBe('ikke relevant')
    expect(pligter('2026-01-31', true, true, true)).toBe('retsgrundlag ukendt')
  })
})
