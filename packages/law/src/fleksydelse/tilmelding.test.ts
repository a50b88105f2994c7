import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  rykkerSendtDen,
  tilmeldingModtagetDen,
  udmeldelseModtagetDen,
  underrettetOmUdmeldelseDen,
  ønskedeIkkeTilmelding,
} from '../fakta/fleksydelse-tilmelding.ts'
import { beskedOmVisitation } from './besked-om-visitation.ts'
import { bidragSenestEfterRykker, udmeldelseOphævesSenest } from './bidrag-ikke-betalt.ts'
import { tilmeldtFra, tilmeldtSenereFra } from './tilmelding.ts'
import { udmeldtFra } from './udmeldelse.ts'

const visiteret = (dag: string, mere: ReturnType<typeof fakta> = {}) => ({
  ...fakta([erVisiteretTilFleksjob, true], [blevVisiteretDen, dag]),
  ...mere,
})
const VERSIONER = ['2010-01-01', '2013-01-01', '2024-01-01'] as const

describe('[L5 P: besked] kommunen giver besked af sig selv', () => {
  const senest = (dag: string) => datoSvar(evaluer(beskedOmVisitation, { fakta: visiteret(dag), på: dag }))
  test('inden 2 uger, siden Udbetaling Danmark overtog ordningen', () => {
    expect(['2011-12-31', '2015-04-30', '2015-05-01', '2024-02-20'].map(senest)).toEqual([
      'aldrig',
      'aldrig',
      '2015-05-15',
      '2024-03-05',
    ])
  })
  test('uden visitation opstår spørgsmålet ikke', () => {
    expect(
      datoSvar(
        evaluer(beskedOmVisitation, { fakta: fakta([erVisiteretTilFleksjob, false]), på: '2024-01-01' }),
      ),
    ).toBe('ikke relevant')
  })
})

describe('[L5 R] ind i ordningen', () => {
  test('af sig selv fra den 1. i måneden efter', () => {
    const fra = (dag: string, på: string) => datoSvar(evaluer(tilmeldtFra, { fakta: visiteret(dag), på }))
    for (const på of VERSIONER)
      expect([fra('2009-01-01', på), fra('2008-02-29', på), fra('2009-12-31', på)]).toEqual([
        '2009-02-01',
        '2008-03-01',
        '2010-01-01',
      ])
  })
  test('senere: fra den 1. i måneden efter henvendelsen', () => {
    for (const på of VERSIONER)
      expect(
        datoSvar(
          evaluer(tilmeldtSenereFra, {
            fakta: visiteret('2008-01-01', fakta([tilmeldingModtagetDen, '2009-11-30'])),
            på,
          }),
        ),
      ).toBe('2009-12-01')
  })
})

describe('[L5 P: udmeldelse] ud af ordningen', () => {
  const ud = (på: string, uønsket: boolean) =>
    datoSvar(
      evaluer(udmeldtFra, {
        fakta: visiteret(
          '2009-05-10',
          fakta([udmeldelseModtagetDen, '2009-08-01'], [ønskedeIkkeTilmelding, uønsket]),
        ),
        på,
      }),
    )
  test('skriftligt, fra den 1. i måneden efter; eller helt fra begyndelsen', () => {
    for (const på of VERSIONER) expect([ud(på, false), ud(på, true)]).toEqual(['2009-09-01', '2009-06-01'])
  })
  test('3 uger efter rykkeren, og 4 uger til at komme med igen', () => {
    for (const på of VERSIONER) {
      expect(
        datoSvar(evaluer(bidragSenestEfterRykker, { fakta: fakta([rykkerSendtDen, '2024-02-15']), på })),
      ).toBe('2024-03-07')
      expect(
        datoSvar(
          evaluer(udmeldelseOphævesSenest, { fakta: fakta([underrettetOmUdmeldelseDen, '2024-12-10']), på }),
        ),
      ).toBe('2025-01-07')
    }
  })
})
