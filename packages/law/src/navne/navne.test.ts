import { addDays, formatDay, isNever, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { navne, navnPå } from './index.ts'

const navn = (tavle: keyof typeof navne, dag: string) => navnPå(navne[tavle], parseDay(dag))?.navn.da

describe('navne efter dag', () => {
  test.each([
    ['myndigheden', '2026-01-31', 'jobcenteret'],
    ['myndigheden', '2026-02-01', 'kommunen'],
    ['klageinstansen', '2013-06-30', 'beskæftigelsesankenævnet'],
    ['klageinstansen', '2013-07-01', 'Ankestyrelsen'],
    ['sagsgangen', '2012-12-31', 'arbejdsevnemetoden'],
    ['sagsgangen', '2024-12-31', 'rehabiliteringsplanen og rehabiliteringsteamet'],
    ['sagsgangen', '2025-01-01', 'det fleksible rehabiliteringsteam'],
    ['sagsgangen', '2026-06-30', 'det fleksible rehabiliteringsteam uden ressourceforløb'],
    ['sagsgangen', '2026-07-01', 'den samlede beskrivelse og den sundhedsfaglige rådgivning'],
    ['beskrivelsen', '2012-12-31', 'ressourceprofilen'],
    ['beskrivelsen', '2013-01-01', 'rehabiliteringsplanens forberedende del'],
    ['beskrivelsen', '2026-07-01', 'kommunens samlede beskrivelse'],
    ['rådgiveren', '2026-06-30', 'rehabiliteringsteamet'],
    ['rådgiveren', '2026-07-01', 'sundhedskoordinatoren'],
    ['planen', '2014-11-13', 'jobplanen'],
    ['planen', '2015-07-01', '»Min Plan«'],
    ['digitaltId', '2021-12-31', 'NemID'],
    ['digitaltId', '2024-01-01', 'MitID'],
  ] as const)('%s den %s: %s', (tavle, dag, ord) => {
    expect(navn(tavle, dag)).toBe(ord)
  })

  test('før det første navn, der er læst, er der ikke noget', () => {
    expect(navn('digitaltId', '2013-03-31')).toBeUndefined()
    expect(navn('rådgiveren', '2012-12-31')).toBeUndefined()
  })

  test.each(Object.entries(navne))(
    '%s: ingen huller, ingen overlap, og hvert navn har en kilde',
    (_, tavle) => {
      for (const [i, et] of tavle.navne.entries()) {
        const næste = tavle.navne[i + 1]
        if (næste) expect(formatDay(næste.fra)).toBe(formatDay(addDays(et.til, 1)))
        else expect(isNever(et.til)).toBe(true)
        expect(et.kilder.length).toBeGreaterThan(0)
        expect(et.navn.da.length * et.navn.en.length).toBeGreaterThan(0)
      }
    },
  )
})
