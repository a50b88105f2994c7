import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  egenbetalingForBilligsteMedicin,
  egenbetalingForMedicin,
} from '../../fakta/egenbetaling-for-medicin.ts'
import { harForsørgelsespligt } from '../../fakta/forsoergelse.ts'
import { fårKontanthjælpVedMedicin, medicinTil, månederMedKontanthjælpAf18 } from '../../fakta/medicin.ts'
import { fødselsdag } from '../../fakta/person.ts'
import {
  tandbehandlingensPris,
  tandbehandlingGodkendtDen,
  tandplejeudgifterIÅret,
} from '../../fakta/tandbehandling.ts'
import {
  opfylderKontanthjælpensØkonomi,
  ydelseFørFradragVedTandpleje,
  ydelsenSvarerTilKontanthjælp,
} from '../../fakta/tandplejens-maalgruppe.ts'
import { ydelseVedTandpleje } from '../../fakta/ydelse-ved-tandpleje.ts'
import { godkendelsenGælderTil, tandbehandlingSkalGodkendes } from './godkendelse.ts'
import { hjælpTilMedicin, medicinUdenEgenbetaling } from './medicin.ts'
import { retTilTandplejetilskud } from './ret-til-tilskud.ts'
import { tandplejetilskudIÅret } from './tilskud.ts'

describe('[N3 R] tilskud til tandlæge', () => {
  const ret = (på: string, ydelse: string, svarer: boolean, økonomi: boolean, beløb = 10_000, barn = false) =>
    sandtSvar(
      evaluer(retTilTandplejetilskud, {
        fakta: fakta(
          [ydelseVedTandpleje, ydelse],
          [ydelsenSvarerTilKontanthjælp, svarer],
          [opfylderKontanthjælpensØkonomi, økonomi],
          [ydelseFørFradragVedTandpleje, beløb],
          [harForsørgelsespligt, barn],
        ),
        på,
      }),
    )
  test('tilskuddet kom den 1. januar 2013', () => {
    expect(ret('2012-12-31', 'kontanthjaelp', true, true)).toBe(false)
    expect(ret('2013-01-01', 'kontanthjaelp', true, true)).toBe(true)
  })
  test.each(['2013-01-01', '2025-06-30'])('%s: en anden ydelse på niveau og med den økonomi', (dag) => {
    expect(ret(dag, 'revalidering_ressource_ledighed', true, true)).toBe(true)
    expect(ret(dag, 'revalidering_ressource_ledighed', true, false)).toBe(false)
    expect(ret(dag, 'revalidering_ressource_ledighed', false, true)).toBe(false)
    expect(ret(dag, 'hjaelp_efter_27a', true, false)).toBe(true)
    expect(ret(dag, 'ingen', true, true)).toBe(false)
  })
  test('fra juli 2025 er grænsen et beløb: 16.972 kr. for forsørgere, 12.770 kr. for andre', () => {
    const efter = (beløb: number, barn: boolean) =>
      ret('2025-07-01', 'revalidering_ressource_ledighed', false, true, beløb, barn)
    expect([efter(16_972, true), efter(16_973, true)]).toEqual([true, false])
    expect([efter(12_770, false), efter(12_771, false)]).toEqual([true, false])
    expect(ret('2025-07-01', 'kontanthjaelp', false, false)).toBe(true)
  })

  const tilskud = (på: string, født: string, udgift: number, ydelse = 'kontanthjaelp', beløb = 12_000) =>
    talSvar(
      evaluer(tandplejetilskudIÅret, {
        fakta: fakta(
          [ydelseVedTandpleje, ydelse],
          [tandplejeudgifterIÅret, udgift],
          [ydelseFørFradragVedTandpleje, beløb],
          [fødselsdag, født],
        ),
        på,
      }),
      'kr',
    )
  test('alderen skifter på fødselsdagen', () => {
    expect(tilskud('2013-06-01', '1988-06-02', 2_600)).toBe(2_000)
    expect(tilskud('2013-06-01', '1988-06-01', 2_800)).toBe(1_300)
  })
  test('under egenbetalingen er der intet', () => {
    expect(tilskud('2013-06-01', '1970-01-01', 800)).toBe(0)
    expect(tilskud('2014-06-01', '1970-01-01', 500)).toBe(0)
  })
  test('fra 2014 får unge på uddannelseshjælp uden tillæg det hele', () => {
    expect(tilskud('2014-01-01', '1987-01-01', 1_600, 'uddannelseshjaelp_uden_tillaeg')).toBe(1_000)
    expect(tilskud('2014-01-01', '1987-01-01', 1_800)).toBe(650)
    expect(tilskud('2014-01-01', '1992-01-01', 1_600)).toBe(1_000)
  })
  test('egenbetalingen faldt fra 800 til 600 kr. den 1. juni 2015', () => {
    expect(tilskud('2015-05-31', '1970-01-01', 1_600)).toBe(520)
    expect(tilskud('2015-06-01', '1970-01-01', 1_600)).toBe(650)
    expect(tilskud('2015-06-01', '1987-01-01', 1_600, 'uddannelseshjaelp_uden_tillaeg')).toBe(1_000)
    expect(tilskud('2015-06-01', '1995-01-01', 1_600)).toBe(1_000)
  })
  test('fra juli 2025 afgør ydelsen: under 12.498 kr. er det hele', () => {
    expect(tilskud('2025-07-01', '1970-01-01', 1_600, 'kontanthjaelp', 12_497)).toBe(1_000)
    expect(tilskud('2025-07-01', '1970-01-01', 1_600, 'kontanthjaelp', 12_498)).toBe(650)
  })
  test('uden ret opstår beløbet ikke', () => {
    expect(tilskud('2012-12-31', '1970-01-01', 1_600)).toBe('ikke relevant')
  })

  const godkend = (på: string, pris: number) =>
    sandtSvar(evaluer(tandbehandlingSkalGodkendes, { fakta: fakta([tandbehandlingensPris, pris]), på }))
  test('over 10.000 kr. skal godkendes, præcis 10.000 kr. ikke', () => {
    expect([
      godkend('2012-12-31', 10_001),
      godkend('2013-01-01', 10_001),
      godkend('2024-01-01', 10_000),
    ]).toEqual([false, true, false])
  })
  const gælder = (på: string, dag: string) =>
    datoSvar(
      evaluer(godkendelsenGælderTil, {
        fakta: fakta([tandbehandlingensPris, 20_000], [tandbehandlingGodkendtDen, dag]),
        på,
      }),
    )
  test('godkendelsen gælder 2 måneder siden juni 2015', () => {
    expect(gælder('2015-05-31', '2015-05-31')).toBe('aldrig')
    expect(gælder('2015-06-01', '2015-06-01')).toBe('2015-08-01')
    expect(gælder('2023-12-31', '2023-12-31')).toBe('2024-02-29')
  })
})

