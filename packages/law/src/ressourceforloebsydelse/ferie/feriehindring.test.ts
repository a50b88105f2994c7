import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { ressourceforløbErBevilget } from '../../fakta/ressourceforloeb.ts'
import { ressourceforløbErFeriehindring } from './feriehindring.ts'

describe('[F2 R] et ressourceforløb hindrer ikke ferie', () => {
  const svar = (på: string, bevilget = true) =>
    sandtSvar(
      evaluer(ressourceforløbErFeriehindring, { fakta: fakta([ressourceforløbErBevilget, bevilget]), på }),
    )
  test('efter den nye ferielov; den gamle er ikke læst', () => {
    expect(
      ['2012-12-31', '2013-01-01', '2020-08-31', '2020-09-01', '2026-06-01'].map((dag) => svar(dag)),
    ).toEqual(['ikke relevant', 'retsgrundlag ukendt', 'retsgrundlag ukendt', false, false])
  })
  test('uden ressourceforløb opstår spørgsmålet ikke', () => {
    expect(svar('2024-05-01', false)).toBe('ikke relevant')
  })
})
