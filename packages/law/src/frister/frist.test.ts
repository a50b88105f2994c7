import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { anmeldtTilAkasse, oplystDelvistLedig } from '../fakta/anmeldelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { oplysningsskemaSendt, tidligOpfølgningØnsketAf } from '../fakta/opfoelgning.ts'
import { sygedagpengefrister } from '../sygedagpenge/frister.ts'
import { evaluerFrist, type Fristsvar, frist } from './frist.ts'
import { borgerensFrist } from './regneregler.ts'

function svar(nøgle: string, kendt: Record<string, Value>, på: string): Fristsvar {
  const regel = sygedagpengefrister.find((r) => r.nøgle === nøgle)
  if (!regel) throw new Error(nøgle)
  const alt = { ...fakta([vurderingsdato, på]), ...kendt }
  return evaluerFrist(regel, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }))
}
const dage = (s: Fristsvar) =>
  s.art === 'frist' ? [formatDay(s.dag), s.senest === undefined ? undefined : formatDay(s.senest)] : s.art

describe('[D8 R] oplysningsskemaet', () => {
  const sendt = (dag: string) => svar('oplysningsskema', fakta([oplysningsskemaSendt, dag]), '2024-06-01')

  test('8 dage til en hverdag: én dag, og ingen tvivl', () => {
    const s = sendt('2024-04-02')
    expect(dage(s)).toEqual(['2024-04-10', undefined])
    expect(s.art === 'frist' && s.sikkerhed).toBe('kontrolleret')
  })
  test('ender den en lørdag, vises både lovens dag og den, du kan stole på', () => {
    const s = sendt('2024-04-05')
    expect(dage(s)).toEqual(['2024-04-13', '2024-04-15'])
    expect(s.art === 'frist' && s.sikkerhed).toBe('konflikt')
  })
  test('skærtorsdag til og med 2. påskedag springes over', () => {
    expect(dage(sendt('2024-03-20'))).toEqual(['2024-03-28', '2024-04-02'])
  })
  test('store bededag flytter fristen i 2023, ikke i 2024', () => {
    expect(dage(sendt('2023-04-27'))).toEqual(['2023-05-05', '2023-05-08'])
    expect(dage(sendt('2024-04-18'))).toEqual(['2024-04-26', undefined])
  })
  test('5. juni er ingen helligdag, men tvivlen kommer borgeren til gode', () => {
    expect(dage(sendt('2024-05-28'))).toEqual(['2024-06-05', '2024-06-06'])
  })
  test('kontoen siger, hvad der blev talt fra, og hvor mange dage', () => {
    const s = sendt('2024-04-05')
    expect(s.art === 'frist' && s.konto).toMatchObject({
      unit: 'calendarDays',
      length: 8,
      start: { day: parseDay('2024-04-05'), event: { da: 'den dag, oplysningsskemaet blev sendt' } },
    })
  })
})

test('[D8 R] den første samtale tælles fra første fraværsdag, og kommunen flytter ikke sin egen frist', () => {
  const kendt = {
    ...sygFra('2024-03-04', 'loenmodtager'),
    ...fakta([tidligOpfølgningØnsketAf, 'ingen']),
    forventetRask: parseDay('2025-01-01'),
  }
  const s = svar('foerste_samtale', kendt, '2024-03-20')
  expect(dage(s)).toEqual(['2024-04-28', undefined])
  expect(s.art === 'frist' && s.konto).toMatchObject({ start: { day: parseDay('2024-03-04') }, length: 55 })
})

test('a-kassens frist tælles fra den dag, medlemmet gav besked', () => {
  const kendt = {
    ...sygFra('2025-11-03', 'ledig'),
    ...fakta([anmeldtTilAkasse, '2025-11-04'], [oplystDelvistLedig, false]),
  }
  const s = svar('akasse_anmeldelse', kendt, '2025-11-10')
  expect(dage(s)).toEqual(['2025-11-25', undefined])
  expect(s.art === 'frist' && s.konto).toMatchObject({ start: { day: parseDay('2025-11-04') }, length: 3 })
})

test('ukendt dag giver en åben frist med det, der mangler', () => {
  const s = svar('oplysningsskema', {}, '2024-06-01')
  expect(s.art === 'åben' && s.mangler.mangler.map((m) => m.nøgle)).toEqual(['oplysningsskemaSendt'])
})

test('en frist, der ikke findes for denne gruppe, er ingen frist', () => {
  expect(svar('anmodning', sygFra('2024-03-04', 'selvstaendig'), '2024-06-01').art).toBe('ingen')
})

test('en klagefrist flyttes altid forbi helligdage; 24. december er uafklaret', () => {
  const fra = (iso: string) => ({ navn: { da: 'afgørelsen', en: 'the decision' }, dag: parseDay(iso) })
  const klage = (iso: string, til: string) => frist(borgerensFrist, fra(iso), parseDay(til))
  expect(formatDay(klage('2024-04-30', '2024-05-28').dag)).toBe('2024-05-28')
  expect(formatDay(klage('2024-11-27', '2024-12-25').dag)).toBe('2024-12-27')
  const juleaften = klage('2024-11-26', '2024-12-24')
  expect(formatDay(juleaften.dag)).toBe('2024-12-24')
  expect(juleaften.senest === undefined ? undefined : formatDay(juleaften.senest)).toBe('2024-12-27')
})
