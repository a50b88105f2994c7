import { describe, expect, test } from 'vitest'
import { forløb, periodeMedGrænse } from '../../eksempler/byg-fravaer.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { forlængelseErAfgjort, forlængelsenSlutter } from '../../fakta/forlaengelse.ts'
import { fortsatRet9Marts2020 } from '../../fakta/varighed.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { covidForlængetTil } from './foer-jobafklaring.ts'
import {
  andenCovidForlængelse,
  covidForlængelseOktober2020,
  førsteCovidForlængelse,
} from './ved-revurdering.ts'

const sag = (grænse: string, fortsatRet = false) => ({
  fakta: {
    ...forløb('loenmodtager', periodeMedGrænse(revurderingstidspunkt, grænse)),
    ...fakta([fortsatRet9Marts2020, fortsatRet], [forlængelseErAfgjort, false]),
  },
  på: grænse,
})
const trin = (grænse: string, fortsatRet?: boolean) =>
  [førsteCovidForlængelse, andenCovidForlængelse, covidForlængelseOktober2020, covidForlængetTil].map((t) =>
    datoSvar(evaluer(t, sag(grænse, fortsatRet))),
  )

describe('[D7 R] grænsen nået', () => {
  test('februar 2020 og afgjort: ingen forlængelse', () => {
    expect(trin('2020-02-29')).toEqual(['2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29'])
  })
  test('februar 2020 og uafgjort: til 30. juni, så september, så oktober, så tre måneder i stedet for jobafklaring', () => {
    expect(trin('2020-02-29', true)).toEqual(['2020-06-30', '2020-09-30', '2020-10-31', '2021-06-30'])
  })
  test('april 2020: 3 måneder, 3 mere og 1 mere', () => {
    expect(trin('2020-04-30').slice(0, 3)).toEqual(['2020-07-31', '2020-10-31', '2020-11-30'])
  })
  test('september 2020: den sidste måned med 3 måneder', () => {
    expect(trin('2020-09-30').slice(0, 3)).toEqual(['2020-12-31', '2020-12-31', '2020-12-31'])
  })
  test('oktober 2020: kun 1 måned', () => {
    expect(trin('2020-10-31').slice(0, 3)).toEqual(['2020-10-31', '2020-10-31', '2020-11-30'])
  })
})

describe('i stedet for jobafklaring', () => {
  const til = (grænse: string) => datoSvar(evaluer(covidForlængetTil, sag(grænse)))
  test('april 2021: overgang 1. maj, 2 måneder mere', () => {
    expect(til('2021-04-30')).toBe('2021-06-30')
  })
  test('marts 2021: overgang 1. april, 2 måneder, og så 2 måneder igen', () => {
    expect(til('2021-03-31')).toBe('2021-07-31')
  })
  test('juni 2021: overgang 1. juli er for sent', () => {
    expect(til('2021-06-30')).toBe('2021-06-30')
  })
  test('2023: intet', () => {
    expect(til('2023-07-31')).toBe('2023-07-31')
  })
})

test('en forlængelse efter § 27, der slutter 10. marts 2020, løber mindst til 30. juni og videre', () => {
  const facts = {
    ...sag('2019-07-31').fakta,
    ...fakta([forlængelseErAfgjort, true], [forlængelsenSlutter, '2020-03-10']),
  }
  expect(datoSvar(evaluer(covidForlængetTil, { fakta: facts, på: '2020-03-10' }))).toBe('2021-06-30')
})
