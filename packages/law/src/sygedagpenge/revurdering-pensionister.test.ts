import { describe, expect, test } from 'vitest'
import { forløb, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { lægenVenterArbejdeInden26Uger } from '../fakta/forlaengelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { pensionistAf } from './revurdering-pensionister.adapter.ts'
import { kanForlængesForPensionister, revurderingForPensionister } from './revurdering-pensionister.ts'

const svar = (fra: string, pension: string, helbred?: boolean) =>
  datoSvar(
    evaluer(revurderingForPensionister, {
      fakta: {
        ...forløb('loenmodtager', { fra, til: null }),
        ...fakta([pensionDuFår, pension], [fødselsdag, '1980-01-01']),
      },
      ...(helbred === undefined ? {} : { skøn: { opfylderHelbredsbetingelserForFoertidspension: helbred } }),
      på: fra,
    }),
  )

describe('[D6 R] mere end 26 uger i 12 kalendermåneder', () => {
  test('præcis 26 uger er ikke over; grænsen er nået måneden efter', () => {
    const { fra } = periodeMedTælledeUger(26, '2023-04-30')
    expect(svar(fra, 'foertidspension')).toBe('2023-05-31')
  })
  test.each(['foertidspension', 'seniorpension', 'tidlig_pension'])('%s hører til gruppen', (pension) => {
    expect(svar('2023-01-02', pension)).toBe('2023-08-31')
  })
  test('invaliditetsydelse hører ikke til, men helbredet kan', () => {
    expect(svar('2023-01-02', 'invaliditetsydelse', false)).toBe('ikke relevant')
    expect(svar('2023-01-02', 'invaliditetsydelse', true)).toBe('2023-08-31')
    expect(svar('2023-01-02', 'ingen')).toBe('skøn')
  })
  test('før februar 2011 er tallet ikke læst', () => {
    expect(svar('2011-02-06', 'foertidspension')).toBe('retsgrundlag ukendt')
    expect(svar('2011-02-07', 'foertidspension')).toBe('2011-08-31')
  })
})

test('kommunen kan forlænge på en læges skøn', () => {
  const sag = (skøn: boolean) => ({
    fakta: {
      ...forløb('loenmodtager', { fra: '2023-01-02', til: null }),
      ...fakta([fødselsdag, '1950-01-01'], [lægenVenterArbejdeInden26Uger, skøn]),
    },
    på: '2023-08-01',
  })
  expect([true, false].map((s) => sandtSvar(evaluer(kanForlængesForPensionister, sag(s))))).toEqual([
    true,
    false,
  ])
})

test('rask før månedens udgang: pensionistens grænse er ikke nået', () => {
  const grænse = (til: string) =>
    datoSvar(
      evaluer(revurderingForPensionister, {
        fakta: {
          ...forløb('loenmodtager', { fra: '2023-01-02', til }),
          ...fakta([pensionDuFår, 'foertidspension'], [fødselsdag, '1980-01-01']),
        },
        på: '2023-08-01',
      }),
    )
  expect([grænse('2023-08-31'), grænse('2023-08-30')]).toEqual(['2023-08-31', 'aldrig'])
})

test('ugerne i de 12 måneder siger kun, om sygedagpengene slutter med den måned', () => {
  const slutter = (uger: number, født = '1950-01-01') =>
    pensionistAf(
      {
        foedselsdag: født,
        udbetaltUgerSeneste12Kalendermdr: uger,
        maaned: '2023-04',
        laegeskoenTilbageInden26Uger: false,
      },
      '2023-05-01',
    )
  expect([slutter(26), slutter(27), slutter(27, '1980-01-01')]).toEqual([
    { ophoererMed: null },
    { ophoererMed: '2023-04-30' },
    { ophoererMed: null },
  ])
})
