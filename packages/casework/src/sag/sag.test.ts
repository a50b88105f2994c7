import { formatDay, NEVER, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { fravær, stilling, testlov, udsigt, ugetimer, vurderingsdato } from '../testlov.test-support.ts'
import type { Begivenhed, SagBegivenhed } from './begivenheder.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import { evolve, fold } from './evolve.ts'
import { grundlag, UlæseligOplysning } from './grundlag.ts'
import { foretaget, kendteDage, registreret } from './opslag.ts'

const oprettet: SagBegivenhed = {
  type: 'SagOprettet',
  version: 1,
  sagId: 's1',
  kommune: 'Prøvekøbing',
  navn: 'Oda',
}

const timer = (
  vaerdi: number,
  kendtFra: string,
  more: Partial<Begivenhed<'FaktumRegistreret'>> = {},
): Begivenhed<'FaktumRegistreret'> => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: 'ugetimer',
  vaerdi,
  enhed: 'timer/uge',
  kendtFra,
  oprindelse: 'borger',
  ...more,
})
const vurdering = (vaerdi: boolean, kendtFra: string): Begivenhed<'SkønForetaget'> => ({
  type: 'SkønForetaget',
  version: 1,
  skoen: 'udsigtTilRaskmelding',
  vaerdi,
  kendtFra,
  af: 'sagsbehandler',
  begrundelse: 'Lægen venter det.',
  grundlag: ['Lægeattest'],
})

function sag(...events: SagBegivenhed[]) {
  const state = fold([oprettet, ...events])
  if (!state) throw new Error('no case')
  return state
}
const tider = (på: string, kendt: string) => ({ på: parseDay(på), kendt: parseDay(kendt) })
const timerI = (state: ReturnType<typeof sag>, på: string, kendt: string) =>
  grundlag(state, testlov, tider(på, kendt)).fakta(ugetimer.faktum)

describe('som det så ud den …', () => {
  const state = sag(
    timer(37, '2026-01-05'),
    timer(30, '2026-03-01', { gaelderFra: '2026-02-01' }),
    vurdering(true, '2026-03-10'),
    vurdering(false, '2026-04-10'),
  )

  test('før noget var kendt, er intet kendt', () => {
    expect(timerI(state, '2026-02-15', '2026-01-04')).toBeUndefined()
  })
  test('den dag noget bliver kendt, tæller det', () => {
    expect(timerI(state, '2026-02-15', '2026-01-05')).toBe(3700)
    expect(timerI(state, '2026-02-15', '2026-02-28')).toBe(3700)
    expect(timerI(state, '2026-02-15', '2026-03-01')).toBe(3000)
  })
  test('en rettelse gælder kun de dage, den siger', () => {
    expect(timerI(state, '2026-01-31', '2026-12-31')).toBe(3700)
    expect(timerI(state, '2026-02-01', '2026-12-31')).toBe(3000)
  })
  test('et skøn gælder, til et senere er foretaget', () => {
    const den = (kendt: string) => grundlag(state, testlov, tider('2026-05-01', kendt)).skøn(udsigt.skøn)
    expect(den('2026-03-09')).toBeUndefined()
    expect(den('2026-03-10')).toBe(true)
    expect(den('2026-04-10')).toBe(false)
  })
  test('alt kendt: NEVER', () => {
    expect(foretaget(state, 'udsigtTilRaskmelding', { kendt: NEVER })?.svar).toBe(false)
  })
  test('dagene, hvor noget blev kendt, kan vælges', () => {
    expect(kendteDage(state).map(formatDay)).toEqual(['2026-01-05', '2026-03-01', '2026-03-10', '2026-04-10'])
  })
  test('forklaringen kan se, hvorfra og siden hvornår', () => {
    expect(registreret(state, 'ugetimer', tider('2026-02-01', '2026-12-31'))).toMatchObject({
      værdi: 30,
      kendtFra: parseDay('2026-03-01'),
      oprindelse: 'borger',
    })
  })
})

test('registreret to gange med samme kendtFra: den sidst registrerede holder', () => {
  expect(timerI(sag(timer(37, '2026-01-05'), timer(20, '2026-01-05')), '2026-02-01', '2026-02-01')).toBe(2000)
})

test('en senere registreret, men tidligere kendt, retter ikke', () => {
  expect(timerI(sag(timer(37, '2026-02-05'), timer(20, '2026-01-05')), '2026-03-01', '2026-03-01')).toBe(3700)
})

test('dagen, der spørges om, er et faktum som andre', () => {
  expect(grundlag(sag(), testlov, tider('2026-02-01', '2026-03-01')).fakta(vurderingsdato.faktum)).toBe(
    parseDay('2026-02-01'),
  )
})

test('en periode, der løber, har ingen slutdag i loven', () => {
  const state = sag(
    timer(0, '2026-03-05', {
      faktum: 'fravaer',
      vaerdi: [{ fra: '2026-03-02', til: null, omfang: 'helt' }],
      enhed: { timer: 'timer' },
    }),
  )
  expect(grundlag(state, testlov, tider('2026-04-01', '2026-04-01')).fakta(fravær.faktum)).toEqual([
    { fra: parseDay('2026-03-02'), omfang: 'helt' },
  ])
})

test.each([
  ['en anden enhed', timer(37, '2026-01-05', { enhed: 'timer' }), ugetimer.faktum],
  [
    'et valg, der ikke findes mere',
    timer(0, '2026-01-05', { faktum: 'stilling', vaerdi: 'elev' }),
    stilling.faktum,
  ],
])('hvad loven ikke længere kan læse, springes ikke over: %s', (_, event, faktum) => {
  const lookups = grundlag(sag(event), testlov, tider('2026-02-01', '2026-02-01'))
  expect(() => lookups.fakta(faktum)).toThrow(UlæseligOplysning)
})

test('en strøm begynder med, at sagen oprettes, og kun da', () => {
  expect(() => evolve(undefined, timer(37, '2026-01-05'))).toThrow(Begivenhedsfejl)
  expect(() => evolve(sag(), oprettet)).toThrow(Begivenhedsfejl)
  expect(fold([])).toBeUndefined()
})
