import { describe, expect, test } from 'vitest'
import type { Version } from './graenser.ts'
import { KOLONNER, læsRaekker } from './klasser.ts'
import { forkerteRaekker, udenKlasse } from './kontrol.ts'
import type { Vindue } from './vinduer.ts'

const vindue: Vindue = {
  paragraf: '27',
  fra: { navn: 'LBK 487/2014', dag: '2014-05-06' },
  til: { navn: 'LBK 43/2015', dag: '2015-01-23' },
  foer: 'aaaa',
  efter: 'bbbb',
}
const version = (fra: string, sikkerhed: Version['sikkerhed'] = 'kontrolleret'): Version => ({
  id: 'SDL.27.1.2',
  fra,
  til: undefined,
  sikkerhed,
  først: false,
})
const table = (...rows: readonly string[]) => læsRaekker([KOLONNER.join('\t'), ...rows].join('\n'))
const row = (klasse: string, grund = 'Læst.', hashes = 'aaaa\tbbbb') =>
  `27\tLBK 487/2014\tLBK 43/2015\t${hashes}\t${klasse}\t${grund}`
const grundlag = (rows: readonly string[], ours: readonly Version[] = [version('2014-07-01')]) => ({
  lov: 'SDL',
  raekker: table(...rows).raekker,
  vinduer: [vindue],
  versioner: new Map([['27', ours]]),
})
const faults = (rows: readonly string[], ours?: readonly Version[]) => forkerteRaekker(grundlag(rows, ours))

describe('a change of the text', () => {
  test('wants a class where the paragraph is modelled, and none where it is not', () => {
    expect(udenKlasse(grundlag([]))).toEqual([vindue])
    expect(udenKlasse({ ...grundlag([]), versioner: new Map() })).toEqual([])
    expect(udenKlasse(grundlag([row('uden-virkning')]))).toEqual([])
  })

  test.each([
    ['a version that begins inside the window', row('version@2014-07-01')],
    ['no effect', row('uden-virkning')],
    ['two at once', row('version@2014-07-01 ikke-modelleret')],
  ])('may be %s', (_, one) => {
    expect(faults([one])).toEqual([])
  })

  test('of a day without a version of ours is a fault that names the days there are', () => {
    expect(faults([row('version@2014-08-01')])).toEqual([
      {
        linje: 2,
        hvad: 'SDL § 27, LBK 487/2014 -> LBK 43/2015: no version of ours begins 2014-08-01; those that do: 2014-07-01',
      },
    ])
  })

  test('of a day outside the window needs a source in its reason', () => {
    const ours = [version('2015-07-01')]
    expect(faults([row('version@2015-07-01')], ours)[0]?.hvad).toContain(
      'outside the window 2014-05-06 - 2015-01-23',
    )
    expect(faults([row('version@2015-07-01', 'Efter LOV 720/2014.')], ours)).toEqual([])
  })

  test('on the day of the older text is outside the window, on that of the newer inside', () => {
    expect(faults([row('version@2014-05-06')], [version('2014-05-06')])).toHaveLength(1)
    expect(faults([row('version@2015-01-23')], [version('2015-01-23')])).toEqual([])
  })

  test('is undated only where a version of ours says it is unsure', () => {
    expect(faults([row('udateret')])).toHaveLength(1)
    expect(faults([row('udateret')], [version('2014-07-01', 'ukendt')])).toEqual([])
  })

  test('that the text no longer shows, or shows otherwise, is a fault', () => {
    expect(faults([row('uden-virkning', 'Læst.', 'aaaa\tcccc')])[0]?.hvad).toContain(
      'the text is aaaa -> bbbb',
    )
    expect(forkerteRaekker({ ...grundlag([row('uden-virkning')]), vinduer: [] })[0]?.hvad).toContain(
      'no change here',
    )
  })

  test('is classed once', () => {
    expect(faults([row('uden-virkning'), row('uden-virkning')])[0]).toEqual({
      linje: 3,
      hvad: 'SDL § 27, LBK 487/2014 -> LBK 43/2015: is already classed in line 2; keep one row',
    })
  })
})

test.each([
  ['a class that is none', row('version@juli'), 'class "version@juli"'],
  ['an empty reason', row('uden-virkning', ''), 'reason'],
])('%s is told by its line', (_, one, said) => {
  const { fejl } = table(row('uden-virkning'), one)
  expect(fejl).toHaveLength(1)
  expect(fejl[0]?.linje).toBe(3)
  expect(fejl[0]?.hvad).toContain(said)
})
