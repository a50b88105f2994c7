import { readFileSync } from 'node:fs'
import { parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { expect, test } from 'vitest'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { udgaver } from './udgaver.ts'

const text = readFileSync(new URL('../../data/samme-person.json', import.meta.url), 'utf8')
const sag = readSagsfil(text, lov)
if (!sag.ok) throw new Error(JSON.stringify(sag.fejl))
const FØRSTE = parseDay('2007-05-07')
const fire = ['2007-05-07', '2013-05-06', '2019-05-06', '2026-05-04'].map(parseDay)
const historie = (dage: readonly ReturnType<typeof parseDay>[]) =>
  udgaver({ begivenheder: sag.begivenheder, førsteDag: FØRSTE, dageEfter: 160 }, dage)
const om = (nøgle: string, dage = fire) =>
  historie(dage).find(({ svar }) => svar.some((one) => one?.nøgle === nøgle))

test('den samme person under fire udgaver af loven: grænsen er 52 uger i 18 måneder, siden 22 i 9', () => {
  const varighed = om('varighed')
  expect(varighed?.svar.map((one) => one?.overskrift.da)).toEqual([
    'Til og med 31. maj 2008, og længere, hvis kommunen forlænger.',
    'Til og med 30. juni 2014, og længere, hvis kommunen forlænger.',
    'Til og med 30. november 2019, og længere, hvis kommunen forlænger.',
    'Til og med 30. november 2026, og længere, hvis kommunen forlænger.',
  ])
  const reform = varighed?.skifter[1]?.map(({ bestemmelse }) => bestemmelse.id)
  expect(reform).toContain('SDL.24.1')
})

test('arbejdsgiveren betaler 15 dage i 2007 og 30 siden 2012, og kun det skifte nævnes', () => {
  const betaler = om('betaler')
  const ids = betaler?.skifter.map((some) => some.map(({ bestemmelse }) => bestemmelse.id))
  expect(ids?.[0]).toContain('SDL.30.1')
  expect(ids?.[2]).toEqual([])
})

test('begyndt samme dag er intet en anden lov', () => {
  for (const { svar, skifter } of historie([FØRSTE, FØRSTE])) {
    expect(skifter).toEqual([[]])
    expect(svar[0]?.overskrift).toEqual(svar[1]?.overskrift)
  }
})

test('en dag uden for kalenderen afvises', () => {
  expect(() => historie([parseDay('1901-01-01')])).toThrow(RangeError)
})
