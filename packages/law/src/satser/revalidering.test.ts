import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { rateOn } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import * as revalidering from './revalidering.ts'
import { ressourceforløbsydelseForsørger, ressourceforløbsydelseIkkeForsørger } from './sygdom.ts'

const alle = Object.values(revalidering)
const den = (sats: (typeof alle)[number], iso: string) => rateOn(sats, parseDay(iso))?.steps

describe('revalideringens satser', () => {
  test.each(alle.map((sats) => [sats.nøgle, sats] as const))(
    '%s: ét beløb hver dag, uden huller, til og med 2026',
    (_, sats) => {
      const rows = [...sats.rækker]
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1]
        if (next) expect(formatDay(next.fra)).toBe(formatDay(addDays(row.til, 1)))
      }
      expect(formatDay(rows.at(-1)?.til ?? parseDay('1900-01-01'))).toBe('2026-12-31')
    },
  )

  const ÅR = Array.from({ length: 13 }, (_, i) => `${2014 + i}-06-01`)
  test.each(ÅR)('%s: fra 25 år er beløbene de samme som i ressourceforløb', (dag) => {
    expect(den(revalidering.revalideringsydelse25MedBarn, dag)).toBe(
      den(ressourceforløbsydelseForsørger, dag),
    )
    expect(den(revalidering.revalideringsydelse25UdenBarn, dag)).toBe(
      den(ressourceforløbsydelseIkkeForsørger, dag),
    )
  })
  test.each(ÅR)('%s: grænsen for indtægt er den højeste sats', (dag) => {
    expect(den(revalidering.revalideringIndtægtsgrænse, dag)).toBe(
      den(revalidering.revalideringsydelseFra30, dag),
    )
  })
})
