import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { klagefristensSidsteDag } from '../../fakta/afgoerelse.ts'
import {
  aktindsigtMeddeltEllerAfslået,
  anmodetOmAktindsigt,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
} from '../../fakta/aktindsigt.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { afgørelsenMeddelt } from '../../fakta/klage.ts'
import { evaluerFrist } from '../../frister/frist.ts'
import { forvaltningsfrister } from '../frister.ts'
import { klagefristEfterAktindsigt } from './klagefrist.ts'

const sag = (modtaget: string, svaret?: string) =>
  fakta(
    [afgørelsenMeddelt, '2026-01-15'],
    [klagefristensSidsteDag, '2026-02-12'],
    [anmodetOmAktindsigt, true],
    [anmodningOmAktindsigtModtaget, modtaget],
    [anmodningOmAktindsigtErFærdigbehandlet, svaret !== undefined],
    ...(svaret === undefined ? [] : [[aktindsigtMeddeltEllerAfslået, svaret] as const]),
  )
const senest = (modtaget: string, svaret?: string, afbrydes = true, på = '2026-02-01') =>
  datoSvar(
    evaluer(klagefristEfterAktindsigt, {
      fakta: sag(modtaget, svaret),
      skøn: { klagefristenAfbrydes: afbrydes },
      på,
    }),
  )

describe('klagefristen løber videre efter aktindsigten', () => {
  test('det, der var tilbage, lægges til: 20 dage fra den dag, svaret kom', () => {
    expect(senest('2026-01-23', '2026-02-03')).toBe('2026-02-23')
  })
  test('der er mindst 14 dage igen', () => {
    expect(senest('2026-02-10', '2026-02-18')).toBe('2026-03-04')
    expect(senest('2026-01-29', '2026-02-03')).toBe('2026-02-17')
    expect(senest('2026-01-28', '2026-02-03')).toBe('2026-02-18')
  })
  test('den afbrydes ikke af sig selv', () => {
    expect(senest('2026-01-23', '2026-02-03', false)).toBe('2026-02-12')
  })
  test('en anmodning på klagefristens sidste dag afbryder, dagen efter gør ikke', () => {
    expect([senest('2026-02-12', '2026-02-20'), senest('2026-02-13', '2026-02-20')]).toEqual([
      '2026-03-06',
      '2026-02-12',
    ])
  })
  test('en anmodning før afgørelsen afbryder ikke', () => {
    expect(senest('2026-01-14', '2026-01-20')).toBe('2026-02-12')
  })
  test('mens anmodningen behandles, står fristen stille', () => {
    expect(senest('2026-01-23')).toBe('aldrig')
  })
  test.each(['2007-12-06', '2007-12-07', '2026-11-27'])('reglen er den samme den %s', (på) => {
    expect(senest('2026-01-23', '2026-02-03', true, på)).toBe('2026-02-23')
  })
  test('slutter den en lørdag, flyttes den som andre klagefrister', () => {
    const regel = forvaltningsfrister.find(({ nøgle }) => nøgle === 'klagefrist_efter_aktindsigt')
    const alt = { ...sag('2026-01-23', '2026-02-08'), ...fakta([vurderingsdato, '2026-02-10']) }
    const svar = regel && evaluerFrist(regel, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => true }))
    expect(svar?.art === 'frist' && formatDay(svar.dag)).toBe('2026-03-02')
    expect(svar?.art === 'frist' && svar.konto).toMatchObject({
      start: { day: parseDay('2026-02-08') },
      rolledFrom: parseDay('2026-02-28'),
    })
  })
})
