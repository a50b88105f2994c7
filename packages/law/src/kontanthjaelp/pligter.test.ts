import { parseDay } from '@sagsvej/calendar'
import { evaluate, kontekst } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  fikSelvforsørgelsesydelse,
  fordrevetFraUkraine,
  omfattetAfArbejdspligtFra,
} from '../fakta/aktivering.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { behovetDækkesAfAndenYdelse, visiteretSom, ændringIForholdene } from '../fakta/kontanthjaelp.ts'
import { modtogHjælp30Juni2025 } from '../fakta/kontanthjaelp-2025.ts'
import { skriftligtVejledtOmSanktioner, vejledningErGennemgået } from '../fakta/sanktion.ts'
import {
  arbejderDeltid,
  dagpengeUnderDetHøjeste,
  klarTilFuldTid,
} from '../fakta/supplerende-kontanthjaelp.ts'
import { kanIkkeForsørgeSig, manglendeViljeTilRådighed } from '../skoen/kontanthjaelp.ts'
import { arbejdspligt, arbejdspligtBegynderSenest, arbejdspligtIndfasetSenest } from './arbejdspligt.ts'
import { førsteNyeUdbetaling, hjælpenFølgerDeNyeRegler } from './overgang-2025.ts'
import { sag } from './sag.test-support.ts'
import { skærpetSanktionKanBruges } from './skaerpet-sanktion.ts'
import { supplerendeKontanthjælp } from './supplerende.ts'
import { uddannelsespålæg } from './uddannelsespaalaeg.ts'
import { vejledningGiverAdgangTilSanktion } from './vejledning.ts'

describe('[N1 R] vejledning og den skærpede sanktion', () => {
  const svar = (
    udtryk: Parameters<typeof evaluer>[0],
    på: string,
    { som = 'jobparat', vilje = true, skriftlig = true, gennemgået = true } = {},
  ) =>
    sandtSvar(
      evaluer(udtryk, {
        fakta: fakta(
          [visiteretSom, som],
          [skriftligtVejledtOmSanktioner, skriftlig],
          [vejledningErGennemgået, gennemgået],
        ),
        skøn: { [manglendeViljeTilRådighed.skøn.nøgle]: vilje },
        på,
      }),
    )
  test.each([
    ['2009-09-30', 'retsgrundlag ukendt', 'retsgrundlag ukendt'],
    ['2009-10-01', true, false],
    ['2019-12-31', true, false],
    ['2020-01-01', false, false],
    ['2023-12-31', false, false],
    ['2024-01-01', true, false],
    ['2026-01-01', true, false],
  ])('%s: skriftligt uden gennemgang hvert halve år %s, slet ikke %s', (på, kun, intet) => {
    expect(svar(vejledningGiverAdgangTilSanktion, på, { gennemgået: false })).toBe(kun)
    expect(svar(vejledningGiverAdgangTilSanktion, på, { gennemgået: false, skriftlig: false })).toBe(intet)
  })
  test('skriftligt og gennemgået er nok i 2022', () => {
    expect(svar(vejledningGiverAdgangTilSanktion, '2022-06-01')).toBe(true)
  })
  test.each([
    ['2007-01-01', false, false],
    ['2013-12-31', false, false],
    ['2014-01-01', true, false],
    ['2019-12-31', true, false],
    ['2020-01-01', true, true],
    ['2024-12-31', true, true],
    ['2025-01-01', true, false],
    ['2025-06-30', true, false],
    ['2025-07-01', true, false],
  ])('den skærpede sanktion %s: jobparat %s, aktivitetsparat %s', (på, job, aktiv) => {
    expect(svar(skærpetSanktionKanBruges, på)).toBe(job)
    expect(svar(skærpetSanktionKanBruges, på, { som: 'aktivitetsparat' })).toBe(aktiv)
  })
  test('uden vejledning eller uden manglende vilje kan den ikke bruges', () => {
    expect(svar(skærpetSanktionKanBruges, '2026-01-01', { skriftlig: false })).toBe(false)
    expect(svar(skærpetSanktionKanBruges, '2026-01-01', { vilje: false })).toBe(false)
  })
})

