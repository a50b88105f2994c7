import { beforeEach, describe, expect, test } from 'vitest'
import { klager } from '../../klage/klager.ts'
import { emne } from '../../sag/emne.ts'
import { bed, gennemgå, modtag, opret, send, skrivBrev } from '../aktindsigt/aktindsigt.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import { meddeltSag, skriv, UDEN_OPHOLD } from './klage.test-support.ts'

const KLAGE = {
  klageId: 'k1',
  anmodningId: 'a',
  form: 'skriftligt',
  tekst: 'Jeg vil se notatet.',
  fra: 'borger',
}

let sag: Sag

/** Refused on 20 March 2019: the internal note is not given. */
function afslag(mere: object = {}) {
  opret(sag, 'd2', { art: 'internt', endelig: false })
  bed(sag, { omfang: 'dokumenter', dokumenter: ['d2'], ...mere }).gør('AfgrænsAktindsigt', {
    anmodningId: 'a',
  })
  gennemgå(sag, 'd2', { internt: true, begrundelse: 'Interne overvejelser.', undtagetOffentligt: true })
  const spor = 'regelsaet' in mere ? 'aktindsigt_offentlighedsloven' : 'aktindsigt_forvaltningsloven'
  skrivBrev(sag, 'b-svar', 'aktindsigt_svar', 'borger', spor)
  return sag.gør('AfgørAktindsigt', { anmodningId: 'a', brevId: 'b-svar', kanal: 'digital_post' })
}
const klag = (dag: string) => sag.den(dag).gør('ModtagKlage', { ...KLAGE, modtaget: dag })
const trin = () => sag.opgaver.filter(({ gang }) => gang.id === 'k1').map(({ trin }) => trin.nøgle)
const senest = (nøgle: string) => sag.huskeliste.find((line) => line.startsWith(nøgle))

beforeEach(() => {
  sag = meddeltSag().den('2019-03-20')
})

describe('[G1 P: undtaget] en klage over aktindsigt har sit eget spor', () => {
  test('ingen 4 uger og ingen genvurdering: et halvt år efter er den ikke for sen', () => {
    afslag()
    klag('2019-10-01')
    expect(trin()).toEqual(['kvittering', 'aktindsigt_videre'])
    send(sag, 'b-genv', 'genvurdering')
    expect(
      sag.nægtes('ForetagGenvurdering', {
        klageId: 'k1',
        udfald: 'fastholdt',
        begrundelse: 'x',
        brevId: 'b-genv',
      }),
    ).toEqual([expect.stringContaining('genvurderes ikke')])
    send(sag, 'b-kvit', 'kvittering_for_klage')
    sag.gør('VideresendKlage', { klageId: 'k1', brevId: 'b-kvit' })
    expect(emne(sag.tilstand, klager).get('k1')?.videresendt?.grund).toBe('aktindsigt')
  })
  test('efter offentlighedsloven sendes den videre inden 7 arbejdsdage', () => {
    afslag({ regelsaet: 'offentlighedsloven' })
    klag('2019-10-01')
    expect(senest('aktindsigt_videre')).toBe('aktindsigt_videre klar 2019-10-10')
  })
  test('efter forvaltningsloven sætter loven ingen dag', () => {
    afslag()
    klag('2019-10-01')
    expect(senest('aktindsigt_videre')).toBe('aktindsigt_videre klar')
  })
  test('en klage over indsigt efter databeskyttelsesreglerne hører til Datatilsynet', () => {
    bed(sag, { regelsaet: 'databeskyttelse' })
    expect(sag.nægtes('ModtagKlage', { ...KLAGE, modtaget: '2019-03-20' })).toEqual([
      expect.stringContaining('Datatilsynet'),
    ])
  })
})

describe('[G1 P: frist] en ny afgørelse venter på aktindsigten', () => {
  const TRÆF = { afgoerelseId: 'a2', brevId: 'b-a2' }
  beforeEach(() => {
    sag.gør('RegistrérOplysning', { ...UDEN_OPHOLD, vaerdi: 'danmark' })
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a2', art: 'ret_til_sygedagpenge', paa: '2019-03-01' })
    skriv(sag, 'b-a2', 'afgoerelse')
    modtag(sag, 'd1')
    bed(sag)
  })
  const venter = () =>
    expect(sag.nægtes('TræfAfgørelse', TRÆF)).toEqual([expect.stringContaining('bedt om aktindsigt')])
  const skøn = () =>
    sag.gør('ForetagSkøn', {
      skoen: 'hensynModAtVentePaaAktindsigt',
      vaerdi: true,
      begrundelse: 'Borgeren står uden forsørgelse',
      grundlag: ['De hensyn, der taler imod at vente', 'Hvad det betyder for dig at vente'],
    })

  test('til den er givet, og brevet med den er nået frem', () => {
    venter()
    sag.gør('AfgrænsAktindsigt', { anmodningId: 'a' })
    gennemgå(sag, 'd1')
    skrivBrev(sag, 'b-svar', 'aktindsigt_svar')
    const svar = { anmodningId: 'a', brevId: 'b-svar', kanal: 'digital_post', pakke: 'ab'.repeat(32) }
    sag.gør('AfgørAktindsigt', svar)
    venter()
    sag.gør('UdleverAktindsigt', svar)
    venter()
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-svar', forsendelsesId: 'f' }).gør('TræfAfgørelse', TRÆF)
  })
  test('medmindre en lovbestemt frist ville blive brudt', () => {
    venter()
    sag.gør('RegistrérOplysning', {
      faktum: 'fristForAfgoerelsenBrydes',
      vaerdi: true,
      oprindelse: 'kommune',
    })
    sag.gør('TræfAfgørelse', TRÆF)
  })
  test('eller vægtige hensyn taler imod at vente; et skøn, der er gjort før anmodningen, gælder ikke den', () => {
    skøn()
    bed(sag, { anmodningId: 'b' })
    venter()
    skøn()
    sag.gør('TræfAfgørelse', TRÆF)
  })
  test('en anmodning, der er trukket tilbage, holder ikke på noget', () => {
    sag.gør('TrækAktindsigtTilbage', { anmodningId: 'a', modtaget: '2019-03-20' }).gør('TræfAfgørelse', TRÆF)
  })
  test('en klage over aktindsigt holder afgørelsen på samme måde', () => {
    sag.gør('TrækAktindsigtTilbage', { anmodningId: 'a', modtaget: '2019-03-20' })
    bed(sag, { anmodningId: 'a3', omfang: 'dokumenter', dokumenter: ['d1'] }).gør('AfgrænsAktindsigt', {
      anmodningId: 'a3',
    })
    sag.gør('TrækAktindsigtTilbage', { anmodningId: 'a3', modtaget: '2019-03-20' })
    sag.gør('ModtagKlage', { ...KLAGE, anmodningId: 'a3', modtaget: '2019-03-20' })
    expect(sag.nægtes('TræfAfgørelse', TRÆF)).toEqual([expect.stringContaining('klage over aktindsigt')])
    sag.gør('FrafaldKlage', { klageId: 'k1', modtaget: '2019-03-20' }).gør('TræfAfgørelse', TRÆF)
  })
})
