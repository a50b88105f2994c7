import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { erIJobafklaring, jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { harJobEllerVirksomhedVedTilbud } from '../fakta/loentilskud.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { cvIJobafklaring } from './cv.ts'
import { retTilNytForløb } from './nyt-forloeb.ts'

const nyt = (på: string, syg: boolean | undefined, startede = '2014-07-01') =>
  sandtSvar(
    evaluer(retTilNytForløb, {
      fakta: fakta([jobafklaringStartede, startede]),
      skøn: syg === undefined ? {} : { [uarbejdsdygtigVedEgenSygdom.skøn.nøgle]: syg },
      på,
    }),
  )

test('[J2 R] den, der stadig er uarbejdsdygtig, har ret til et nyt forløb, gang på gang', () => {
  expect(['2016-07-01', '2019-12-31', '2020-01-01', '2026-11-27'].map((på) => nyt(på, true))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(nyt('2020-01-01', false)).toBe(false)
  expect(nyt('2020-01-01', undefined)).toBe('skøn')
  expect(nyt('2020-01-01', true, '2020-01-02')).toBe('ikke relevant')
  expect(nyt('2014-06-30', true)).toBe('ikke relevant')
})

const cv = (på: string, job: boolean, iForløb = true) =>
  sandtSvar(
    evaluer(cvIJobafklaring, {
      fakta: fakta([erIJobafklaring, iForløb], [harJobEllerVirksomhedVedTilbud, job]),
      på,
    }),
  )

test('cv på Jobnet er en pligt fra 2020 for den, der hverken har job eller virksomhed', () => {
  expect(cv('2019-12-31', false)).toBe(false)
  expect(cv('2020-01-01', false)).toBe(true)
  expect(cv('2020-01-01', true)).toBe(false)
  expect(cv('2020-01-01', false, false)).toBe('ikke relevant')
})
