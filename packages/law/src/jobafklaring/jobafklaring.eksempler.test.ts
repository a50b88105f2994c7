import { expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { type NæsteTrin, næsteTrin, type StoppetFør, stoppetFør } from './reform.adapter.ts'
import { forelæggesTeamet, type Team } from './rehabiliteringsteam.adapter.ts'

test('ventes rask inden 8 uger: sagen skal ikke i teamet', () => {
  const e = læsEksempel<Team>('ex-syg-061')
  expect(forelæggesTeamet(e.facts, e.law_as_of)).toEqual(e.expected)
})
test('sluttede sygedagpengene før 1. juli 2014, var der ikke ret til et forløb', () => {
  const e = læsEksempel<StoppetFør>('ref-037')
  expect(stoppetFør(e.facts)).toEqual(e.expected)
  expect(stoppetFør({ ...e.facts, sygedagpenge_stopped: '2014-12-31' })).toEqual({ entitled: true })
})
test('forløbet ventes afskaffet 1. januar 2027', () => {
  const e = læsEksempel<NæsteTrin>('ref-031')
  expect(næsteTrin(e.facts, e.law_as_of).ventesAfskaffet).toBe('2027-01-01')
})
// The grounds of SDL.27.1 no. 1 and 4 name what the reform abolished, and their text after it has not been read. So
// whether the benefit can be extended is open here, and with it the right that comes when it cannot.
test.fails('REF-031: det næste trin i november 2026 er stadig forløbet', () => {
  const e = læsEksempel<NæsteTrin>('ref-031')
  const { jobafklaring, ventesAfskaffet } = næsteTrin(e.facts, e.law_as_of)
  expect({ jobafklaring, expected_abolition: ventesAfskaffet }).toEqual(e.expected)
})
