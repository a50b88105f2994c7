import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { Sag } from '../sag.test-support.ts'
import { HENT, sagen, spurgt, svarer, UNDVÆR, ønsket } from './samtykke.test-support.ts'

const DAG = '2026-11-23'
const FIL = new URL('../../../../../examples/2019-kommunen-fra-foerste-dag.json', import.meta.url)
const SKØN = {
  skoen: 'oplysningenErNoedvendigUdenSamtykke',
  begrundelse: 'Uden den kan kravet ikke gøres op.',
  grundlag: ['Sagen'],
}

describe('[G2 P: samtykke] uden samtykke', () => {
  test.each([
    ['2009-03-02', 'oekonomi'],
    ['2014-03-03', 'ferie'],
    [DAG, 'oekonomi'],
    [DAG, 'ferie'],
  ])(
    'hentes oplysninger hos en myndighed eller en a-kasse (%s, %s), uden at borgeren spørges',
    (dag, art) => {
      const sag = sagen(dag).gør('ØnskOplysning', ønsket({ kilde: 'akasse', art }))
      expect(sag.huskeliste).toEqual(['hentet klar'])
      sag.gør('HentOplysning', HENT)
    },
  )
  test('i 2009 krævede oplysninger om ferie et ja', () => {
    const sag = sagen('2009-03-02').gør('ØnskOplysning', ønsket({ kilde: 'akasse', art: 'ferie' }))
    expect(sag.nægtes('HentOplysning', HENT).join()).toContain('Bed om et ja')
  })
  test.each(['sygehus', 'arbejdsgiver', 'egen_laege', 'pengeinstitut'])(
    'hentes intet hos %s, heller ikke om økonomi; borgeren spørges, og så kan det',
    (kilde) => {
      const sag = sagen(DAG).gør('ØnskOplysning', ønsket({ kilde, art: 'oekonomi' }))
      expect(sag.huskeliste).toEqual(['udbedt klar'])
      expect(sag.nægtes('HentOplysning', HENT)).toContainEqual(
        expect.stringMatching(/\(RSL § 11 a, stk\. 1\): Borgeren er ikke spurgt.*Bed om et ja/),
      )
      svarer(spurgt(DAG, { kilde, art: 'oekonomi' }, sag), 'ja').gør('HentOplysning', HENT)
    },
  )
  test('spørges der bagefter om noget andet, er det et andet samtykke', () => {
    const sag = sagen(DAG).gør('ØnskOplysning', ønsket())
    expect(() => spurgt(DAG, { kilde: 'egen_laege' }, sag)).toThrow('er brugt i sagen')
    expect(sag.nægtes('ØnskOplysning', ønsket())[0]).toContain('er brugt i sagen')
  })
})

describe('[G2 P: samtykke] hvor loven lader samtykket undlades', () => {
  test.each(['tilbagebetaling', 'frakendelse', 'foertidspension_rejst'])(
    'i en sag om %s tilsidesættes et nej kun efter et skøn',
    (sagensArt) => {
      const sag = svarer(spurgt(DAG, { kilde: 'pengeinstitut', sagensArt }), 'nej')
      expect(sag.nægtes('HentOplysning', HENT).join()).toContain('ikke foretaget')
      const ikke = sag.kopi().gør('ForetagSkøn', { ...SKØN, vaerdi: false })
      expect(ikke.nægtes('HentOplysning', HENT).join()).toContain('ikke sagt ja')
      sag.gør('ForetagSkøn', { ...SKØN, vaerdi: true })
      sag.brev('b-uden', 'afgoeres_paa_det_foreliggende')
      expect(sag.nægtes('UndværOplysning', UNDVÆR)).toEqual([expect.stringContaining('må hentes')])
      sag.gør('HentOplysning', HENT)
    },
  )
  test('men borgeren spørges altid først', () => {
    const sag = sagen(DAG).gør(
      'ØnskOplysning',
      ønsket({ kilde: 'pengeinstitut', sagensArt: 'tilbagebetaling' }),
    )
    sag.gør('ForetagSkøn', { ...SKØN, vaerdi: true })
    expect(sag.nægtes('HentOplysning', HENT).join()).toContain('Bed om et ja')
  })
  test('i en sag, borgeren selv har søgt om, tilsidesættes et nej aldrig', () => {
    const sag = svarer(spurgt(DAG), 'nej').gør('ForetagSkøn', { ...SKØN, vaerdi: true })
    expect(sag.nægtes('HentOplysning', HENT)).toEqual([expect.stringContaining('ikke sagt ja')])
  })
})

describe('[G2 P: samtykke] et ja fra 2007 til en myndighed faldt bort efter et år', () => {
  const sag = (kilde: string) => svarer(spurgt('2007-03-05', { kilde }), 'ja')
  test('på årsdagen gælder det endnu, dagen efter ikke; et nyt svar åbner igen', () => {
    sag('sygehus').den('2008-03-05').gør('HentOplysning', HENT)
    const sen = sag('sygehus').den('2008-03-06')
    expect(sen.nægtes('HentOplysning', HENT)).toEqual([expect.stringContaining('faldet bort')])
    svarer(sen, 'ja').gør('HentOplysning', HENT)
  })
  test('hos en privat kilde, og efter 2012, er der ingen dag', () => {
    sag('arbejdsgiver').den('2008-03-06').gør('HentOplysning', HENT)
    svarer(spurgt('2014-03-03'), 'ja').den('2016-03-03').gør('HentOplysning', HENT)
  })
})

describe('[G2 P: samtykke] en afgørelse imod borgeren', () => {
  const UDEN_OPHOLD = { faktum: 'ophold', vaerdi: 'andet', oprindelse: 'register' }
  const træf = { afgoerelseId: 'a1', brevId: 'b-a' }
  const forberedt = () => {
    const read = readSagsfil(readFileSync(FIL, 'utf8'), lov)
    if (!read.ok) throw new Error('the example was refused')
    const sag = spurgt('2019-03-01', {}, new Sag(read.begivenheder, '2019-03-01'))
    sag.gør('RegistrérOplysning', UDEN_OPHOLD)
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: '2019-03-01' })
    return sag.skrev('b-a', 'afgoerelse')
  }
  test('venter, til det, der er spurgt om, er hentet, undværet eller ikke nødvendigt', () => {
    const lack = (sag: ReturnType<typeof forberedt>) =>
      sag.nægtes('TræfAfgørelse', træf).filter((one) => one.includes('hverken hentet eller undværet'))
    const sag = forberedt()
    expect(lack(sag)).toEqual([expect.stringMatching(/\(RSL § 11 b\): »Journalen fra maj« hos sygehus/)])
    expect(lack(svarer(sag.kopi(), 'nej'))).toHaveLength(1)
    const uden = svarer(sag.kopi(), 'nej').brev('b-uden', 'afgoeres_paa_det_foreliggende')
    expect(lack(uden.gør('UndværOplysning', UNDVÆR))).toEqual([])
    expect(lack(svarer(sag.kopi(), 'ja').gør('HentOplysning', HENT))).toEqual([])
    expect(lack(sag.gør('OpgivOplysning', { samtykkeId: 'k1', grund: 'Attesten er nok.' }))).toEqual([])
  })
})
