import { expect, test } from 'vitest'
import { outside } from '../border.ts'
import { lovsamling } from '../collect.ts'
import { antal, beløb, dage, lister, sande, skønnet, valgt } from '../random/facts.test-support.ts'
import { dag, kilder, tekst } from '../rules.test-support.ts'
import { den } from '../words/date.ts'
import { tal } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { énAf } from '../words/truth.ts'
import { drawPeople } from './people.ts'

const FROM = dag('2000-01-01')
const [d = den('2014-07-01')] = dage
const law = lovsamling([
  betingelse('P.1', {
    titel: tekst('P'),
    vælgesEfter: efterDato(d, tekst('dagen')),
    versioner: [
      {
        ...kilder,
        fra: '2014-07-01',
        er: énAf(
          ...sande,
          skønnet,
          valgt.er('x'),
          ...antal.map((n) => n.mindst(tal('dage', 21))),
          ...beløb.map((n) => n.mindst(tal('kr', 100))),
          ...dage.map((one) => one.før(den('2015-02-28'))),
          ...lister.map((one) => one.antal().mindst(tal('antal', 1))),
        ),
      },
    ],
  }),
])
const people = drawPeople(law, 400, FROM)

test('everyone drawn is someone that the border lets in', () => {
  for (const { fakta } of people) {
    expect(law.fakta.flatMap(({ nøgle, type }) => outside(type, fakta[nøgle], `/${nøgle}`))).toEqual([])
  }
})
test('they stand at the edges, and on both sides of them', () => {
  const all = (key: string) => new Set(people.map(({ fakta }) => fakta[key]))
  for (const edge of [20, 21, 22]) expect(all('m')).toContain(edge)
  const days = people.map(({ fakta }) => Number(fakta.d))
  const edge = dag('2014-07-01')
  for (const near of [edge - 1, edge, edge + 1]) expect(days).toContain(near)
  expect(Math.min(...days)).toBeGreaterThanOrEqual(FROM)
})
test('they are the same each time', () => {
  expect(drawPeople(law, 5, FROM)).toEqual(people.slice(0, 5))
})
