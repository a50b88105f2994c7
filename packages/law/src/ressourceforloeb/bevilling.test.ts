import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  deltagetUdenØgetTilknytning,
  månederIRessourceforløb,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ønskerRessourceforløb,
} from '../fakta/ressourceforloeb.ts'
import { ressourceforløbKanBevilges } from './bevilling.ts'

interface Person {
  readonly født?: string
  readonly måneder?: number
  readonly ønsker?: boolean
  readonly bevilget?: string
  readonly komplekst?: boolean
}

const kan = (på: string, person: Person = {}) => {
  const { født = '1990-01-01', måneder = 0, ønsker = false, bevilget, komplekst = true } = person
  return sandtSvar(
    evaluer(ressourceforløbKanBevilges, {
      fakta: fakta(
        [ressourceforløbErBevilget, bevilget !== undefined],
        [ressourceforløbBevilgetDen, bevilget ?? '2026-02-01'],
        [deltagetUdenØgetTilknytning, false],
        [fødselsdag, født],
        [månederIRessourceforløb, måneder],
        [ønskerRessourceforløb, ønsker],
      ),
      skøn: {
        komplekseProblemer: komplekst,
        kanIkkeLoesesAfAndenIndsats: true,
        kraeverHelhedsorienteretForloeb: true,
        laengerevarendeForsoergelse: false,
        behovForLaengerevarendeIndsats: true,
        aabenbartFormaalsloestPaaGrundAfSygdom: false,
        dokumenteretIngenUdvikling: false,
        heltAabenbartIngenUdvikling: false,
      },
      på,
    }),
  )
}

describe('[F1 R] et ressourceforløb kan bevilges', () => {
  test.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('%s: %s', (dag, svar) => {
    expect(kan(dag)).toBe(svar)
  })
  test.each(['2014-05-01', '2024-05-01'])('den %s både i målgruppen og med plads til mindst et år', (dag) => {
    expect(kan(dag, { komplekst: false })).toBe(false)
    const over50 = { født: '1960-01-01', måneder: 24 }
    expect(kan(dag, over50)).toBe(false)
    expect(kan(dag, { ...over50, ønsker: true })).toBe(true)
  })
  test('er der under 12 måneder tilbage af de 5 år, kan intet bevilges; med 12 kan der', () => {
    const mellem40Og50 = { født: '1980-01-01', ønsker: false }
    expect(kan('2024-05-01', { ...mellem40Og50, måneder: 49 })).toBe(false)
    expect(kan('2024-05-01', { ...mellem40Og50, måneder: 48 })).toBe(true)
  })
  test('har du et gammelt forløb efter lukningen, er det åbent', () => {
    expect(kan('2026-02-01', { bevilget: '2026-01-31' })).toBe('retsgrundlag ukendt')
  })
})
