import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  fuldtidsarbejdeSeneste8År,
  fuldtidsarbejdeSeneste10År,
  harHaftRetTilStarthjælp,
  indrejstDen,
  indrejstFraUdlandet,
  modtogHjælpenVedSkærpelsen2019,
  opfyldtBeskæftigelseskravetFør,
  opholdSeneste8År,
  opholdSeneste10År,
  pensionNedsatForOptjening,
  retEfterEURetten,
} from '../fakta/kontanthjaelp-ophold.ts'
import { fødselsdag } from '../fakta/person.ts'
import { beskæftigelseskravet, opholdskravet } from './ophold.ts'

interface Person {
  readonly otte?: number
  readonly ti?: number
  readonly arbejde?: number
  readonly indrejst?: string
  readonly eu?: boolean
  readonly starthjælp?: boolean
  readonly pension?: boolean
  readonly født?: string
  readonly før?: boolean
  readonly fik2019?: boolean
}

const sag = (p: Person, på: string) => ({
  fakta: fakta(
    [opholdSeneste8År, p.otte ?? 96],
    [opholdSeneste10År, p.ti ?? 120],
    [fuldtidsarbejdeSeneste8År, Math.min(p.arbejde ?? 0, 96)],
    [fuldtidsarbejdeSeneste10År, p.arbejde ?? 0],
    [indrejstFraUdlandet, p.indrejst !== undefined],
    [indrejstDen, p.indrejst ?? '1950-01-01'],
    [retEfterEURetten, p.eu ?? false],
    [harHaftRetTilStarthjælp, p.starthjælp ?? false],
    [pensionNedsatForOptjening, p.pension ?? false],
    [fødselsdag, p.født ?? '1980-01-01'],
    [opfyldtBeskæftigelseskravetFør, p.før ?? false],
    [modtogHjælpenVedSkærpelsen2019, p.fik2019 ?? false],
  ),
  på,
})
const ophold = (p: Person, på: string) => sandtSvar(evaluer(opholdskravet, sag(p, på)))
const arbejde = (p: Person, på: string) => sandtSvar(evaluer(beskæftigelseskravet, sag(p, på)))

describe('[N1 R] opholdskravet', () => {
  test.each(['2006-07-03', '2007-12-12', '2011-12-31', '2015-09-01', '2018-12-31'])(
    '%s: 7 af 8 år, og en måned for lidt er for lidt',
    (på) => {
      expect(ophold({ otte: 84 }, på)).toBe(true)
      expect(ophold({ otte: 83 }, på)).toBe(false)
      expect(ophold({ otte: 0, eu: true }, på)).toBe(true)
    },
  )
  test.each(['2012-01-01', '2015-08-31'])('%s: intet krav', (på) => {
    expect(ophold({ otte: 0, ti: 0 }, på)).toBe(true)
  })
  test.each(['2019-01-01', '2025-06-30', '2025-07-01', '2026-06-01'])('%s: 9 af 10 år', (på) => {
    expect(ophold({ ti: 108 }, på)).toBe(true)
    expect(ophold({ ti: 107 }, på)).toBe(false)
    expect(ophold({ ti: 0, eu: true }, på)).toBe(true)
  })
  test('den, der fik hjælp ved skærpelsen, beholder det gamle krav til juli 2025', () => {
    const p = { otte: 84, ti: 84, fik2019: true }
    expect(ophold(p, '2018-12-31')).toBe(true)
    expect(ophold(p, '2019-01-01')).toBe(true)
    expect(ophold(p, '2025-06-30')).toBe(true)
    expect(ophold(p, '2025-07-01')).toBe(false)
  })
})

describe('[N1 R] beskæftigelseskravet', () => {
  test.each(['2006-07-03', '2007-12-12', '2011-12-31'])('%s: kun efter starthjælp', (på) => {
    expect(arbejde({}, på)).toBe(true)
    expect(arbejde({ starthjælp: true, arbejde: 29 }, på)).toBe(false)
    expect(arbejde({ starthjælp: true, arbejde: 30 }, på)).toBe(true)
    expect(arbejde({ starthjælp: true, pension: true }, på)).toBe(true)
  })
  test.each(['2012-01-01', '2018-12-31'])('%s: intet krav', (på) => {
    expect(arbejde({ indrejst: '2010-01-01' }, på)).toBe(true)
  })
  test.each([
    ['2019-01-01', '2007-12-31', true],
    ['2019-01-01', '2008-01-01', false],
    ['2025-06-30', '2007-12-31', true],
    ['2025-07-01', '2007-12-31', false],
    ['2025-07-01', '1968-04-02', false],
    ['2025-07-01', '1968-04-01', true],
  ])('%s, indrejst %s uden arbejde: %s', (på, indrejst, ok) => {
    expect(arbejde({ indrejst }, på)).toBe(ok)
  })
  test('præcis 2 år og 6 måneder er nok, og kravet skal kun opfyldes én gang', () => {
    const indrejst = '2015-01-01'
    expect(arbejde({ indrejst, arbejde: 30 }, '2026-01-01')).toBe(true)
    expect(arbejde({ indrejst, arbejde: 29 }, '2026-01-01')).toBe(false)
    expect(arbejde({ indrejst, før: true }, '2026-01-01')).toBe(true)
  })
  test('folkepensionsalderen fritager fra dagen selv', () => {
    const p = { indrejst: '2015-01-01', født: '1959-02-10' }
    expect(arbejde(p, '2026-02-09')).toBe(false)
    expect(arbejde(p, '2026-02-10')).toBe(true)
  })
  test('den, der fik hjælp, da kravet kom, er fri til juli 2025', () => {
    const p = { indrejst: '2015-01-01', fik2019: true }
    expect(arbejde(p, '2025-06-30')).toBe(true)
    expect(arbejde(p, '2025-07-01')).toBe(false)
  })
})
