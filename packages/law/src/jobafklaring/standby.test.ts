import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { kontaktUhensigtsmæssig } from '../skoen/opfoelgning.ts'
import { samtalerneHoldesLøbende, standbyIJobafklaring } from './samtaler.ts'

const svar = (på: string, skøn: boolean | undefined, iForløb = true) =>
  sandtSvar(
    evaluer(standbyIJobafklaring, {
      fakta: fakta([erIJobafklaring, iForløb]),
      skøn: skøn === undefined ? {} : { [kontaktUhensigtsmæssig.skøn.nøgle]: skøn },
      på,
    }),
  )

test('standby i jobafklaring er et skøn, i loven før og efter 2020, og først siden ordningen kom', () => {
  expect(['2014-07-01', '2019-12-31', '2020-01-01'].map((på) => svar(på, true))).toEqual([true, true, true])
  expect(svar('2020-01-01', false)).toBe(false)
  expect(svar('2020-01-01', undefined)).toBe('skøn')
  expect(svar('2014-06-30', true)).toBe('ikke relevant')
  expect(svar('2020-01-01', true, false)).toBe('ikke relevant')
})

test('de seks samtaler gik igen hele vejen til 2020; de fire gør ikke', () => {
  const løbende = (på: string) =>
    sandtSvar(evaluer(samtalerneHoldesLøbende, { fakta: fakta([erIJobafklaring, true]), på }))
  expect(['2014-07-01', '2019-12-31', '2020-01-01', '2026-01-31', '2026-02-01'].map(løbende)).toEqual([
    true,
    true,
    false,
    false,
    'retsgrundlag ukendt',
  ])
})
