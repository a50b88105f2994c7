import { prøvebreve } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import { brevetsOrd, ordene } from '../brevets-ord.test-support.ts'
import { brevHtml } from './brev-html.tsx'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** What is read of a page: the text of its body. */
const shown = (html: string): string =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (one) => ENTITIES[one] ?? one)

const breve = [...prøvebreve('da'), ...prøvebreve('en')]
const [brev] = breve
if (!brev) throw new TypeError('there are no letters')

describe.each(breve.map((one, i) => [`${i} ${one.slags} (${one.sprog})`, one] as const))('%s', (_, one) => {
  const html = brevHtml(one)
  test('har hvert ord i brevet, i orden, og intet andet', () => {
    expect(ordene(shown(html))).toEqual(brevetsOrd(one))
  })
  test('er en hel side, der står alene: intet script, og intet hentes', () => {
    expect(html).toMatch(/^<!doctype html><html lang="(da|en)">/)
    expect(html).toContain(`<title>${one.titel}</title>`)
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/i)
    expect(html).toContain('@media print')
  })
  test('har ét h1, og intet niveau springes over', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
  test('har tabeller med billedtekst og hoveder til både søjler og rækker', () => {
    for (const blok of one.blokke) {
      if (blok.art !== 'tabel') continue
      expect(html).toContain(`<caption>${blok.titel}</caption>`)
    }
    const rows = one.blokke.reduce((n, blok) => n + (blok.art === 'tabel' ? blok.raekker.length : 0), 0)
    expect(html.match(/<th scope="row">/g) ?? []).toHaveLength(rows)
  })
})

test('opmærkning i navne er tekst', () => {
  const navn = '<script>alert("x")</script> & Søn'
  const html = brevHtml({ ...brev, modtager: navn, titel: navn })
  expect(html).not.toContain('<script>')
  expect(ordene(shown(html))).toEqual(brevetsOrd({ ...brev, modtager: navn, titel: navn }))
})

test('samme brev giver samme side', () => {
  expect(brevHtml(structuredClone(brev))).toBe(brevHtml(brev))
})
