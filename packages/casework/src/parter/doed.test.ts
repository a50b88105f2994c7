import { describe, expect, test } from 'vitest'
import { meddeltSag } from '../procedures/klage/klage.test-support.ts'
import type { Sag } from '../procedures/sag.test-support.ts'

const KLAGE = { klageId: 'k1', afgoerelseId: 'a1', form: 'skriftligt', tekst: 'Jeg klager.' }
const BO = { partId: 'bo', rolle: 'doedsbo', navn: 'Boet efter Oda Prøve', beskyttet: false }
const ADVOKAT = { partId: 'adv', rolle: 'repraesentant', navn: 'Lea Lov', beskyttet: false, fag: 'advokat' }
const ANMODNING = { anmodningId: 'm1', form: 'skriftligt', oensker: 'Hele sagen' }

/** The decision was notified on 18 March, and the citizen died on 25 March. */
const død = () => meddeltSag().den('2019-03-28').gør('MeldDødsfald', { dato: '2019-03-25' })
const klage = (fra: string, modtaget = '2019-03-27') => ({ ...KLAGE, fra, modtaget })

describe('når borgeren er død', () => {
  test('kan ingen klage i borgerens navn, heller ikke den, der havde fuldmagt', () => {
    const sag = død().gør('TilføjPart', ADVOKAT)
    expect(sag.nægtes('ModtagKlage', klage('borger'))).toEqual([expect.stringContaining('tilføj dødsboet')])
    expect(sag.nægtes('ModtagKlage', klage('adv'))).toEqual([expect.stringContaining('tilføj dødsboet')])
    expect(sag.nægtes('ModtagKlage', klage('borger', '2019-03-25'))).toHaveLength(1)
  })
  test('er en klage, der kom, mens borgeren levede, stadig borgerens, også når den først skrives ind bagefter', () => {
    død().gør('ModtagKlage', klage('borger', '2019-03-24'))
  })
  test('kan boet klage, og kommunen ser på afgørelsen igen; før dødsfaldet er boet ingen, der kan klage', () => {
    const genvurdér = (sag: Sag) => {
      const brev = { brevId: 'b-g', art: 'genvurdering', til: 'bo', emne: 'Genvurdering', indhold: {} }
      sag.gør('SkrivBrev', brev).gør('SendBrev', { brevId: 'b-g', kanal: 'digital_post' })
      return { klageId: 'k1', udfald: 'fastholdt', begrundelse: 'Der er intet nyt.', brevId: 'b-g' }
    }
    const efter = død().gør('TilføjPart', BO).gør('ModtagKlage', klage('bo'))
    efter.gør('ForetagGenvurdering', genvurdér(efter))
    const før = død().gør('TilføjPart', BO).gør('ModtagKlage', klage('bo', '2019-03-24'))
    expect(før.nægtes('ForetagGenvurdering', genvurdér(før)).join()).toContain('fuldmagt til at klage')
  })
  test('kan ingen bede om aktindsigt i borgerens navn; boet kan, efter offentlighedsloven', () => {
    const sag = død().gør('TilføjPart', BO)
    const asked = { ...ANMODNING, modtaget: '2019-03-27' }
    expect(sag.nægtes('BedOmAktindsigt', { ...asked, partId: 'borger' })).toEqual([
      expect.stringContaining('tilføj dødsboet'),
    ])
    sag.gør('BedOmAktindsigt', { ...asked, partId: 'bo' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ regelsaet: 'offentlighedsloven' })
  })
})