describe('[N1 R] arbejdspligt', () => {
  const facts = (på: string, gammel: boolean, opholdMåneder: number, ukraine = false) => ({
    fakta: {
      ...sag({ opholdMåneder }, på).fakta,
      ...fakta(
        [fikSelvforsørgelsesydelse, gammel],
        [fordrevetFraUkraine, ukraine],
        [omfattetAfArbejdspligtFra, '2026-01-31'],
      ),
    },
    på,
  })
  const svar = (...args: Parameters<typeof facts>) => sandtSvar(evaluer(arbejdspligt, facts(...args)))
  test.each([
    ['2024-12-31', 'ikke relevant', 'ikke relevant', 'ikke relevant'],
    ['2025-01-01', true, false, false],
    ['2025-06-30', true, false, false],
    ['2025-07-01', true, true, false],
  ])('%s: den gamle gruppe %s, den nye %s, fordrevne %s', (på, gammel, ny, fordreven) => {
    expect(svar(på, true, 0)).toBe(gammel)
    expect(svar(på, false, 0)).toBe(ny)
    expect(svar(på, true, 0, true)).toBe(fordreven)
  })
  test('den, der opfylder kravene, har ingen arbejdspligt', () => {
    expect(svar('2026-01-01', false, 120)).toBe(false)
  })
  test('den begynder senest efter en måned: fra 31. januar til den sidste i februar', () => {
    expect(datoSvar(evaluer(arbejdspligtBegynderSenest, facts('2026-02-01', false, 0)))).toBe('2026-02-28')
  })
  test('den er indfaset for den gamle gruppe før den nye', () => {
    const dag = (gammel: boolean) =>
      datoSvar(evaluer(arbejdspligtIndfasetSenest, facts('2025-08-01', gammel, 0)))
    expect([dag(true), dag(false)]).toEqual(['2025-07-01', '2026-01-01'])
  })
})

describe('[N1 R] overgangen i 2025 og uddannelsespålægget', () => {
  test.each([
    ['2025-06-30', false, 'ikke relevant'],
    ['2025-07-01', true, '2025-07-31'],
  ])('%s: nye regler %s, første gang %s', (på, nye, dag) => {
    const one = { fakta: fakta([modtogHjælp30Juni2025, true]), på }
    expect(sandtSvar(evaluer(hjælpenFølgerDeNyeRegler, one))).toBe(nye)
    expect(datoSvar(evaluer(førsteNyeUdbetaling, one))).toBe(dag)
  })
  test('den, der ikke fik hjælp i juni 2025, har ingen første udbetaling efter overgangen', () => {
    const one = { fakta: fakta([modtogHjælp30Juni2025, false]), på: '2025-09-01' }
    expect(datoSvar(evaluer(førsteNyeUdbetaling, one))).toBe('ikke relevant')
  })
  test.each([
    ['2013-12-31', 'retsgrundlag ukendt'],
    ['2014-01-01', true],
    ['2020-01-01', true],
    ['2026-11-01', true],
    ['2027-01-01', true],
  ])('ung uden uddannelse, %s: pålæg %s', (på, ja) => {
    expect(sandtSvar(evaluer(uddannelsespålæg, sag({ født: '2006-01-01' }, på)))).toBe(ja)
  })
  test('den afskaffelse, der ventes i 2027, er kun med i en forhåndsvisning', () => {
    const { fakta: facts } = sag({ født: '2006-01-01' }, '2027-01-01')
    const dagen = (nøgle: string) =>
      nøgle === vurderingsdato.faktum.nøgle ? parseDay('2027-01-01') : undefined
    const med = (ventet: boolean) =>
      sandtSvar(
        evaluate(
          uddannelsespålæg.led,
          kontekst({
            fakta: (f) => facts[f.nøgle] ?? dagen(f.nøgle),
            skøn: () => undefined,
            lovsyn: { ventet },
          }),
        ),
      )
    expect([med(false), med(true)]).toEqual([true, false])
  })
})

describe('[N2 R] supplerende kontanthjælp', () => {
  const svar = (deltid: boolean, lav: boolean, klar: boolean, begivenhed: boolean, på: string) =>
    sandtSvar(
      evaluer(supplerendeKontanthjælp, {
        fakta: fakta(
          [ændringIForholdene, begivenhed],
          [behovetDækkesAfAndenYdelse, false],
          [arbejderDeltid, deltid],
          [dagpengeUnderDetHøjeste, lav],
          [klarTilFuldTid, klar],
        ),
        skøn: { [kanIkkeForsørgeSig.skøn.nøgle]: true },
        på,
      }),
    )
  test.each(['2007-01-01', '2007-12-12', '2013-12-31', '2026-01-01'])('%s', (på) => {
    expect(svar(true, false, true, true, på)).toBe(true)
    expect(svar(false, true, true, true, på)).toBe(true)
    expect(svar(false, false, true, true, på)).toBe(false)
    expect(svar(true, false, false, true, på)).toBe(false)
    expect(svar(true, false, true, false, på)).toBe(false)
  })
})
