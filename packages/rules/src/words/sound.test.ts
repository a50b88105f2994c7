import { describe, expect, test } from 'vitest'
import { kilder, tekst } from '../rules.test-support.ts'
import { den } from './date.ts'
import { talFaktum } from './facts.ts'
import { betingelse, efterDato, efterSvaret, type NyVersion, tidspunkt } from './provisions.ts'
import { altid, type Sandt } from './truth.ts'

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
    ['a rule that is disputed', lav(version({ sikkerhed: 'konflikt' })), 'conflict'],
  ])('%s', (_, make, saying) => {
    expect(make).toThrow(refused(saying))
  })
  test('a day that is no day', () => {
    expect(lav(version({ fra: '2014-02-30' }))).toThrow('2014-02-30')
    expect(lav(version({ kontrolleretTil: 'marts' }))).toThrow('marts')
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

test('a fact that no number could be', () => {
  const om = { etiket: tekst('x'), spørgsmål: tekst('x'), fra: [] }
  expect(() => talFaktum('timer', 'timer', { ...om, min: 5, max: 4 })).toThrow('At least 5')
})
