import { expect, test } from 'vitest'
import { forløb, periodeMedGrænse } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { skalRevurderesFørStop } from './revurdering-foer-stop.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

const svar = (grænse: string) =>
  sandtSvar(
    evaluer(skalRevurderesFørStop, {
      fakta: forløb('loenmodtager', periodeMedGrænse(revurderingstidspunkt, grænse)),
      på: grænse,
    }),
  )

test('en grænse til og med juni 2014 var slut, fra juli 2014 er den en revurdering', () => {
  expect([svar('2014-06-30'), svar('2014-07-31')]).toEqual([false, true])
})
test('nås grænsen ikke, opstår spørgsmålet ikke', () => {
  const fakta = forløb('loenmodtager', { fra: '2023-01-02', til: '2023-02-01' })
  expect(sandtSvar(evaluer(skalRevurderesFørStop, { fakta, på: '2023-02-01' }))).toBe('ikke relevant')
})
