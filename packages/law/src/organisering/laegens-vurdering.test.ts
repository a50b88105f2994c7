import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { overgikVedRevurderingen } from '../fakta/jobafklaring-indsats.ts'
import { bedtOmAfgørelseOmPensionAlene } from '../fakta/organisering.ts'
import { lægensVurderingKanUndlades } from './laegens-vurdering.ts'

const kan = (på: string, jobafklaring: boolean, alene = false) =>
  sandtSvar(
    evaluer(lægensVurderingKanUndlades, {
      fakta: fakta(
        [bedtOmAfgørelseOmPensionAlene, alene],
        [erIJobafklaring, jobafklaring],
        [overgikVedRevurderingen, true],
      ),
      på,
    }),
  )

test('lægens vurdering kan undlades i jobafklaring fra juli 2014 og i enhver sag fra 2025', () => {
  expect(
    ['2013-01-01', '2014-06-30', '2014-07-01', '2024-12-31', '2025-01-01'].map((på) => kan(på, true)),
  ).toEqual([false, false, true, true, true])
  expect(['2014-07-01', '2024-12-31', '2025-01-01', '2026-06-30'].map((på) => kan(på, false))).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(['2013-01-01', '2024-12-31'].map((på) => kan(på, false, true))).toEqual([true, true])
  expect(['2012-12-31', '2026-07-01'].map((på) => kan(på, true, true))).toEqual([false, false])
})
