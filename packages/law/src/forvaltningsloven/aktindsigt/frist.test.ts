import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  anmodetOmAktindsigt,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
} from '../../fakta/aktindsigt.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { evaluerFrist } from '../../frister/frist.ts'
import { aktindsigtsfrist } from '../frister.ts'
import {
  aktindsigtsfristAf,
  type Modtaget,
  type SkjultAnmodning,
  skjultAnmodningAf,
} from './frist.adapter.ts'
import { aktindsigtAfgøresSenest, fristbrevKræves } from './frist.ts'

describe('kendte eksempler', () => {
  test.each(['sb-ex-001', 'sb-ex-003', 'sb-ex-005', 'sb-ex-007', 'sb-ex-009'])('%s', (navn) => {
    const e = læsEksempel<Modtaget>(navn)
    expect(aktindsigtsfristAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('sb-ex-011: fristen løber fra brevet, ikke fra den dag, nogen så, hvad der stod', () => {
    const e = læsEksempel<SkjultAnmodning>('sb-ex-011')
    expect(skjultAnmodningAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

const modtaget = (dag: string, færdig = false) =>
  fakta(
    [anmodetOmAktindsigt, true],
    [anmodningOmAktindsigtModtaget, dag],
    [anmodningOmAktindsigtErFærdigbehandlet, færdig],
  )

describe('fristen for aktindsigt', () => {
  test.each([
    ['2006-07-03', '2006-07-13'],
    ['2007-12-06', '2007-12-16'],
    ['2007-12-07', '2007-12-17'],
    ['2013-12-31', '2014-01-10'],
    ['2014-01-01', '2014-01-10'],
    ['2014-04-21', '2014-04-30'],
    ['2014-04-22', '2014-05-01'],
    ['2026-11-27', '2026-12-08'],
  ])('modtaget den %s: senest %s', (dag, senest) => {
    expect(datoSvar(evaluer(aktindsigtAfgøresSenest, { fakta: modtaget(dag), på: dag }))).toBe(senest)
  })

  const frist = (dag: string) => {
    const alt = { ...modtaget(dag), ...fakta([vurderingsdato, dag]) }
    const svar = evaluerFrist(
      aktindsigtsfrist,
      kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }),
    )
    return svar.art === 'frist' ? svar : undefined
  }

  test('kontoen er i arbejdsdage, og den siger, hvilke helligdage der er sprunget over', () => {
    expect(frist('2026-05-12')).toMatchObject({
      dag: parseDay('2026-05-22'),
      konto: {
        unit: 'workingDays',
        length: 7,
        start: {
          day: parseDay('2026-05-12'),
          event: { da: 'den dag, anmodningen om aktindsigt blev modtaget' },
        },
        excluded: [{ day: parseDay('2026-05-14'), name: { da: 'Kristi himmelfartsdag' } }],
      },
    })
    expect(frist('2026-05-12')?.senest).toBeUndefined()
  })

  test('hen over jul vises både den strenge dag og den, hvor 24. og 31. december er lukket', () => {
    const svar = frist('2025-12-19')
    expect(svar && formatDay(svar.dag)).toBe('2026-01-02')
    expect(svar?.senest && formatDay(svar.senest)).toBe('2026-01-06')
    expect(svar?.kontoSenest).toMatchObject({ unit: 'workingDays', length: 7 })
    expect(svar?.sikkerhed).toBe('konflikt')
  })

  test('før 2014 er kontoen i dage, også når den ender en lørdag', () => {
    expect(frist('2012-11-07')).toMatchObject({
      dag: parseDay('2012-11-17'),
      konto: { unit: 'calendarDays', length: 10 },
    })
  })
})

describe('besked om, at fristen ikke holdes', () => {
  const kræves = (modtagetDen: string, på: string, { færdig = false, umuligt = false } = {}) =>
    sandtSvar(
      evaluer(fristbrevKræves, {
        fakta: modtaget(modtagetDen, færdig),
        skøn: { ikkeMuligtIndenForFristen: umuligt },
        på,
      }),
    )
  test('ikke på den sidste dag, men dagen efter', () => {
    expect([kræves('2026-03-10', '2026-03-19'), kræves('2026-03-10', '2026-03-20')]).toEqual([false, true])
  })
  test('allerede inden, når den undtagelsesvis ikke kan nås', () => {
    expect(kræves('2026-03-10', '2026-03-12', { umuligt: true })).toBe(true)
  })
  test('ikke når anmodningen er færdigbehandlet', () => {
    expect(kræves('2026-03-10', '2026-03-20', { færdig: true, umuligt: true })).toBe(false)
  })
  test('før 2014 først, når de 10 dage er gået; fra 2014 også, når det er umuligt', () => {
    expect([
      kræves('2007-11-01', '2007-11-11', { umuligt: true }),
      kræves('2007-11-01', '2007-11-12'),
      kræves('2014-01-01', '2014-01-02', { umuligt: true }),
      kræves('2012-11-01', '2012-11-11', { umuligt: true }),
      kræves('2012-11-01', '2012-11-12'),
    ]).toEqual([false, true, true, false, true])
  })
})