describe('[N3 R] medicin', () => {
  const medicin = (på: string, til: string, måneder: number, får = true) => ({
    fakta: fakta(
      [medicinTil, til],
      [fårKontanthjælpVedMedicin, får],
      [månederMedKontanthjælpAf18, måneder],
      [egenbetalingForMedicin, 300],
      [egenbetalingForBilligsteMedicin, 220],
    ),
    på,
  })
  const ret = (...a: Parameters<typeof medicin>) => sandtSvar(evaluer(medicinUdenEgenbetaling, medicin(...a)))
  test('12 måneder af 18; børn straks; først fra juli 2025', () => {
    expect(ret('2007-01-01', 'dig', 12)).toBe(false)
    expect(ret('2025-06-30', 'dig', 12)).toBe(false)
    expect(ret('2025-07-01', 'dig', 12)).toBe(true)
    expect(ret('2025-07-01', 'dig', 11)).toBe(false)
    expect(ret('2025-07-01', 'dit_barn', 0)).toBe(true)
    expect(ret('2025-07-01', 'dit_barn', 0, false)).toBe(false)
    expect(ret('2025-07-01', 'en_anden', 18)).toBe(false)
  })
  test('højst det billigste præparat', () => {
    expect(talSvar(evaluer(hjælpTilMedicin, medicin('2025-07-01', 'dig', 18)), 'kr')).toBe(220)
    expect(talSvar(evaluer(hjælpTilMedicin, medicin('2025-06-30', 'dig', 18)), 'kr')).toBe('ikke relevant')
    expect(talSvar(evaluer(hjælpTilMedicin, medicin('2007-01-01', 'dig', 18)), 'kr')).toBe('ikke relevant')
  })
})
