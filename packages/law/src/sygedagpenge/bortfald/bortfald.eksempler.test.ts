import { expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { type AfvistBehandling, afvistBehandling } from './afvist-behandling.adapter.ts'

test('at afvise en operation koster ikke retten, at afvise fysioterapi kan', () => {
  const e = læsEksempel<AfvistBehandling>('ex-syg-055')
  expect(afvistBehandling(e.facts, e.law_as_of)).toEqual(e.expected)
})
