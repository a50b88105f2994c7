import { parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { fold } from '../sag/evolve.ts'
import { registreret } from '../sag/opslag.ts'
import { godSag, testlov } from '../testlov.test-support.ts'
import { readSagsfil } from './sagsfil.ts'

const kendt = { kendtFra: '2026-07-08', oprindelse: 'borger' }
const medFakta = (...fakta: unknown[]) => JSON.stringify({ ...godSag, fakta })
const medFaktum = (faktum: string, vaerdi: unknown, more: object = {}) =>
  medFakta({ faktum, vaerdi, ...kendt, ...more })
const medSkøn = (change: object) => JSON.stringify({ ...godSag, skoen: [{ ...godSag.skoen[0], ...change }] })
const medSag = (change: object) => JSON.stringify({ ...godSag, sag: { ...godSag.sag, ...change } })

const fejlI = (text: string) => {
  const read = readSagsfil(text, testlov)
  if (read.ok) throw new Error('the file was accepted')
  return read.fejl
}
const steder = (text: string) => fejlI(text).map((f) => `${f.slags} ${f.pointer}`)

test('en god sagsfil bliver til begivenheder i den orden, tingene blev kendt', () => {
  const read = readSagsfil(JSON.stringify(godSag), testlov)
  if (!read.ok) throw new Error(JSON.stringify(read.fejl))
  expect(read.sagsfil).toEqual(godSag)
  expect(read.begivenheder.map((e) => e.type)).toEqual([
    'SagOprettet',
    'FaktumRegistreret',
    'FaktumRegistreret',
    'FaktumRegistreret',
    'FaktumRegistreret',
    'SkønForetaget',
  ])
  const sag = fold(read.begivenheder)
  const tider = { på: parseDay('2026-07-10'), kendt: parseDay('2026-07-10') }
  expect(sag && registreret(sag, 'ugetimer', tider)?.værdi).toBe(33.5)
})

test('en sagsfil uden skøn er i orden', () => {
  const { skoen: _, ...uden } = godSag
  expect(readSagsfil(JSON.stringify(uden), testlov).ok).toBe(true)
})

describe('hver fejl nævner stedet', () => {
  test.each([
    ['forkert skema', JSON.stringify({ ...godSag, skema: 'sag' }), ['ukendtSkema /skema']],
    ['ukendt felt øverst', JSON.stringify({ ...godSag, facts: [] }), ['ukendtFelt /facts']],
    ['ukendt felt i sagen', medSag({ alder: 4 }), ['ukendtFelt /sag/alder']],
    ['ukendt felt i et faktum', medFaktum('fuldmagt', true, { note: '' }), ['ukendtFelt /fakta/0/note']],
    ['ikke et objekt', '[]', ['forkertType ']],
    ['fakta er ikke en liste', JSON.stringify({ ...godSag, fakta: {} }), ['forkertType /fakta']],
    ['et faktum er ikke et objekt', medFakta(null), ['forkertType /fakta/0']],
    ['tomt navn', medSag({ navn: ' ' }), ['forkertType /sag/navn']],
    ['styretegn i navnet', medSag({ navn: 'Oda\u0000' }), ['forkertForm /sag/navn']],
    ['et halvt tegn', medSag({ kommune: 'By \ud83d' }), ['forkertForm /sag/kommune']],
    ['sagsnummer med skråstreg', medSag({ id: 'a/b' }), ['forkertForm /sag/id']],
    ['cpr uden bindestreg', medSag({ cpr: '7213990000' }), ['forkertForm /sag/cpr']],
    [
      'felter mangler',
      medFakta({ faktum: 'fuldmagt', vaerdi: true }),
      ['manglerFelt /fakta/0/kendtFra', 'manglerFelt /fakta/0/oprindelse'],
    ],
    ['ukendt faktum', medFaktum('fuldmakt', true), ['ukendtFaktum /fakta/0/faktum']],
    [
      'dagen, der spørges om',
      medFaktum('vurderingsdato', '2026-07-08'),
      ['givesMedSpørgsmålet /fakta/0/faktum'],
    ],
    [
      'ukendt oprindelse',
      medFaktum('fuldmagt', true, { oprindelse: 'nabo' }),
      ['ukendtValg /fakta/0/oprindelse'],
    ],
    ['umulig dato', medFaktum('foersteMoede', '2026-02-30'), ['umuligDato /fakta/0/vaerdi']],
    ['dato med klokkeslæt', medFaktum('foersteMoede', '2026-02-03T10:00'), ['umuligDato /fakta/0/vaerdi']],
    [
      'umulig kendtFra',
      medFaktum('fuldmagt', true, { kendtFra: '2026-13-01' }),
      ['umuligDato /fakta/0/kendtFra'],
    ],
    ['før den ældste lov', medFaktum('foersteMoede', '2006-07-02'), ['førLoven /fakta/0/vaerdi']],
    [
      'gyldighed slutter før start',
      medFaktum('fuldmagt', true, { gaelderFra: '2026-02-01', gaelderTil: '2026-01-31' }),
      ['slutFørStart /fakta/0/gaelderTil'],
    ],
    ['tekst for ja/nej', medFaktum('fuldmagt', 'ja'), ['forkertType /fakta/0/vaerdi']],
    ['tekst for tal', medFaktum('ugetimer', '37', { enhed: 'timer/uge' }), ['forkertType /fakta/0/vaerdi']],
    ['tal for dato', medFaktum('foersteMoede', 20260101), ['forkertType /fakta/0/vaerdi']],
    ['enhed mangler', medFaktum('ugetimer', 37), ['manglerEnhed /fakta/0/enhed']],
    ['forkert enhed', medFaktum('ugetimer', 37, { enhed: 'timer' }), ['forkertEnhed /fakta/0/enhed']],
    ['enhed på noget uden', medFaktum('fuldmagt', true, { enhed: 'timer' }), ['forkertEnhed /fakta/0/enhed']],
    ['over grænsen', medFaktum('ugetimer', 168.5, { enhed: 'timer/uge' }), ['udenForGrænse /fakta/0/vaerdi']],
    ['under grænsen', medFaktum('ugetimer', -1, { enhed: 'timer/uge' }), ['udenForGrænse /fakta/0/vaerdi']],
    [
      'for mange decimaler',
      medFaktum('ugetimer', 33.333, { enhed: 'timer/uge' }),
      ['forFintTal /fakta/0/vaerdi'],
    ],
    ['brøkdele af uger', medFaktum('venteuger', 1.5, { enhed: 'uger' }), ['forFintTal /fakta/0/vaerdi']],
    ['ukendt valg', medFaktum('stilling', 'chef'), ['ukendtValg /fakta/0/vaerdi']],
    ['liste er ikke en liste', medFaktum('samtaler', '2026-01-01'), ['forkertType /fakta/0/vaerdi']],
    [
      'ukendt felt i en post',
      medFaktum('samtaler', [{ dag: '2026-01-01', sted: '' }]),
      ['ukendtFelt /fakta/0/vaerdi/0/sted'],
    ],
    [
      'dato før loven i en post',
      medFaktum('samtaler', [{ dag: '1999-01-01' }]),
      ['førLoven /fakta/0/vaerdi/0/dag'],
    ],
  ])('%s', (_, text, expected) => {
    expect(steder(text)).toEqual(expected)
  })
})

describe('perioder', () => {
  const fravær = (...perioder: object[]) =>
    medFaktum(
      'fravaer',
      perioder.map((p) => ({ omfang: 'helt', ...p })),
      { enhed: { timer: 'timer' } },
    )

  test('en periode må ikke slutte, før den begynder', () => {
    expect(steder(fravær({ fra: '2026-03-02', til: '2026-03-01' }))).toEqual([
      'slutFørStart /fakta/0/vaerdi/0/til',
    ])
  })
  test('én dag er en periode', () => {
    expect(readSagsfil(fravær({ fra: '2026-03-02', til: '2026-03-02' }), testlov).ok).toBe(true)
  })
  test('overlap nævner begge perioder, også når kun én dag er fælles', () => {
    const [fejl, ...rest] = fejlI(
      fravær({ fra: '2026-03-02', til: '2026-03-10' }, { fra: '2026-03-10', til: null }),
    )
    expect(rest).toEqual([])
    expect(fejl).toMatchObject({ slags: 'overlap', pointer: '/fakta/0/vaerdi/1', ogVed: '/fakta/0/vaerdi/0' })
  })
  test('en periode, der løber, overlapper alt efter sig', () => {
    expect(
      steder(fravær({ fra: '2026-03-02', til: null }, { fra: '2027-03-02', til: '2027-03-03' })),
    ).toEqual(['overlap /fakta/0/vaerdi/1'])
  })
  test('slutdagen kan ikke glemmes', () => {
    expect(steder(fravær({ fra: '2026-03-02' }))).toEqual(['manglerFelt /fakta/0/vaerdi/0/til'])
  })
  test('en periode, loven kræver afsluttet, kan ikke løbe', () => {
    expect(steder(medFaktum('indlaeggelser', [{ fra: '2026-03-02', til: null }]))).toEqual([
      'forkertType /fakta/0/vaerdi/0/til',
    ])
  })
  test('to perioder med samme fejl giver to beskeder', () => {
    const text = fravær({ fra: '2026-03-02', til: '2026-03-40' }, { fra: 'i går', til: null, omfang: 'lidt' })
    expect(steder(text)).toEqual([
      'umuligDato /fakta/0/vaerdi/0/til',
      'umuligDato /fakta/0/vaerdi/1/fra',
      'ukendtValg /fakta/0/vaerdi/1/omfang',
    ])
  })
  test('tal i en liste har også en enhed', () => {
    const text = medFaktum('fravaer', [{ fra: '2026-03-02', til: null, omfang: 'delvist', timer: 5 }])
    expect(steder(text)).toEqual(['manglerEnhed /fakta/0/enhed'])
  })
})

describe('fakta, der modsiger hinanden', () => {
  const timer = (vaerdi: number, more: object = {}) => ({
    faktum: 'ugetimer',
    vaerdi,
    enhed: 'timer/uge',
    ...kendt,
    ...more,
  })

  test('samme faktum, kendt samme dag, to værdier: begge steder nævnes', () => {
    const [fejl] = fejlI(medFakta(timer(37), { faktum: 'fuldmagt', vaerdi: true, ...kendt }, timer(30)))
    expect(fejl).toMatchObject({ slags: 'modstrid', pointer: '/fakta/2', ogVed: '/fakta/0' })
    expect(fejl?.tekst.da).toContain('/fakta/0')
    expect(fejl?.tekst.en).toContain('/fakta/2')
  })
  test.each([
    ['samme værdi to gange', medFakta(timer(37), timer(37))],
    ['kendt senere: en rettelse', medFakta(timer(37), timer(30, { kendtFra: '2026-07-09' }))],
    [
      'gyldige hver sin tid',
      medFakta(timer(37, { gaelderTil: '2026-05-31' }), timer(30, { gaelderFra: '2026-06-01' })),
    ],
  ])('er det ikke: %s', (_, text) => {
    expect(readSagsfil(text, testlov).ok).toBe(true)
  })
  test('to svar på samme skøn, kendt samme dag', () => {
    const [et] = godSag.skoen
    const text = JSON.stringify({ ...godSag, skoen: [et, { ...et, vaerdi: false }] })
    expect(steder(text)).toEqual(['modstrid /skoen/1'])
  })
})

describe('skøn', () => {
  test.each([
    ['uden begrundelse', { begrundelse: ' ' }, ['udenBegrundelse /skoen/0/begrundelse']],
    ['begrundelsen mangler', { begrundelse: undefined }, ['udenBegrundelse /skoen/0/begrundelse']],
    ['uden grundlag', { grundlag: [] }, ['udenGrundlag /skoen/0/grundlag']],
    ['tomt grundlag', { grundlag: [''] }, ['forkertType /skoen/0/grundlag/0']],
    ['af en rolle, der ikke må', { af: 'læge' }, ['forkertRolle /skoen/0/af']],
    ['af en rolle, der ikke findes', { af: 'chef' }, ['ukendtValg /skoen/0/af']],
    ['ukendt skøn', { skoen: 'udsigtTilRask' }, ['ukendtSkøn /skoen/0/skoen']],
    ['hverken ja eller nej', { vaerdi: 'måske' }, ['forkertType /skoen/0/vaerdi']],
  ])('%s', (_, change, expected) => {
    expect(steder(medSkøn(change))).toEqual(expected)
  })
})

describe('beskeden siger, hvad der ville være rigtigt', () => {
  const tekst = (text: string) => fejlI(text)[0]?.tekst
  test('nærmeste kendte faktum, også skrevet med æ, ø, å', () => {
    expect(tekst(medFaktum('fravær', []))?.da).toContain('"fravaer"')
    expect(tekst(medFaktum('ugetimmer', 1))?.en).toContain('"ugetimer"')
  })
  test('den dag, som forespørgslen bestemmer, foreslås ikke', () => {
    expect(tekst(medFaktum('vurderingsdatoen', 1))?.da).not.toContain('"vurderingsdato"')
  })
  test('valgmulighederne', () => {
    expect(tekst(medFaktum('stilling', 'chef'))?.da).toMatch(/"ansat" \(Ansat\), "ledig" \(Ledig\)/)
  })
  test('den rigtige enhed', () => {
    expect(tekst(medFaktum('ugetimer', 37, { enhed: 'timer' }))?.en).toContain('"enhed": "timer/uge"')
  })
  test('den ældste dag', () => {
    expect(tekst(medFaktum('foersteMoede', '2001-01-01'))?.da).toContain('2006-07-03')
  })
  test('et forkert cpr-nummer gentages ikke', () => {
    expect(JSON.stringify(fejlI(medSag({ cpr: '721399 0000' })))).not.toContain('721399')
  })
})

test('alle fejl fortælles, ikke kun den første', () => {
  const text = JSON.stringify({
    skema: 'x',
    sag: { id: '', navn: 'Oda Prøvesen' },
    fakta: [
      { faktum: 'ukendtTing', vaerdi: 1, kendtFra: 'i går', oprindelse: 'borger' },
      { faktum: 'ugetimer', vaerdi: 200, enhed: 'timer', ...kendt, gaelderFra: '2026-00-01' },
    ],
  })
  expect(steder(text)).toEqual([
    'ukendtSkema /skema',
    'manglerFelt /sag/kommune',
    'forkertForm /sag/id',
    'ukendtFaktum /fakta/0/faktum',
    'umuligDato /fakta/0/kendtFra',
    'udenForGrænse /fakta/1/vaerdi',
    'forkertEnhed /fakta/1/enhed',
    'umuligDato /fakta/1/gaelderFra',
  ])
})
