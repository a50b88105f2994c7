import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, talSvar } from '../eksempler/svar.ts'
import { ressourceforløbErBevilget, samtaleårBegyndte } from '../fakta/ressourceforloeb.ts'
import { mindsteAntalSamtalerIRessourceforløb, samtalerIRessourceforløbSenest } from './samtaler.ts'

const sag = (bevilget: boolean) =>
  fakta([ressourceforløbErBevilget, bevilget], [samtaleårBegyndte, '2019-03-01'])

test.each([
  ['2013-01-01', 6, '2020-02-29'],
  ['2019-12-31', 6, '2020-02-29'],
  ['2020-01-01', 4, '2019-08-31'],
  ['2026-01-31', 4, '2019-08-31'],
])('[F1 R] %s: %i samtaler, senest %s, når der tælles fra 1. marts 2019', (på, antal, senest) => {
  expect(talSvar(evaluer(mindsteAntalSamtalerIRessourceforløb, { fakta: sag(true), på }), 'antal')).toBe(
    antal,
  )
  expect(datoSvar(evaluer(samtalerIRessourceforløbSenest, { fakta: sag(true), på }))).toBe(senest)
})

test('efter 31. januar 2026 er antallet ikke læst, og uden et forløb opstår spørgsmålet ikke', () => {
  const spørg = (bevilget: boolean, på: string) =>
    evaluer(mindsteAntalSamtalerIRessourceforløb, { fakta: sag(bevilget), på }).udfald.art
  expect(spørg(true, '2026-02-01')).toBe('åben')
  expect(spørg(false, '2025-02-01')).toBe('ikke relevant')
})
