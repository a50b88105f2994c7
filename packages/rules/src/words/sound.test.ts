import { describe, expect, test } from 'vitest'
import { a, begyndt, dagen, kilder, tekst, udsigt } from '../rules.test-support.ts'
import { kaldet } from './called.ts'
import { type Dato, den, senesteAf } from './date.ts'
import { talFaktum } from './facts.ts'
import { dage } from './number.ts'
import { betingelse, efterDato, efterSvaret, type NyVersion, tidspunkt } from './provisions.ts'
import { alle, altid, krav, type Sandt } from './truth.ts'

const version = (mere: object): NyVersion<Sandt> =>
  ({ ...kilder, fra: '2000-01-01', er: altid, ...mere }) as NyVersion<Sandt>
const lav = (...versioner: readonly NyVersion<Sandt>[]) => {
  return () =>
    betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2026-01-01'), tekst('dag')),
      versioner,
    })
}
const refused = (saying: string) =>
  expect.objectContaining({
    name: 'RuleError',
    code: 'badDefinition',
    hvor: 'P.1',
    message: expect.stringContaining(saying),
  })

describe('a provision that cannot be right is refused when the law is loaded', () => {
  const læsning = { navn: tekst('én'), grund: tekst('én'), er: altid }
  test.each([
    ['no versions', lav(), 'no versions'],
    ['one that ends before it begins', lav(version({ til: '1999-12-31' })), '1999-12-31'],
    ['overlap', lav(version({ til: '2010-01-01' }), version({ fra: '2010-01-01' })), '2010-01-01'],
    ['an open version before another', lav(version({}), version({ fra: '2010-01-01' })), '2010-01-01'],
    ['wrong order', lav(version({ fra: '2010-01-01' }), version({ til: '2009-12-31' })), 'in order'],
    ['one reading', lav(version({ er: undefined, læsninger: [læsning] })), 'One reading'],
    ['a rule that is unknown', lav(version({ sikkerhed: 'ukendt' })), 'say what is lacking'],
    ['one that is not modelled', lav(version({ sikkerhed: 'ikke modelleret' })), 'ikke modelleret'],
    ['a rule that is disputed', lav(version({ sikkerhed: 'konflikt' })), 'write both readings'],
  ])('%s', (_, make, saying) => {
    expect(make).toThrow(refused(saying))
  })
  test('a day that is no day', () => {
    expect(lav(version({ fra: '2014-02-30' }))).toThrow('2014-02-30')
    expect(lav(version({ kontrolleretTil: 'marts' }))).toThrow('marts')
    const overgang = { ...kilder, navn: tekst('o'), når: altid, er: altid, kontrolleretTil: 'april' }
    const make = () =>
      betingelse('P.1', {
        titel: tekst('p'),
        vælgesEfter: efterDato(dagen),
        overgange: [overgang],
        versioner: [version({})],
      })
    expect(make).toThrow('april')
  })
  test('a version picked by an answer that is no date', () => {
    const make = () =>
      betingelse('P.1', {
        titel: tekst('p'),
        vælgesEfter: efterSvaret(tekst('svaret')),
        versioner: [version({})],
      })
    expect(make).toThrow(refused('date'))
    expect(() =>
      tidspunkt('P.1', {
        titel: tekst('p'),
        vælgesEfter: efterSvaret(tekst('svaret')),
        versioner: [{ ...kilder, fra: '2000-01-01', er: den('2026-01-01') }],
      }),
    ).not.toThrow()
  })
  test('a gap is no mistake, and expected law may lie over what is in force', () => {
    expect(
      lav(
        version({ til: '2009-12-31' }),
        version({ fra: '2011-01-01' }),
        version({ fra: '2027-01-01', sikkerhed: 'ventet' }),
      ),
    ).not.toThrow()
  })
})

describe('names within a provision', () => {
  const med = (er: Sandt) => () =>
    betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(senesteAf(dagen, begyndt), tekst('den sidste af dem')),
      versioner: [version({ er })],
    })
  const [én, to] = [begyndt.plus(dage(3)), begyndt.plus(dage(4))]
  const navn = (da: string, dato: Dato) => kaldet(tekst(da), dato).før(dagen)
  test('one for one thing, wherever it stands', () => {
    expect(med(alle(navn('fristen', én), navn('fristen', begyndt.plus(dage(3)))))).not.toThrow()
    expect(med(alle(navn('fristen', én), én.før(dagen), navn('grænsen', to)))).not.toThrow()
  })
  test.each([
    ['one name for two things', alle(navn('fristen', én), navn('fristen', to))],
    ['two names for one thing', alle(navn('fristen', én), navn('grænsen', én))],
    ['the name of a fact it reads', alle(navn('dagen', én), a)],
    ['the name of the day that picks the version', navn('den sidste af dem', én)],
  ])('%s is refused', (_, er) => {
    expect(med(er)).toThrow(refused('one name'))
  })
  test('what has a name of its own gets no other', () => {
    expect(() => kaldet(tekst('x'), dagen)).toThrow('It has a name already')
    expect(() => kaldet(tekst('x'), udsigt)).toThrow('It has a name already')
  })
})

test('a number that is no place in an act', () => {
  expect(() => krav('stykke 2', tekst('x'), altid)).toThrow('no number of a place')
})

test('a fact that no number could be', () => {
  const om = { etiket: tekst('x'), spørgsmål: tekst('x'), fra: [] }
  expect(() => talFaktum('timer', 'timer', { ...om, min: 5, max: 4 })).toThrow('At least 5')
})
