import { BorderError, questions } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { grundlagFra, type Sagsdata } from './grundlag-fra.ts'
import { spørgLoven } from './spoerg-loven.ts'

const syg = (fra: string, til: string | null) => ({ fra, til, omfang: 'fuldt' })
const sag: Sagsdata = {
  dag: '2026-11-23',
  fakta: { persongruppe: 'loenmodtager', fravaer: [syg('2026-05-04', null)], afbrydelser: [] },
}
const medFakta = (fakta: Sagsdata['fakta']): Sagsdata => ({ ...sag, fakta: { ...sag.fakta, ...fakta } })

function brudI(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof BorderError) return error.brud
    throw error
  }
  throw new Error('nothing was refused')
}

describe('loven spurgt om en sag som rene data', () => {
  test('et svar er det, bestemmelsen giver', () => {
    expect(datoSvar(spørgLoven('SDL.24.1', grundlagFra(sag)))).toBe('2026-11-30')
  })

  test('det, der ikke er oplyst, lader svaret stå åbent, og der kan spørges videre', () => {
    const { afbrydelser: _, ...rest } = sag.fakta
    const spor = spørgLoven('SDL.24.1', grundlagFra({ ...sag, fakta: rest }))
    expect(datoSvar(spor)).toBe('mangler')
    expect(questions([spor]).map(({ faktum }) => faktum.nøgle)).toEqual(['afbrydelser'])
  })

  test('et skøn er det, et menneske har fundet; uden det er svaret åbent', () => {
    const fakta = {
      normalTimerPrUge: 37,
      timerDuKanArbejde: 0,
      ansatIFleksjob: false,
      ansatFra: '2015-01-01',
    }
    const given = (skoen: Sagsdata['skoen'] = {}) =>
      sandtSvar(spørgLoven('SDL.7.1', grundlagFra({ ...medFakta(fakta), skoen })))
    expect(given()).toBe('skøn')
    expect(given({ uarbejdsdygtigVedEgenSygdom: true })).toBe(true)
    expect(given({ uarbejdsdygtigVedEgenSygdom: false })).toBe(false)
  })
})

describe('det, der ikke kan bruges, afvises med sted', () => {
  test.each<readonly [string, Sagsdata, readonly string[]]>([
    ['et ukendt faktum', medFakta({ persongrupe: 'ledig' }), ['/fakta/persongrupe']],
    ['dagen som faktum', medFakta({ vurderingsdato: '2026-11-23' }), ['/fakta/vurderingsdato']],
    ['en dag, der ikke findes', { ...sag, dag: '2026-02-30' }, ['/dag']],
    ['et valg, der ikke er et', medFakta({ persongruppe: 'lønmodtager' }), ['/fakta/persongruppe']],
    [
      'et felt, der er skrevet forkert',
      medFakta({ fravaer: [{ fra: '2026-05-04', til: null, omfan: 'fuldt' }] }),
      ['/fakta/fravaer/0/omfan', '/fakta/fravaer/0/omfang'],
    ],
    [
      'perioder med dage fælles',
      medFakta({ fravaer: [syg('2026-05-04', '2026-05-10'), syg('2026-05-10', null)] }),
      ['/fakta/fravaer/1'],
    ],
    [
      'to fakta, ingen sag kan have sammen',
      medFakta({ ophoerErAfgjort: false, ophoerAfgjortDen: '2026-06-01' }),
      ['/fakta/ophoerAfgjortDen'],
    ],
    [
      'intet, fra et program uden typer',
      medFakta({ persongruppe: undefined as never }),
      ['/fakta/persongruppe'],
    ],
    ['et ukendt skøn', { ...sag, skoen: { uarbejdsdygtigt: true } }, ['/skoen/uarbejdsdygtigt']],
    [
      'flere ting på én gang',
      medFakta({ persongruppe: 1, afbrydelser: {} }),
      ['/fakta/persongruppe', '/fakta/afbrydelser'],
    ],
  ])('%s', (_, data, steder) => {
    expect(brudI(() => grundlagFra(data)).map(({ sti }) => sti)).toEqual(steder)
  })

  test.each([
    ['SDL.24.11', '"SDL.24.1"'],
    ['SDL.7', '"SDL.7.1"'],
  ])('en bestemmelse, loven ikke har: %s; nævnt bliver %s', (id, ligner) => {
    const [brud] = brudI(() => spørgLoven(id, grundlagFra(sag)))
    expect(brud?.tekst.da).toContain(ligner)
    expect(brud?.tekst.en).toContain(ligner)
  })
})
