import { b, begyndt, dagen, hjemmel, kilder, tekst, udsigt } from '../rules.test-support.ts'
import type { Sprog } from '../text.ts'
import { aldrig, type Dato } from '../words/date.ts'
import { tal } from '../words/number.ts'
import { betingelse, efterDato, efterSvaret, type NyBestemmelse, tidspunkt } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { altid, type Sandt } from '../words/truth.ts'
import { printProvision } from './provision.ts'
import { printedText } from './text.ts'
/** The lines of a printed provision, without what sets them off from one another. */
export const lines = (
  word: { readonly bestemmelse: Parameters<typeof printProvision>[0] },
  sprog: Sprog = 'da',
) =>
  printedText(printProvision(word.bestemmelse, sprog), Number.POSITIVE_INFINITY)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const med = (er: Sandt, mere: Partial<NyBestemmelse<Sandt>> = {}) =>
  betingelse('P.1', {
    titel: tekst('Prøven'),
    vælgesEfter: efterDato(dagen, tekst('prøvedagen')),
    versioner: [{ ...kilder, fra: '2000-01-01', er }],
    ...mere,
  })

export const dato = (er: Dato) =>
  tidspunkt('P.2', {
    titel: tekst('Dagen'),
    vælgesEfter: efterDato(begyndt, tekst('begyndelsen')),
    versioner: [{ ...kilder, fra: '2000-01-01', er }],
  })

/** What the first version printed says, from its paragraph to how sure it is. */
export const ruleOf = (all: readonly string[]) => {
  const from = all.findIndex((line) => line.startsWith('Paragraf:'))
  return all.slice(
    from + 1,
    all.findIndex((line, i) => i > from && line.startsWith('Hvor sikkert:')),
  )
}

/** A line and those that follow it, `count` in all. */
export const after = (all: readonly string[], line: string, count: number) => {
  const from = all.indexOf(line)
  return all.slice(from, from + count)
}

const other = med(altid)
const sats = { nøgle: 'MAX', enhed: 'kr/uge', navn: tekst('maksimum'), rækker: [] } as const

/** A provision with something of everything that stands around a rule. */
export const whole = tidspunkt('P.9', {
  titel: tekst('Grænsen'),
  vælgesEfter: efterSvaret(tekst('grænsen selv')),
  relevantNår: other,
  overgange: [
    {
      ...kilder,
      navn: tekst('Loven skiftede.'),
      når: b,
      ukendt: tekst('Overgangen er ulæst.'),
      sikkerhed: 'ukendt',
    },
  ],
  versioner: [
    {
      ...kilder,
      fra: '2000-01-01',
      til: '2009-12-31',
      er: begyndt,
      sikkerhed: 'ubekræftet',
      undtagelser: [
        { navn: tekst('den ene'), hjemmel: hjemmel('7'), når: udsigt, så: aldrig },
        {
          navn: tekst('den anden'),
          hjemmel: hjemmel('8'),
          når: satsDen(sats, dagen).over(tal('kr/uge', 1)),
          så: dagen,
        },
      ],
    },
    {
      ...kilder,
      fra: '2012-01-01',
      note: tekst('Læs med omtanke.'),
      læsninger: [
        {
          navn: tekst('en uge er 5 dage'),
          grund: tekst('Sådan betales der.'),
          er: begyndt.plus(tal('dage', 5)),
        },
        {
          navn: tekst('en uge er 7 dage'),
          grund: tekst('Sådan tales der.'),
          er: begyndt.plus(tal('dage', 7)),
        },
      ],
    },
  ],
})
