import { formatDay } from '@sagsvej/calendar'
import { expect, test } from 'vitest'
import { lov } from '../lov.ts'

const versioner = (om: string): string[] =>
  (lov.bestemmelser.find(({ id }) => id === om)?.versioner ?? []).map(
    ({ fra, sikkerhed }) => `${formatDay(fra)} ${sikkerhed}`,
  )

const UÆNDRET = ['2006-07-03 ubekræftet', '2007-12-07 kontrolleret']
const ÆNDRET_2014 = [...UÆNDRET, '2014-01-01 ubekræftet', '2014-04-22 kontrolleret']

test.each([
  ['FVL.7.1', UÆNDRET],
  ['FVL.8.1', UÆNDRET],
  ['FVL.13', UÆNDRET],
  ['FVL.17', UÆNDRET],
  ['FVL.20.1', UÆNDRET],
  ['FVL.21.1', UÆNDRET],
  ['FVL.22', UÆNDRET],
  ['FVL.23.1', UÆNDRET],
  ['FVL.25.1', UÆNDRET],
  ['FVL.9.1', ÆNDRET_2014],
  ['FVL.9b.1', ÆNDRET_2014],
  ['FVL.16.2', ÆNDRET_2014],
  ['FVL.19.1', ÆNDRET_2014],
  ['FVL.12.1', ÆNDRET_2014],
  ['FVL.15', ÆNDRET_2014],
  ['FVL.27.1', ÆNDRET_2014],
  ['FVL.9a.2', [...UÆNDRET, '2014-01-01 kontrolleret', '2024-07-01 sekundær']],
  ['FVL.28.2', ['2006-07-03 ukendt', '2009-06-13 ukendt', '2012-10-09 kontrolleret', '2018-05-25 sekundær']],
])('%s: fra hvornår, og hvor sikkert', (om, fra) => {
  expect(versioner(om)).toEqual(fra)
})
