import { describe, expect, test } from 'vitest'
import { a, b, begyndt, c, hjemmel, kilder, løn, stilling, tekst, udsigt } from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig } from '../words/date.ts'
import { tal, uger } from '../words/number.ts'
import { alle, ikke, krav, led, énAf } from '../words/truth.ts'
import { dato, lines, med, ruleOf } from './print.test-support.ts'

describe('the rule in words', () => {
  test('lists are numbered points inside one another, with the numbers of the statute', () => {
    const rule = énAf(
      krav('1', tekst('Løn nok'), løn.mindst(tal('kr/uge', 100))),
      krav('stk. 2', tekst('Andet'), alle(a, ikke(alle(b, c)))),
    )
    expect(ruleOf(lines(med(rule)))).toEqual([
      'Reglen:',
      'Svaret er ja, når mindst én af disse er opfyldt:',
      '1  § 1, nr. 1: Løn nok.',
      'Det er opfyldt, når løn er mindst 100 kr. om ugen.',
      '2  § 1, stk. 2: Andet.',
      'Det er opfyldt, når alle disse er opfyldt:',
      '2.1  A: ja.',
      '2.2  Mindst én af disse er opfyldt:',
      '2.2.1  B: nej.',
      '2.2.2  C: nej.',
      'Ellers er svaret nej.',
    ])
  })

  test('a number says of what, below the place of its list, and nothing where it would mislead', () => {
    const inner = krav('1', tekst('Inderst'), b)
    const rule = alle(
      krav('stk. 2', tekst('Yderst'), énAf(inner, c)),
      krav('§ 3, 1. pkt.', tekst('Andetsteds'), a),
    )
    const said = (at: Parameters<typeof hjemmel>[0], mere = {}) =>
      ruleOf(
        lines(
          med(rule, {
            versioner: [{ ...kilder, fra: '2000-01-01', er: rule, hjemmel: { ...hjemmel(at), ...mere } }],
          }),
        ),
      ).filter((line) => /^[12.]+ {2}/.test(line))
    expect(said('7', { stk: '1', nr: '4' })).toEqual([
      '1  § 7, stk. 2: Yderst.',
      '1.1  § 7, stk. 2, nr. 1: Inderst.',
      '1.2  C: ja.',
      '2  § 3, 1. pkt.: Andetsteds.',
    ])
    const alone = alle(inner, c)
    const spread = med(alone, {
      versioner: [{ ...kilder, fra: '2000-01-01', er: alone, hjemmel: { ...hjemmel('7'), stk: '1-3' } }],
    })
    expect(ruleOf(lines(spread))).toContain('1  Inderst.')
  })

  test('a requirement in words that is a question of yes or no says what the answer must be', () => {
    const rule = alle(led(tekst('Ingen af dem'), ikke(a)), led(tekst('Skønnet'), udsigt))
    expect(ruleOf(lines(med(rule)))).toEqual([
      'Reglen:',
      'Svaret er ja, når alle disse er opfyldt:',
      '1  Ingen af dem.',
      'Det er opfyldt, når svaret er nej: a.',
      '2  Skønnet.',
      'Det er opfyldt, når svaret er ja: udsigt (et skøn).',
      'Ellers er svaret nej.',
    ])
  })

  test('a rule that asks one question gives its answer on', () => {
    expect(ruleOf(lines(med(a)))).toEqual(['Reglen: Svaret er det samme som svaret på: a.'])
    expect(ruleOf(lines(med(ikke(udsigt))))).toEqual([
      'Reglen: Svaret er det modsatte af svaret på: udsigt (et skøn).',
    ])
  })

  test('a chain of choices is a list of which the first that fits holds', () => {
    const rule = hvis(alle(a, b), aldrig, hvis(stilling.er('ansat'), begyndt.plus(uger(3)), begyndt))
    expect(ruleOf(lines(dato(rule)))).toEqual([
      'Reglen:',
      'Svaret er det første af disse, der passer (rækkefølgen afgør):',
      '1  Hvis alle disse er opfyldt:',
      '1.1  A: ja.',
      '1.2  B: ja.',
      'Så aldrig.',
      '2  Ellers, hvis stilling er Ansat, så 3 uger efter begyndt.',
      '3  Ellers begyndt.',
    ])
  })
})
