import { formatDay, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { type Brevafsender, papirankomst } from './papirstrategier.ts'

const ankomst = (iso: string, afsender: Brevafsender) => {
  const { hver, senest } = papirankomst(parseDay(iso), afsender)
  return [
    ...hver.map(({ strategi, dag }) => `${strategi.nøgle} ${formatDay(dag)}`),
    senest === undefined ? 'ingen' : `senest ${formatDay(senest)}`,
  ]
}

describe('et dateret brev på papir, i hver måde at regne på (SB-KAL-10)', () => {
  test('kommunens: 6 hverdage, og i tvivl den senere dag', () => {
    expect(ankomst('2026-03-04', 'kommune')).toEqual([
      'seks_hverdage_med_loerdag 2026-03-11',
      'seks_hverdage_uden_loerdag 2026-03-12',
      'senest 2026-03-12',
    ])
  })
  test.each([
    ['2026-03-02', '2026-03-09'],
    ['2026-03-03', '2026-03-09'],
    ['2026-03-04', '2026-03-11'],
    ['2026-03-06', '2026-03-11'],
  ])('Udbetaling Danmarks tabel: %s tæller fra %s', (dateret, fra) => {
    expect(ankomst(dateret, 'udbetaling_danmark')).toEqual([`udbetaling_danmark ${fra}`, `senest ${fra}`])
  })
  test('tabellen siger intet om et brev dateret i en weekend', () => {
    expect(ankomst('2026-03-07', 'udbetaling_danmark')).toEqual(['ingen'])
  })
  test('er afsenderen ukendt, vises alle, og den seneste bruges', () => {
    expect(ankomst('2026-03-06', 'ukendt')).toEqual([
      'seks_hverdage_med_loerdag 2026-03-13',
      'seks_hverdage_uden_loerdag 2026-03-16',
      'udbetaling_danmark 2026-03-11',
      'senest 2026-03-16',
    ])
  })
})
