import { describe, expect, test } from 'vitest'
import {
  fikFleksløntilskudMedUrette,
  fleksløntilskudOphørteDen,
  kravetKunneAldrigInddrives,
  lønnenKunneIkkeEfterreguleres,
} from '../fakta/fleksloentilskud-tilbage.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { kravetBortfalder } from './krav-bortfalder.ts'
import { fleksløntilskudSkalTilbagebetales } from './tilbagebetaling.ts'

const sag = (urette: boolean, flereMåneder = false): readonly Par[] => [
  [fikFleksløntilskudMedUrette, urette],
  [lønnenKunneIkkeEfterreguleres, flereMåneder],
]
const vidende = (ja: boolean) => ({ fleksloentilskudModBedreVidende: ja })

describe('[K5 R] tilbagebetaling', () => {
  test.each(['2013-01-01', '2014-04-29', '2014-04-30', '2019-12-31', '2020-01-01'])(
    '%s: urette og bedre vidende',
    (dag) => {
      const svar = (urette: boolean, ond: boolean) =>
        spørg(fleksløntilskudSkalTilbagebetales, dag, sag(urette), vidende(ond)).ja()
      expect([svar(true, true), svar(true, false), svar(false, true)]).toEqual([true, false, false])
    },
  )
  test('løn for flere måneder kræver ingen skyld, men kom først i 2014', () => {
    const svar = (dag: string) =>
      spørg(fleksløntilskudSkalTilbagebetales, dag, sag(false, true), vidende(false)).ja()
    expect([svar('2014-04-29'), svar('2014-04-30'), svar('2020-01-01')]).toEqual([false, true, true])
  })
  test('før 2013 var der intet at betale tilbage', () => {
    expect(spørg(fleksløntilskudSkalTilbagebetales, '2012-12-31', sag(true), vidende(true)).ja()).toBe(false)
    expect(spørg(kravetBortfalder, '2012-12-31', sag(true), vidende(true)).dag()).toBe('ikke relevant')
  })
  const bortfald = (dag: string, ophørte: string, aldrig = true) =>
    spørg(
      kravetBortfalder,
      dag,
      [...sag(true), [fleksløntilskudOphørteDen, ophørte], [kravetKunneAldrigInddrives, aldrig]],
      vidende(true),
    ).dag()
  test.each([
    ['2013-05-01', '2013-01-31', 'aldrig'],
    ['2014-04-30', '2014-01-31', '2017-01-31'],
    ['2019-12-31', '2016-02-29', '2019-02-28'],
    ['2020-01-01', '2019-06-30', '2022-06-30'],
  ])('spurgt den %s, ophørt den %s: %s', (dag, ophørte, svar) => {
    expect(bortfald(dag, ophørte)).toBe(svar)
  })
  test('har kravet kunnet gennemføres, falder det ikke bort efter reglen', () => {
    expect(bortfald('2024-05-01', '2020-01-01', false)).toBe('aldrig')
  })
})
