/** What must not compile, and beside it what must. Checked by the compiler alone; nothing here is run. */
import { a, dagen, hjemmel, kilder, løn, stilling, sygdom, tekst, ugetimer } from '../rules.test-support.ts'
import { hvis } from './conditional.ts'
import { den, senesteAf } from './date.ts'
import { afrundTil, dage, måneder, type Tal, tal, timer, uger } from './number.ts'
import { beregning, betingelse, efterDato, tidspunkt } from './provisions.ts'
import { satsDen } from './rates.ts'
import { alle, ikke, énAf } from './truth.ts'

export const units = () => [
  løn.mindst(tal('kr/uge', 1)),
  // @ts-expect-error an amount a week is no amount
  løn.mindst(tal('kr', 1)),
  // @ts-expect-error weeks are not days
  dage(7).lig(uger(1)),
  // @ts-expect-error hours are not hours a week
  ugetimer.under(timer(4)),
  // @ts-expect-error nor can they be added
  ugetimer.plus(timer(4)),
  // @ts-expect-error nor capped by each other
  dage(3).dogHøjst(uger(1)),
  // @ts-expect-error the branches differ in unit
  hvis(a, dage(1), uger(1)),
  hvis(a, dage(1), dage(2)),
  // @ts-expect-error the branches differ in kind
  hvis(a, dage(1), den('2026-01-01')),
  // @ts-expect-error hours are no length of time in the calendar
  dagen.plus(timer(1)),
  dagen.plus(måneder(1)),
  // @ts-expect-error weeks are given in weeks or days, not months
  sygdom.dage().dagenDerNår(måneder(1), dagen),
  // @ts-expect-error rounded to kroner, but the result is hours
  løn.delt(tal('kr/time', 1), 'timer', afrundTil('op', 'kr', '1')),
  løn.delt(tal('kr/time', 1), 'timer', afrundTil('op', 'timer', '1')),
  // @ts-expect-error rounded to kroner, but it is kroner a week
  løn.brøkdel(1, 2, afrundTil('op', 'kr', '1')),
  // @ts-expect-error no such unit
  tal('måned', 1),
]

export const sumsKeepTheirUnit: Tal<'timer'> = sygdom.sum((p) => p.timer)
// @ts-expect-error the hours of records are no days
export const sumsAreNoOther: Tal<'dage'> = sygdom.sum((p) => p.timer)

export const kinds = () => [
  alle(a, énAf(ikke(a))),
  // @ts-expect-error a day is nothing that is so or not
  alle(a, dagen),
  // @ts-expect-error a number is none either
  ikke(dage(1)),
  // @ts-expect-error a number is no day
  senesteAf(dagen, dage(1)),
  // @ts-expect-error at least two
  senesteAf(dagen),
  stilling.er('ansat'),
  // @ts-expect-error no such choice
  stilling.er('pensionist'),
  // @ts-expect-error of nothing
  stilling.er(),
  sygdom.hvor((p) => p.omfang.er('fuldt')),
  // @ts-expect-error no such field
  sygdom.hvor((p) => p.grad.er('fuldt')),
  // @ts-expect-error no such choice in the field
  sygdom.hvor((p) => p.omfang.er('halvt')),
]

const fælles = { titel: tekst('p'), vælgesEfter: efterDato(dagen, tekst('dagen')) }

export const provisions = () => [
  beregning('P.1', 'dage', { ...fælles, versioner: [{ ...kilder, fra: '2000-01-01', er: dage(1) }] }),
  // @ts-expect-error a version in another unit
  beregning('P.1', 'dage', { ...fælles, versioner: [{ ...kilder, fra: '2000-01-01', er: uger(1) }] }),
  beregning('P.1', 'dage', {
    ...fælles,
    versioner: [
      { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: dage(1) },
      // @ts-expect-error one version of several in another unit
      { ...kilder, fra: '2010-01-01', er: uger(1) },
    ],
  }),
  betingelse('P.1', {
    ...fælles,
    // @ts-expect-error a condition is no number
    versioner: [{ ...kilder, fra: '2000-01-01', er: dage(1) }],
  }),
  tidspunkt('P.1', {
    ...fælles,
    versioner: [
      {
        ...kilder,
        fra: '2000-01-01',
        er: dagen,
        // @ts-expect-error the exception answers with a number, the rule with a day
        undtagelser: [{ navn: tekst('x'), hjemmel: hjemmel('1'), når: a, så: dage(1) }],
      },
    ],
  }),
  betingelse('P.1', {
    ...fælles,
    // @ts-expect-error a version must say something
    versioner: [{ ...kilder, fra: '2000-01-01' }],
  }),
]

const sats = { nøgle: 'MAX', enhed: 'kr/uge', navn: tekst('max'), rækker: [] } as const
export const rates = () => [
  satsDen(sats, dagen).over(løn),
  // @ts-expect-error an amount a week against hours a week
  satsDen(sats, dagen).over(ugetimer),
]
