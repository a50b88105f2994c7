import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { talSvar } from '../eksempler/svar.ts'
import { ugerMedFeriegodtgørelse } from '../fakta/ferie-med-ydelse.ts'
import { revalideringErBevilget } from '../fakta/revalidering.ts'
import { månederITilbudIRevalidering } from '../fakta/revalideringsydelse.ts'
import { ferieUnderRevalidering } from './ferie.ts'

const uger = (på: string, måneder = 12, optjent = 0) =>
  talSvar(
    evaluer(ferieUnderRevalidering, {
      fakta: fakta(
        [revalideringErBevilget, true],
        [månederITilbudIRevalidering, måneder],
        [ugerMedFeriegodtgørelse, optjent],
      ),
      på,
    }),
    'uger',
  )

test.each([
  ['2012-02-24', 0],
  ['2012-02-25', 'retsgrundlag ukendt'],
  ['2014-11-13', 5],
  ['2016-03-22', 5],
  ['2016-03-23', 'retsgrundlag ukendt'],
  ['2016-05-19', 'retsgrundlag ukendt'],
  ['2016-05-20', 4],
  ['2020-01-01', 4],
  ['2026-02-01', 4],
])('%s: %s uger', (på, svar) => {
  expect(uger(på)).toBe(svar)
})

test('11 måneder er ikke nok, og optjent ferie tæller med i de 4 uger', () => {
  expect([uger('2024-05-01', 11), uger('2024-05-01', 12, 3), uger('2024-05-01', 12, 5)]).toEqual([0, 1, 0])
})
