import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { SAGSKEMA } from './indhold.ts'
import { readSagsfil } from './sagsfil.ts'

type Fakta = Readonly<Record<string, unknown>>

const fil = (fakta: Fakta, more: readonly object[] = []) =>
  JSON.stringify({
    skema: SAGSKEMA,
    sag: { id: 'sag-1', navn: 'Prøve Person', kommune: 'Prøvekøbing' },
    fakta: [
      ...Object.entries(fakta).map(([faktum, vaerdi]) => ({
        ...{ faktum, vaerdi },
        ...{ kendtFra: '2026-07-08', oprindelse: 'kommune' },
      })),
      ...more,
    ],
  })
const fejlI = (text: string) => {
  const read = readSagsfil(text, lov)
  return read.ok ? [] : read.fejl
}

describe('fakta, ingen sag kan have sammen', () => {
  test.each<readonly [string, Fakta, string, string]>([
    [
      'dag uden afgørelse',
      { forlaengelseErAfgjort: false, forlaengelseAfgjortDen: '2026-06-01' },
      'kommunen',
      'truffet',
    ],
    [
      'fratrådt før ansat',
      { ansatFra: '2020-01-01', fratraedelsesdag: '2019-12-31' },
      '31. december 2019',
      'begyndt',
    ],
    [
      'samtaler i forkert orden',
      { foersteOpfoelgningssamtale: '2026-05-02', senesteOpfoelgningssamtale: '2026-05-01' },
      '1. maj 2026',
      'første',
    ],
  ])('%s: afvist, og begge er nævnt med deres sted', (_, fakta, one, why) => {
    const [fejl, ...others] = fejlI(fil(fakta))
    expect(others).toEqual([])
    expect(fejl).toMatchObject({ slags: 'uforenelige', pointer: '/fakta/1/vaerdi', ogVed: '/fakta/0/vaerdi' })
    expect(fejl?.tekst.da).toContain(one)
    expect(fejl?.tekst.da).toContain(why)
    expect(fejl?.tekst.en).toContain('cannot both be right')
  })

  test('syg, før man er født', () => {
    const [fejl] = fejlI(
      fil({
        foedselsdag: '2010-01-01',
        fravaer: [{ fra: '2009-12-31', til: '2010-02-01', omfang: 'fuldt' }],
      }),
    )
    expect(fejl?.slags).toBe('uforenelige')
  })

  test('på selve dagen er det muligt', () => {
    expect(fejlI(fil({ ansatFra: '2020-01-01', fratraedelsesdag: '2020-01-01' }))).toEqual([])
    expect(fejlI(fil({ forlaengelseErAfgjort: true, forlaengelseAfgjortDen: '2026-06-01' }))).toEqual([])
  })

  test('det, der blev rettet senere, tæller ikke med', () => {
    const senere = { faktum: 'ansatFra', vaerdi: '2019-01-01', kendtFra: '2026-07-09', oprindelse: 'kommune' }
    expect(fejlI(fil({ ansatFra: '2020-01-01', fratraedelsesdag: '2019-12-31' }, [senere]))).toEqual([])
  })
})
