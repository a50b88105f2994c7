import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { anmeldtTilAkasse } from '../../fakta/anmeldelse.ts'
import { type AkassensAnmeldelse, akassensAnmeldelse } from './akasse.adapter.ts'
import { akassensAnmeldelseSenest } from './akasse.ts'

describe('a-kassens anmeldelse', () => {
  test.each(['sdl-40a-1', 'sdl-40a-2'])('eksemplet %s', (name) => {
    const e = læsEksempel<AkassensAnmeldelse>(name)
    expect(akassensAnmeldelse(e.facts, e.law_as_of)).toBe(e.expected)
  })

  const frist = (dag: string, oplystDelvistLedig = false) =>
    akassensAnmeldelse({ anmeldtTilAkasse: dag, oplystDelvistLedig }, dag)

  test.each([
    ['2011-12-12', 'aldrig'],
    ['2012-03-27', 'aldrig'],
    ['2012-03-28', 'retsgrundlag ukendt'],
    ['2012-06-25', 'retsgrundlag ukendt'],
    ['2012-06-26', '2012-07-03'],
    ['2014-06-27', '2014-07-04'],
    ['2014-06-28', 'retsgrundlag ukendt'],
    ['2015-08-11', 'retsgrundlag ukendt'],
    ['2015-08-12', '2015-09-02'],
  ])('meldt den %s: %s', (dag, senest) => {
    expect(frist(dag)).toBe(senest)
  })
  test('at være delvist ledig ændrede intet, før fristen blev 3 uger', () => {
    expect(frist('2014-06-27', true)).toBe(frist('2014-06-27'))
    expect(frist('2015-08-12', true)).toBe('2015-08-19')
  })

  const svar = (gruppe: 'ledig' | 'loenmodtager') =>
    datoSvar(
      evaluer(akassensAnmeldelseSenest, {
        fakta: { ...sygFra('2025-11-03', gruppe), ...fakta([anmeldtTilAkasse, '2025-11-03']) },
        på: '2025-11-03',
      }),
    )
  test('om du er delvist ledig, skal vides', () => {
    expect(svar('ledig')).toBe('mangler')
  })
  test('kun ledige anmeldes af en a-kasse', () => {
    expect(svar('loenmodtager')).toBe('ikke relevant')
  })
})
