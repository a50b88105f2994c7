import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { klageinstansISagen, klagenGælder } from '../../fakta/afgoerelse.ts'
import { type Klageskabelon, klageskabelonAf } from './klage.adapter.ts'
import {
  fireUgersFristOgGenvurdering,
  klageOverAktindsigtTilAnkestyrelsen,
  klageOverAktindsigtTilSagensInstans,
} from './klage.ts'

describe('klagen over aktindsigt har sit eget spor', () => {
  test('sb-ex-035: en skabelon med 4 uger og genvurdering er forkert', () => {
    const e = læsEksempel<Klageskabelon>('sb-ex-035')
    expect(klageskabelonAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('den samme skabelon er rigtig for afgørelsen i sagen', () => {
    expect(
      klageskabelonAf(
        { decisionKind: 'afslag_sygedagpenge', templateDeadlineWeeks: 4, templateGenvurdering: true },
        '2026-05-01',
      ),
    ).toEqual({ correct: true, deadlineWeeks: 4, genvurdering: true, appealBody: 'Ankestyrelsen' })
  })

  const svar = (gælder: string, instans: string, på = '2026-05-01') => {
    const sag = { fakta: fakta([klagenGælder, gælder], [klageinstansISagen, instans]), på }
    return [
      klageOverAktindsigtTilSagensInstans,
      klageOverAktindsigtTilAnkestyrelsen,
      fireUgersFristOgGenvurdering,
    ].map((krav) => sandtSvar(evaluer(krav, sag)))
  }
  test.each([
    ['partsaktindsigt', 'ankestyrelsen', [true, true, false]],
    ['partsaktindsigt', 'anden', [true, false, false]],
    ['partsaktindsigt', 'ingen', [false, false, false]],
    ['offentlighedsloven', 'ankestyrelsen', [false, false, false]],
    ['sagen', 'ankestyrelsen', [false, false, true]],
    ['sagen', 'anden', [false, false, false]],
  ])('%s, klageinstans %s: %j', (gælder, instans, ventet) => {
    expect(svar(gælder, instans)).toEqual(ventet)
  })
  test.each(['2006-07-03', '2007-12-06', '2007-12-07'])('sporet var det samme den %s', (på) => {
    expect(svar('partsaktindsigt', 'ankestyrelsen', på)).toEqual([true, true, false])
  })
})
