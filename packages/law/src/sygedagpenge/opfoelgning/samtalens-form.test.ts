import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { dageSenere, sygFra } from '../../eksempler/forloeb.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { holdteSamtaler } from '../../fakta/opfoelgning.ts'
import { fremmødeErNødvendigt } from '../../skoen/opfoelgning.ts'
import { kanVælgeTelefonEllerVideo } from './samtalens-form.ts'

const svar = (på: string, sygedage: number, samtaler: number, fremmøde = false) =>
  sandtSvar(
    evaluer(kanVælgeTelefonEllerVideo, {
      fakta: { ...sygFra(dageSenere(på, -sygedage), 'ledig'), ...fakta([holdteSamtaler, samtaler]) },
      skøn: { [fremmødeErNødvendigt.skøn.nøgle]: fremmøde },
      på,
    }),
  )

test('først efter 6 måneder, siden efter den første samtale, og imellem er dagen ikke fundet', () => {
  expect(svar('2021-12-28', 300, 4)).toBe(false)
  expect(svar('2021-12-29', 300, 4)).toBe('retsgrundlag ukendt')
  expect([svar('2022-09-02', 100, 1), svar('2022-09-02', 184, 1)]).toEqual([false, true])
  expect(svar('2023-03-21', 300, 4)).toBe('retsgrundlag ukendt')
  expect([svar('2023-09-21', 60, 0), svar('2023-09-21', 60, 1)]).toEqual([false, true])
})

test('kommunen kan konkret kræve fremmøde', () => {
  expect(svar('2024-05-01', 60, 1, true)).toBe(false)
})
