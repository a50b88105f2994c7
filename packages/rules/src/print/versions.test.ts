import { describe, expect, test } from 'vitest'
import { a, b, begyndt, c, dagen, kilder, tekst } from '../rules.test-support.ts'
import type { Tekst } from '../text.ts'
import { senesteAf } from '../words/date.ts'
import { efterDato, type NyBestemmelse } from '../words/provisions.ts'
import { alle, type Sandt, énAf } from '../words/truth.ts'
import { after, lines, med, whole } from './print.test-support.ts'
import { versionKey } from './version-key.ts'

const all = lines(whole)

describe('versions, readings and transitions', () => {
  test('the days for which there is no version', () => {
    const gaps = all.filter((line) => line.includes('har vi ingen udgave'))
    expect(gaps.map((line) => line.split(' har ')[0])).toEqual([
      'Før 1. januar 2000',
      'Fra 1. januar 2010 til og med 31. december 2011',
    ])
  })

  test('a day that has a name picks the version by that, and any other is explained', () => {
    const by = (vælgesEfter: NyBestemmelse<Sandt>['vælgesEfter']) => {
      const said = lines(med(a, { vælgesEfter }))
      return said.slice(said.indexOf('Hvad afgør, hvilken udgave der gælder') + 2, said.indexOf('Udgaver:'))
    }
    const rule = 'Den udgave gælder, som er i kraft den dag. Udgavens første og sidste dag er med.'
    expect(by(efterDato(dagen))).toEqual([`Udgaven vælges efter dagen. ${rule}`])
    expect(by(efterDato(senesteAf(dagen, begyndt), tekst('den sidste af dem')))).toEqual([
      'Her betyder:',
      'Den sidste af dem: den seneste af dagen og begyndt.',
      `Udgaven vælges efter den sidste af dem. ${rule} Er der ingen sådan dag, opstår spørgsmålet ikke.`,
    ])
  })

  test('a transition says when it fits, what then holds, and how far it was checked; after the versions', () => {
    expect(after(all, 'Overgangsregel', 8)).toEqual([
      'Overgangsregel',
      '-'.repeat('Overgangsregel'.length),
      expect.stringMatching(/^Den prøves før udgaverne\./),
      'Loven skiftede.',
      'Paragraf: prøveloven § 1',
      'Den passer: når b: ja.',
      'Det ved vi ikke:',
      'Overgangen er ulæst.',
    ])
    const end = all.slice(all.indexOf('Overgangsregel'), all.indexOf('Oplysninger, reglen læser'))
    expect(end).toContain('Senest kontrolleret: 1. marts 2026')
    expect(all.indexOf('Overgangsregel')).toBeGreaterThan(
      all.findIndex((line) => line.startsWith('Udgave 1: fra')),
    )
    expect(all).toContain('Før udgaverne prøves overgangsreglen, som står efter dem.')
  })

  test('a reading that is the rule of a version is told by that version, with how sure it is', () => {
    const overgang = {
      ...kilder,
      navn: tekst('Loven skiftede.'),
      når: c,
      læsninger: [
        { navn: tekst('den gamle'), grund: tekst('g'), er: alle(a, b) },
        { navn: tekst('den nye'), grund: tekst('g'), er: énAf(a, c) },
      ],
    }
    const said = lines(
      med(b, {
        overgange: [overgang],
        versioner: [
          { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: alle(a, b), sikkerhed: 'ubekræftet' },
          { ...kilder, fra: '2010-01-01', er: a },
        ],
      }),
    )
    expect(after(said, 'L1  Den gamle.', 6)).toEqual([
      'L1  Den gamle.',
      'Grund: g',
      'Svaret er det samme som efter udgave 1 (ubekræftet).',
      'L2  Den nye.',
      'Grund: g',
      'Svaret er ja, når mindst én af disse er opfyldt:',
    ])
  })

  test('several transitions are numbered, and tried in order', () => {
    const overgang = (navn: string, når: Sandt) => ({ ...kilder, navn: tekst(navn), når, er: a })
    const said = lines(med(b, { overgange: [overgang('Den ene.', a), overgang('Den anden.', c)] }))
    expect(said.filter((line) => /^Overgangsregel \d$/.test(line))).toEqual([
      'Overgangsregel 1',
      'Overgangsregel 2',
    ])
    expect(said.join(' ')).toContain('i den rækkefølge de står her (rækkefølgen afgør)')
  })

  test('two versions that say the same in the same words need not be compared', () => {
    const versions = (siger: Tekst, er: Sandt) =>
      lines(
        med(a, {
          versioner: [
            { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: alle(a, b) },
            { ...kilder, fra: '2010-01-01', siger, er },
          ],
        }),
      ).filter((line) => line.startsWith('Siden udgaven før'))
    expect(versions(kilder.siger, alle(a, b))).toEqual([
      'Siden udgaven før: Reglen er den samme som i udgave 1.',
    ])
    expect(versions(kilder.siger, alle(a, c))).toEqual([])
    expect(versions(tekst('Nu er det ellers.'), alle(a, b))).toEqual([])
  })

  test('a version known later says since when, and that it wins; a day it takes is no gap', () => {
    const backwards = med(a, {
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: a },
        { ...kilder, fra: '2010-01-01', er: b },
        {
          ...kilder,
          fra: '2009-01-01',
          kendt: { offentliggjort: '2011-05-01', indført: '2020-06-02' },
          er: c,
        },
      ],
    })
    const said = lines(backwards)
    const from = said.indexOf('Kendt siden:')
    expect(said.slice(from + 1, from + 3)).toEqual([
      'Offentliggjort 1. maj 2011.',
      'Skrevet eller rettet her 2. juni 2020.',
    ])
    expect(said.join(' ')).toContain('gælder den, der blev kendt senest')
    expect(said.filter((line) => line.includes('har vi ingen udgave'))).toHaveLength(1)
    expect(lines(med(a)).join(' ')).not.toContain('gælder den, der blev kendt senest')
    const keys = backwards.bestemmelse.versioner.map(versionKey)
    expect(keys).toEqual(['2000-01-01', '2010-01-01', '2009-01-01-2011-05-01-2020-06-02'])
  })

  test('readings with their grounds, the newest version first', () => {
    const titles = all.filter((line) => line.startsWith('Udgave ') && line.includes(': fra'))
    expect(titles).toEqual([
      'Udgave 2: fra 1. januar 2012 og stadig',
      'Udgave 1: fra 1. januar 2000 til og med 31. december 2009',
    ])
    const from = all.indexOf('L1  En uge er 5 dage.')
    expect(all.slice(from, from + 3)).toEqual([
      'L1  En uge er 5 dage.',
      'Grund: Sådan betales der.',
      'Svaret er 5 dage efter begyndt.',
    ])
  })
})
