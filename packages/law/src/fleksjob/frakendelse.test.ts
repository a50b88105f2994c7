import { describe, expect, test } from 'vitest'
import { aldrigIMålgruppenForFleksjob, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { spørg } from './fleksjob.test-support.ts'
import { forkertBevillingAfFleksjobTrækkesTilbage } from './frakendelse.ts'

describe('[K1 R] et fleksjob bevilget på forkert grundlag', () => {
  const svar = (på: string, aldrig = true, skøn?: boolean) =>
    spørg(
      forkertBevillingAfFleksjobTrækkesTilbage,
      på,
      [
        [erVisiteretTilFleksjob, true],
        [aldrigIMålgruppenForFleksjob, aldrig],
      ],
      skøn === undefined ? {} : { forkertBevillingKanTraekkesTilbage: skøn },
    ).ja()
  test('at målgruppen aldrig var opfyldt, afgør det ikke; det gør en afvejning', () => {
    expect([svar('2024-05-01'), svar('2024-05-01', true, true), svar('2024-05-01', true, false)]).toEqual([
      'skøn',
      true,
      false,
    ])
  })
  test('praksis før 2021 er ikke læst', () => {
    expect([svar('2020-12-31', true, true), svar('2021-01-01', true, true)]).toEqual([
      'retsgrundlag ukendt',
      true,
    ])
  })
  test('var bevillingen rigtig fra begyndelsen, er det ikke dette spørgsmål', () => {
    expect(svar('2024-05-01', false)).toBe('ikke relevant')
  })
})
