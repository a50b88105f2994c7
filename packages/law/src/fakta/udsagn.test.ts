import { type Faktum, factSentence, type Tekst, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { lov } from '../lov.ts'

/** Every sentence a fact has of its own. */
const own = ({ type, udsagn }: Faktum): readonly Tekst[] => {
  if (!udsagn) return []
  if (udsagn.art === 'med værdi') return [udsagn.tekst, ...(udsagn.ingen ? [udsagn.ingen] : [])]
  const keys = type.art === 'valg' ? type.valg.map(({ nøgle }) => nøgle) : ['ja', 'nej']
  return keys.map((key) => udsagn.svar[key]).filter((one) => one !== undefined)
}

describe('i et brev siges hvert faktum i en hel sætning', () => {
  test('hvert faktum har sætninger til alle sine svar, på begge sprog', () => {
    for (const faktum of lov.fakta) {
      const { type } = faktum
      const wanted =
        type.art === 'sandt' ? 2 : type.art === 'valg' ? type.valg.length : type.art === 'liste' ? 2 : 1
      expect([faktum.nøgle, own(faktum).length]).toEqual([faktum.nøgle, wanted])
      for (const { da, en } of own(faktum)) {
        for (const said of [da, en])
          expect([faktum.nøgle, said]).toEqual([faktum.nøgle, expect.stringMatching(/^[^a-zæøå].*\.$/)])
      }
    }
  })
  test('svarene på et faktum siges ikke ens, og værdien står i sætningen, hvor der er en', () => {
    for (const faktum of lov.fakta) {
      const da = own(faktum).map((one) => one.da)
      expect([faktum.nøgle, new Set(da).size]).toEqual([faktum.nøgle, da.length])
      if (faktum.udsagn?.art === 'med værdi') expect(faktum.udsagn.tekst.da).toContain('{}')
      if (faktum.udsagn?.art === 'med værdi') expect(faktum.udsagn.tekst.en).toContain('{}')
    }
  })
  test('hvert skøn siges i en ledsætning, som følger efter "at"', () => {
    for (const { nøgle, udsagn } of lov.skøn) {
      const said = [udsagn?.ja.da, udsagn?.ja.en, udsagn?.nej.da, udsagn?.nej.en]
      for (const one of said) expect([nøgle, one]).toEqual([nøgle, expect.stringMatching(/^[a-zæøå].*[^.]$/)])
      expect(new Set(said).size).toBe(4)
    }
  })
  test('perioder siges fra og til', () => {
    const fravær = lov.fakta.find(({ nøgle }) => nøgle === 'fravaer')
    const perioder: Value = [
      { fra: 20_000, til: 20_010, omfang: 'fuldt' },
      { fra: 20_020, omfang: 'delvist' },
    ]
    expect(fravær && factSentence(fravær, perioder, 'da')).toBe(
      'Du har været syg i disse perioder: 4. oktober 2024 til 14. oktober 2024 (helt syg) og 24. oktober 2024 og fortsat (delvist syg).',
    )
    expect(fravær && factSentence(fravær, [], 'da')).toBe('Der er ingen sygeperiode i sagen.')
  })
})
