import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { arbejdshjælpemiddelTil } from '../../fakta/arbejdshjaelpemidler.ts'
import { andenLovDækkerHjælpemidlet, sædvanligtPåArbejdspladsen } from '../../fakta/arbejdspladsen.ts'
import { hjælpemiddelKøbtFørBevilling, hjælpemiddelSøgtDen } from '../../fakta/hjaelpemidler.ts'
import {
  hjælpemiddelAfgøresSenest,
  hjælpemiddelIFleksjob,
  hjælpemiddelIJob,
  hjælpemiddelITilbud,
} from './paa-arbejdet.ts'
import { hjælpemidletErKøbtForTidligt, retTilHjælpemiddel } from './serviceloven.ts'

const HJÆLPER = {
  funktionsevnenErVarigtNedsat: true,
  hjaelpemidletAfhjaelperVaesentligt: false,
  hjaelpemidletLetterHjemmetVaesentligt: false,
  hjaelpemidletErNoedvendigtForErhverv: false,
  hjaelpemidletErBedstOgBilligst: true,
  saerligGrundTilKoebFoerBevilling: false,
}

describe('[N4 R] hjælpemidler efter serviceloven', () => {
  const ret = (på: string, skøn: Record<string, boolean>, købt = false) =>
    sandtSvar(
      evaluer(retTilHjælpemiddel, {
        fakta: fakta([hjælpemiddelKøbtFørBevilling, købt]),
        skøn: { ...HJÆLPER, ...skøn },
        på,
      }),
    )
  test.each([
    'hjaelpemidletAfhjaelperVaesentligt',
    'hjaelpemidletLetterHjemmetVaesentligt',
    'hjaelpemidletErNoedvendigtForErhverv',
  ])('%s er nok', (måde) => {
    expect(ret('2007-01-01', { [måde]: true })).toBe(true)
    expect(ret('2024-01-01', { [måde]: true, funktionsevnenErVarigtNedsat: false })).toBe(false)
    expect(ret('2024-01-01', { [måde]: true, hjaelpemidletErBedstOgBilligst: false })).toBe(false)
  })
  test('ingen af de tre måder: ingen støtte', () => {
    expect(ret('2024-01-01', {})).toBe(false)
  })
  test('købt for tidligt, medmindre der var en særlig grund', () => {
    const købt = (grund: boolean) =>
      ret(
        '2024-01-01',
        { hjaelpemidletErNoedvendigtForErhverv: true, saerligGrundTilKoebFoerBevilling: grund },
        true,
      )
    expect([købt(false), købt(true)]).toEqual([false, true])
  })
  test('før 2007 er reglen ikke læst', () => {
    expect(ret('2006-12-31', { hjaelpemidletErNoedvendigtForErhverv: true })).toBe('retsgrundlag ukendt')
    const tidligt = evaluer(hjælpemidletErKøbtForTidligt, { fakta: {}, på: '2006-12-31' })
    expect(sandtSvar(tidligt)).toBe('retsgrundlag ukendt')
  })
})

describe('[N4 R] hjælpemidler på arbejdet', () => {
  const PROVISIONER = {
    tilbud: hjælpemiddelITilbud,
    ordinaert_job: hjælpemiddelIJob,
    fleksjob: hjælpemiddelIFleksjob,
  }
  const ret = (
    på: string,
    til: keyof typeof PROVISIONER,
    { sædvanligt = false, andenLov = false, ...skøn }: Record<string, boolean> = {},
  ) =>
    sandtSvar(
      evaluer(PROVISIONER[til], {
        fakta: fakta(
          [arbejdshjælpemiddelTil, til],
          [sædvanligtPåArbejdspladsen, sædvanligt],
          [andenLovDækkerHjælpemidlet, andenLov],
        ),
        skøn: {
          hjaelpemidletErAfgoerende: true,
          hjaelpemidletKompenserer: false,
          udgiftenLiggerUdOverArbejdsgiverens: true,
          handicapGoerBeskaeftigelseVanskelig: true,
          ...skøn,
        },
        på,
      }),
    )
  const DAGE = ['2007-01-01', '2019-12-31', '2020-01-01'] as const
  test.each(DAGE)('%s: afgørende er nok i tilbud og job, men ikke i fleksjob', (dag) => {
    expect([ret(dag, 'tilbud'), ret(dag, 'ordinaert_job'), ret(dag, 'fleksjob')]).toEqual([true, true, false])
    expect(ret(dag, 'fleksjob', { hjaelpemidletKompenserer: true })).toBe(true)
    expect(ret(dag, 'fleksjob', { hjaelpemidletKompenserer: true, andenLov: true })).toBe(false)
    expect(ret(dag, 'ordinaert_job', { hjaelpemidletErAfgoerende: false })).toBe(false)
    expect(ret(dag, 'tilbud', { hjaelpemidletErAfgoerende: false, hjaelpemidletKompenserer: true })).toBe(
      true,
    )
  })
  test('fra 2020 ikke det sædvanlige, og ikke det, stedet selv skal betale', () => {
    for (const til of ['tilbud', 'ordinaert_job'] as const) {
      expect([
        ret('2019-12-31', til, { sædvanligt: true }),
        ret('2020-01-01', til, { sædvanligt: true }),
      ]).toEqual([true, false])
      expect(ret('2020-01-01', til, { udgiftenLiggerUdOverArbejdsgiverens: false })).toBe(false)
    }
  })
  test('uden handicap kun, når ingen anden lov hjælper nok', () => {
    const uden = { handicapGoerBeskaeftigelseVanskelig: false }
    expect(ret('2020-01-01', 'ordinaert_job', uden)).toBe(true)
    expect(ret('2020-01-01', 'ordinaert_job', { ...uden, andenLov: true })).toBe(false)
  })
  test('hver regel gælder sit eget', () => {
    const andet = { fakta: fakta([arbejdshjælpemiddelTil, 'fleksjob']), på: '2024-01-01' }
    expect(sandtSvar(evaluer(hjælpemiddelIJob, andet))).toBe('ikke relevant')
  })
  test.each([
    ['2008-01-01', 'aldrig'],
    ['2019-12-31', 'aldrig'],
    ['2020-02-01', '2020-02-29'],
    ['2024-12-16', '2025-01-13'],
  ])('søgt %s: afgjort senest %s', (dag, senest) => {
    expect(
      datoSvar(evaluer(hjælpemiddelAfgøresSenest, { fakta: fakta([hjælpemiddelSøgtDen, dag]), på: dag })),
    ).toBe(senest)
  })
})
