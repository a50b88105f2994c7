import { prøvebreve } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import { brevetsOrd, ordene } from '../brevets-ord.test-support.ts'
import { brevPdf } from './brev-pdf.ts'
import { PdfFejl } from './pdf-fejl.ts'
import { pdfTekst } from './pdf-tekst.test-support.ts'

const breve = [...prøvebreve('da'), ...prøvebreve('en')]
const [brev] = breve
if (!brev) throw new TypeError('there are no letters')
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe.each(breve.map((one, i) => [`${i} ${one.slags} (${one.sprog})`, one] as const))('%s', (_, one) => {
  const pdf = brevPdf(one)
  test('har hvert ord i brevet, i orden, og intet andet', () => {
    expect(ordene(pdfTekst(pdf))).toEqual(brevetsOrd(one))
  })
  test('er mærket op, har sprog og titel og siger, at den er PDF/A-2a', () => {
    const source = latin(pdf)
    expect(source).toMatch(/\/Type \/StructTreeRoot/)
    expect(source).toMatch(/\/MarkInfo <<\s+\/Marked true/)
    expect(source).toContain(`/Lang (${one.sprog})`)
    expect(source).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(source).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
    const titel = Buffer.from(pdf).toString('utf8')
    expect(titel).toContain(one.titel)
  })
  test('har en overskrift på øverste niveau og tabeller med hoveder', () => {
    const source = latin(pdf)
    expect(source.match(/\/S \/H1\b/g)).toHaveLength(1)
    const columns = one.blokke.reduce((n, blok) => n + (blok.art === 'tabel' ? blok.kolonner.length : 0), 0)
    expect(source.match(/\/S \/TH\b/g) ?? []).toHaveLength(columns)
  })
  test('er de samme bytes hver gang', () => {
    expect(Buffer.compare(brevPdf(structuredClone(one)), pdf)).toBe(0)
  })
})

test('tegn, der betyder noget i opmærkning, er tekst', () => {
  const navn =
    'Oda *Fed* _Skrå_ #let x = 1 $a^2$ <mærke> @hen [ind] \\ud // kommentar /* her */ `kode` ~ -- "q"'
  const made = brevPdf({ ...brev, modtager: navn, titel: '= #import "x" *Titel*' })
  const words = ordene(pdfTekst(made))
  expect(words).toEqual(brevetsOrd({ ...brev, modtager: navn, titel: '= #import "x" *Titel*' }))
})

test('navne med bogstaver fra mange sprog står, som de er', () => {
  const navn = 'Zoë Łukasz Žižek Ṣọlá Иван Ġorġ'
  expect(ordene(pdfTekst(brevPdf({ ...brev, modtager: navn }))).join(' ')).toContain(navn)
})

test('et tegn, skriften ikke har, siges, og hvad man gør ved det', () => {
  const made = () => brevPdf({ ...brev, modtager: '张伟' })
  expect(made).toThrow(PdfFejl)
  try {
    made()
  } catch (fejl) {
    expect(fejl instanceof PdfFejl && [fejl.tegn, fejl.tekst.da]).toEqual([
      ['张', '伟'],
      'Brevet kan ikke laves til PDF, fordi skriften mangler disse tegn: »张«, »伟«. Skriv ordet med latinske bogstaver, og lav brevet igen.',
    ])
  }
  expect(brevPdf(brev).length).toBeGreaterThan(1000)
})
