import { formatDay, parseDay } from '@sagsvej/calendar'
import { expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { asDay } from '../evaluate/strict.ts'
import { prose } from '../explain/prose.ts'
import { den } from './date.ts'
import { alleDage } from './day-set.ts'
import { felt, listeFaktum } from './facts.ts'
import { uger } from './number.ts'

const pauser = listeFaktum(
  'pauser',
  'perioder',
  { fra: felt.dato({ da: 'Fra', en: 'From' }), til: felt.dato({ da: 'Til', en: 'To' }) },
  { etiket: { da: 'pauser', en: 'pauses' }, spørgsmål: { da: 'Pauser?', en: 'Pauses?' }, fra: ['borger'] },
)
const slut = alleDage.uden(pauser.dage()).dagenDerNår(uger(2), den('2023-01-01'))

const answer = (...periods: readonly (readonly [string, string])[]) => {
  const value = periods.map(([fra, til]) => ({ fra: parseDay(fra), til: parseDay(til) }))
  const { udfald } = evaluate(slut.led, kontekst({ fakta: () => value, skøn: () => undefined }))
  return udfald.art === 'værdi' ? formatDay(asDay(udfald.værdi)) : udfald.art
}

test('a length of time runs on all days but the pauses, also those it is itself moved into', () => {
  expect(answer()).toBe('2023-01-14')
  expect(answer(['2023-01-10', '2023-01-12'])).toBe('2023-01-17')
  expect(answer(['2023-01-10', '2023-01-12'], ['2023-01-16', '2023-01-18'])).toBe('2023-01-20')
  expect(answer(['2022-12-01', '2023-01-02'])).toBe('2023-01-16')
})

test('all days have words', () => {
  expect(prose(alleDage.led, 'da')).toBe('alle dage')
  expect(prose(alleDage.led, 'en')).toBe('all days')
})
