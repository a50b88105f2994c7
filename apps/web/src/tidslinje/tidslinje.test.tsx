import { addDays, NEVER, parseDay } from '@sagsvej/calendar'
import type { Forløb } from '@sagsvej/casework'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { eksempler } from './eksempler.test-support.ts'
import { tabelrækker } from './raekker.ts'
import { sætning } from './saetning.ts'
import { Tidslinje } from './tidslinje.tsx'

const day = parseDay
const idag = day('2026-11-23')

const course: Forløb = {
  fra: day('2026-06-06'),
  til: day('2026-12-30'),
  idag,
  sygdom: [
    { from: day('2026-07-06'), to: day('2026-10-04'), omfang: 'fuldt' },
    { from: day('2026-10-05'), to: NEVER, omfang: 'delvist' },
  ],
  betaler: [
    { from: day('2026-07-06'), to: day('2026-08-04'), hvem: 'arbejdsgiver' },
    { from: day('2026-08-05'), to: day('2026-11-30'), hvem: 'kommune' },
    { from: day('2026-12-01'), to: NEVER, hvem: 'afgøres' },
  ],
  tælling: {
    punkter: [
      { dag: day('2026-06-06'), dage: 0 },
      { dag: day('2026-08-04'), dage: 0 },
      { dag: day('2026-12-30'), dage: 148 },
    ],
    grænse: 154,
    måneder: 9,
    krydser: NEVER,
  },
  mærker: [
    {
      dag: day('2026-07-06'),
      titel: { da: 'Første fraværsdag', en: 'First day of absence' },
      slags: 'kendsgerning',
    },
    {
      dag: day('2026-12-10'),
      titel: { da: 'Samtale <hos> "jer" & os', en: 'Talk <with> "you" & us' },
      slags: 'samtale',
    },
  ],
  love: [{ dag: day('2026-12-15'), titel: { da: 'ny regel', en: 'new rule' }, gældende: false }],
  vigtigst: { dag: day('2026-11-30'), titel: { da: 'Revurderingstidspunktet', en: 'The reassessment date' } },
}

const html = (forløb: Forløb, sprog: 'da' | 'en' = 'da', præfiks?: string) =>
  renderToString(<Tidslinje forløb={forløb} sprog={sprog} {...(præfiks === undefined ? {} : { præfiks })} />)
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1] ?? '')
const idsIn = (text: string) => all(text, / id="([^"]+)"/g)

