import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  revalideringErBevilget,
  revalideringStartede,
  senesteSamtaleIRevalidering,
  uddannelseNormeretTil,
  uddannelsePlanlagtTil,
} from '../fakta/revalidering.ts'
import { uddannelsenPåNormeretTid } from './normeret-tid.ts'
import { mindsteAntalSamtalerIRevalidering, samtaleIRevalideringSenest } from './samtaler.ts'

const sag = fakta(
  [revalideringErBevilget, true],
  [revalideringStartede, '2019-05-01'],
  [senesteSamtaleIRevalidering, '2019-08-15'],
)

test.each([
  ['2009-01-01', '2019-11-15', 0],
  ['2019-12-31', '2019-11-15', 0],
  ['2020-01-01', '2019-10-31', 4],
  ['2026-01-31', '2019-10-31', 4],
])('[V1 R] %s: samtalen skal være holdt senest %s', (på, senest, antal) => {
  expect(datoSvar(evaluer(samtaleIRevalideringSenest, { fakta: sag, på }))).toBe(senest)
  expect(talSvar(evaluer(mindsteAntalSamtalerIRevalidering, { fakta: sag, på }), 'antal')).toBe(antal)
})

test('efter 31. januar 2026 er fristen ikke læst', () => {
  expect(evaluer(samtaleIRevalideringSenest, { fakta: sag, på: '2026-02-01' }).udfald.art).toBe('åben')
})

test('[V1 R] den normerede studietid gælder til og med 2019', () => {
  const svar = (til: string, på: string) =>
    sandtSvar(
      evaluer(uddannelsenPåNormeretTid, {
        fakta: fakta([uddannelsePlanlagtTil, til], [uddannelseNormeretTil, '2014-06-30']),
        på,
      }),
    )
  expect(svar('2014-06-30', '2010-09-01')).toBe(true)
  expect(svar('2014-07-01', '2010-09-01')).toBe(false)
  expect(svar('2014-07-01', '2020-01-01')).toBe(true)
})