describe('the picture of a course', () => {
  const examples = eksempler()

  test.each(examples)('%s is drawn in both languages, every number in it finite', (_, forløb) => {
    for (const sprog of ['da', 'en'] as const) {
      const text = html(forløb, sprog)
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|2147483647/)
      expect(all(text, /<svg class="tl-billede tl-(bred|smal)"/g)).toEqual(['bred', 'smal'])
    }
  })

  test.each(examples)('%s: every fill has its pattern, and ids are unique', (_, forløb) => {
    const text = html(forløb)
    const ids = idsIn(text)
    expect(new Set(ids).size).toBe(ids.length)
    for (const used of all(text, /url\(#([^)]+)\)/g)) expect(ids).toContain(used)
  })

  test('two pictures on a page share no id', () => {
    const [a, b] = [idsIn(html(course, 'da', 'nu')), idsIn(html(course, 'da', 'foer'))]
    expect(a.filter((id) => b.includes(id))).toEqual([])
  })

  test('the picture is one image with a sentence for a name; what it is made of is hidden', () => {
    for (const svg of all(html(course), /(<svg class="tl-billede[^>]*>.{25})/g)) {
      expect(svg).toContain('role="img"')
      expect(svg).toContain('aria-label="')
      expect(svg).toContain('><g aria-hidden="true">')
    }
  })

  test('text from the case is written as text', () => {
    const text = html(course)
    expect(text).toContain('Samtale &lt;hos> &quot;jer&quot; &amp; os')
    expect(text).not.toContain('<hos>')
  })

  test('nothing in it needs a script or an inline style', () => {
    expect(html(course)).not.toMatch(/<script|<style|\son\w+=| style=/)
  })

  test('today and the deadline on the same day, and a course with nothing in it yet', () => {
    const same = html({ ...course, vigtigst: { dag: idag, titel: { da: 'Fristen', en: 'The deadline' } } })
    expect(same).toContain('tl-lodret-idag')
    expect(same).toContain('tl-lodret-vigtigst')
    const { fra, til } = course
    const empty = html({ fra, til, idag, sygdom: [], betaler: [], mærker: [], love: [] })
    expect(empty).toContain('Sygdom')
    expect(empty).not.toContain('>Uger der tæller</text>')
  })

  test('sickness without an end is drawn to the edge and says it is not certain', () => {
    expect(html(course)).toContain('hvis du stadig er syg')
    expect(html({ ...course, idag: day('2026-10-20') }, 'en')).toContain('if you are still sick')
  })
})

describe('the sentence', () => {
  test('says who pays until when, what counts of the limit, and the date that matters', () => {
    expect(sætning(course, 'da')).toBe(
      'Forløbet i tid: kommunen betaler til og med 30. november 2026, derefter skal det afgøres, om pengene fortsætter; ' +
        '15 uger 6 dage tæller i dag, 23. november 2026, og grænsen er 22 uger; ' +
        'den vigtigste dato er 30. november 2026: Revurderingstidspunktet.',
    )
    expect(sætning(course, 'en')).toBe(
      'The course in time: the municipality pays up to and including 30 November 2026, after that it must be decided ' +
        'whether payment goes on; 15 weeks 6 days count today, 23 November 2026, and the limit is 22 weeks; ' +
        'the date that matters most is 30 November 2026: The reassessment date.',
    )
  })

  test('of a course that is over, who paid last', () => {
    const over = { ...course, betaler: course.betaler.slice(0, 2), idag: day('2026-12-20') }
    expect(sætning(over, 'da')).toContain('kommunen betalte til og med 30. november 2026')
  })
})

describe('the table', () => {
  test.each(eksempler())('%s: a row for each piece, mark and change of law, and for today', (_, forløb) => {
    const { sygdom, betaler, mærker, love, vigtigst } = forløb
    const rows = sygdom.length + betaler.length + mærker.length + love.length + 1 + (vigtigst ? 1 : 0)
    for (const sprog of ['da', 'en'] as const) {
      expect(tabelrækker(forløb, sprog)).toHaveLength(rows)
      expect(html(forløb, sprog).match(/<tr>/g)).toHaveLength(rows + 1)
    }
  })

  test('rows say when, what, who pays and how much counts, in order of time', () => {
    expect(tabelrækker(course, 'da').map((r) => Object.values(r).join(' | '))).toEqual([
      ' | 6. juli 2026 – 4. oktober 2026 | Fuldt syg | Arbejdsgiveren | 0 uger',
      ' | 6. juli 2026 – 4. august 2026 | Hvem betaler: Arbejdsgiveren | Arbejdsgiveren | 0 uger',
      '1 | 6. juli 2026 | Hændelse: Første fraværsdag | Arbejdsgiveren | 0 uger',
      ' | 5. august 2026 – 30. november 2026 | Hvem betaler: Kommunen | Kommunen | 1 dag',
      ' | 5. oktober 2026 – fortsætter | Delvist syg | Kommunen | 8 uger 6 dage',
      ' | 23. november 2026 | I dag | Kommunen | 15 uger 6 dage',
      ' | 30. november 2026 | Vigtigste dato: Revurderingstidspunktet (kommer) | Kommunen | 16 uger 6 dage',
      ' | 1. december 2026 – fortsætter | Hvem betaler: Afgøres (kommer) | Afgøres | 17 uger',
      '2 | 10. december 2026 | Samtale: Samtale <hos> "jer" & os (kommer) | Afgøres | 18 uger 2 dage',
      'a | 15. december 2026 | Ny regel (ikke vedtaget) | Afgøres | 19 uger',
    ])
  })

  test('the numbers of the narrow picture are explained in its lists', () => {
    const lists = html(course).match(/<div class="tl-lister">.*?<\/div>/)?.[0] ?? ''
    expect(lists).toContain('<strong>10. december 2026</strong>')
    expect(lists).toContain('15. december 2026 ny regel (ikke vedtaget)')
    expect(all(lists, /<span class="tl-nr">(\w+)</g)).toEqual(['1', '2', 'a'])
  })

  test('a mark outside the picture is still in the table and the list', () => {
    const far = {
      dag: addDays(course.til, 40),
      titel: { da: 'Langt ude', en: 'Far out' },
      slags: 'frist' as const,
    }
    const text = html({ ...course, mærker: [...course.mærker, far] })
    expect(text.match(/Langt ude/g)).toHaveLength(2)
  })
})
