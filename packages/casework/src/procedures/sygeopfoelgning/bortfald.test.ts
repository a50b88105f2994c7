import { beforeEach, describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  FORLØB,
  FØLGE,
  iListen,
  indkaldelse,
  indkaldt,
  oplys,
  referat,
  skemaSendt,
  skøn,
  syg,
} from './syg.test-support.ts'

const HOLDES = '2025-03-20'
const ANDET = '2025-03-21'
const UDEBLIVELSE = 'samtale-t1'
const FORBERED = { afgoerelseId: 'a1', art: 'bortfald_medvirken', paa: ANDET }
const VURDÉR = {
  ...FORLØB,
  udeblivelseId: UDEBLIVELSE,
  rimeligGrund: false,
  begrundelse: 'Hun havde glemt det, og svarede ikke på to beskeder.',
  grundlag: ['Telefonnotat'],
}
const HØR = { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-hoering', svarSenest: '2025-04-08' }
const TRÆF = { afgoerelseId: 'a1', brevId: 'b-afgoerelse' }

/** An employee whose employer pays no wages: nothing is refunded. */
function begyndt(): Sag {
  const sag = skemaSendt(syg('2025-02-03', '2025-02-10'))
  oplys(sag, 'arbejdsgiverensBetaling', 'ingen')
  return skøn(sag.den('2025-03-01'), 'laegeattestNoedvendig', false)
}

let sag: Sag
beforeEach(() => {
  sag = begyndt()
})

const udeblev = (): Sag => sag.den(ANDET).gør('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't1' })

/** Warned, stayed away, judged, prepared and heard. */
function hørt(): Sag {
  indkaldt(sag, 't1', HOLDES)
  udeblev().gør('VurdérUdeblivelse', VURDÉR).gør('ForberedAfgørelse', FORBERED)
  return sag.brev('b-hoering', 'partshoering').gør('HørPart', HØR)
}

describe('et stop for manglende medvirken, fra advarsel til virkning', () => {
  test('advaret, udeblevet, vurderet, hørt, afgjort, meddelt, og genoptaget', () => {
    indkaldt(sag, 't1', HOLDES)
    expect(sag.begivenheder.at(-1)).toMatchObject({ type: 'SamtaleIndkaldt', foelger: true })
    udeblev()
    expect(iListen(sag, 'udeblivelse_vurderet')).toBe('udeblivelse_vurderet klar')
    sag.gør('VurdérUdeblivelse', VURDÉR)
    expect(iListen(sag, 'bortfald_forberedt')).toBe('bortfald_forberedt klar')
    sag.gør('ForberedAfgørelse', FORBERED)
    expect(iListen(sag, 'partshoering')).toBe('partshoering klar')
    sag.brev('b-hoering', 'partshoering').gør('HørPart', HØR)
    expect(sag.begivenheder.at(-1)).toMatchObject({ oplysninger: [expect.any(Number), expect.any(Number)] })
    sag.den('2025-04-09').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    sag.skrev('b-afgoerelse', 'afgoerelse').gør('TræfAfgørelse', TRÆF)
    expect(emne(sag.tilstand, afgørelser).get('a1')?.truffet).toMatchObject({ tilUgunst: true })
    sag.gør('SendBrev', { brevId: 'b-afgoerelse', kanal: 'digital_post' })
    expect(iListen(sag, 'medvirker_igen')).toBeUndefined()
    sag.den('2025-04-10').gør('MeldBrevTilgængeligt', { brevId: 'b-afgoerelse', forsendelsesId: 'f9' })
    sag.gør('AnvisUdbetaling', { afgoerelseId: 'a1', instruks: 'stop', virkningFra: '2025-04-10' })
    // Four weeks from the day the letter had arrived.
    expect(iListen(sag, 'medvirker_igen')).toBe('medvirker_igen klar 2025-05-08')
    indkaldt(sag.den('2025-04-14'), 't2', '2025-04-22').den('2025-04-22')
    sag.gør('HoldSamtale', referat('t2', '2025-04-22'))
    expect(iListen(sag, 'medvirker_igen')).toBeUndefined()
    oplys(sag, 'genoptagetFoer', false).gør('ForberedAfgørelse', {
      afgoerelseId: 'a2',
      art: 'genoptagelse',
      paa: '2025-04-22',
    })
    sag.skrev('b-genoptag', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'a2', brevId: 'b-genoptag' })
    expect(emne(sag.tilstand, afgørelser).get('a2')?.truffet).toMatchObject({ tilUgunst: false })
  })
})

test('udebliver hun igen, begynder et nyt bortfald forfra, med sin egen advarsel', () => {
  hørt()
  sag.den('2025-04-09').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
  sag.skrev('b-afgoerelse', 'afgoerelse').gør('TræfAfgørelse', TRÆF)
  indkaldt(sag, 't2', '2025-04-22').den('2025-04-22').gør('HoldSamtale', referat('t2', '2025-04-22'))
  indkaldt(sag, 't3', '2025-05-12', ['bisidder']).den('2025-05-13')
  sag.gør('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't3' })
  expect(iListen(sag, 'udeblivelse_vurderet')).toBe('udeblivelse_vurderet klar')
  sag.gør('VurdérUdeblivelse', { ...VURDÉR, udeblivelseId: 'samtale-t3' })
  expect(iListen(sag, 'bortfald_forberedt')).toBeUndefined()
  const igen = { ...FORBERED, afgoerelseId: 'a2', paa: '2025-05-13' }
  expect(sag.nægtes('ForberedAfgørelse', igen)).toEqual([expect.stringContaining('ikke på skrift at vide')])
})

describe('hver port prøves forkert', () => {
  test('uden advarsel i indkaldelsen kan der ikke forberedes et bortfald', () => {
    indkaldt(sag, 't1', HOLDES, ['bisidder'])
    expect(sag.begivenheder.at(-1)).toMatchObject({ foelger: false })
    udeblev().gør('VurdérUdeblivelse', VURDÉR)
    expect(sag.nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('ikke på skrift at vide, hvad det kan koste'),
    ])
  })
  test('en advarsel i telefonen er ikke skriftlig, og en, der kommer bagefter, er for sen', () => {
    indkaldt(sag, 't1', HOLDES, ['bisidder'])
    const mundtligt = { vejledningId: 'v1', emne: 'Samtalen', tekst: 'Sagt i telefonen', om: 't1' }
    sag.gør('GivVejledning', { ...mundtligt, foelger: 'Sygedagpengene kan stoppe.' })
    udeblev().gør('VurdérUdeblivelse', VURDÉR)
    sag.brev('b-sent', 'vejledning_om_foelger', [FØLGE])
    sag.gør('GivVejledning', { ...mundtligt, vejledningId: 'v2', foelger: 'Kan stoppe', brevId: 'b-sent' })
    expect(sag.nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('ikke på skrift at vide'),
    ])
  })
  test('er indkaldelsen ikke nået frem før samtalen, er borgeren ikke udeblevet', () => {
    sag.skrev('b-t1', 'indkaldelse_til_samtale', ['bisidder', FØLGE])
    sag.gør('SendBrev', { brevId: 'b-t1', kanal: 'digital_post' })
    sag.gør('IndkaldTilSamtale', indkaldelse('t1', HOLDES))
    const udeblivelse = { ...FORLØB, samtaleId: 't1' }
    expect(sag.den(ANDET).nægtes('RegistrérUdeblivelse', udeblivelse)).toEqual([
      expect.stringContaining('ikke nået frem før samtalen'),
    ])
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-t1', forsendelsesId: 'f1' })
    expect(sag.nægtes('RegistrérUdeblivelse', udeblivelse)).toEqual([
      expect.stringContaining('ikke nået frem før samtalen'),
    ])
  })
  test('kom brevet retur efter udeblivelsen, holder advarslen ikke, heller ikke når afgørelsen er forberedt', () => {
    hørt().gør('MeldBrevRetur', { brevId: 'b-t1', grund: 'Ukendt på adressen' })
    sag.den('2025-04-09').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    expect(sag.skrev('b-afgoerelse', 'afgoerelse').nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain(
      'Advarslen var ikke nået frem',
    )
  })
  test('er samtalen aflyst i tide, er det ingen udeblivelse, også når det først ses bagefter', () => {
    indkaldt(sag, 't1', HOLDES)
    const AFLYS = { ...FORLØB, samtaleId: 't1', grund: 'Migræne', oensketAf: 'borger', meddelt: '2025-03-19' }
    udeblev().gør('VurdérUdeblivelse', VURDÉR)
    sag.gør('AflysSamtale', AFLYS)
    expect(sag.begivenheder.slice(-2)).toMatchObject([
      { type: 'UdeblivelseAnnulleret' },
      { faktum: 'udebliver', vaerdi: false, gaelderFra: HOLDES },
    ])
    expect(sag.nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('ingen udeblivelse, der står ved magt'),
    ])
  })
  test('aflyst før samtalen kan ingen udeblive; aflyst efter den er for sent', () => {
    indkaldt(sag, 't1', HOLDES)
    indkaldt(sag, 't2', HOLDES)
    const aflys = (samtaleId: string, meddelt: string) => ({
      ...FORLØB,
      samtaleId,
      grund: 'Syg',
      oensketAf: 'borger',
      meddelt,
    })
    sag.den('2025-03-18').som('borger').gør('AflysSamtale', aflys('t1', '2025-03-18'))
    sag.den(ANDET).som('sagsbehandler')
    expect(sag.nægtes('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't1' })).toEqual([
      expect.stringContaining('er aflyst'),
    ])
    expect(sag.nægtes('AflysSamtale', aflys('t2', ANDET))).toEqual([
      expect.stringContaining('først meldt afbud bagefter'),
    ])
    expect(sag.som('borger').nægtes('AflysSamtale', aflys('t2', '2025-03-18'))).toEqual([
      expect.stringContaining('Du melder det i dag'),
    ])
  })
  test('flytter kommunen samtalen, gælder den nye dag først, når brevet om den er nået frem', () => {
    indkaldt(sag, 't1', HOLDES)
    const flyt = {
      ...FORLØB,
      samtaleId: 't1',
      grund: 'Sagsbehandleren er syg',
      oensketAf: 'kommune',
      meddelt: '2025-03-18',
      holdes: '2025-03-27',
      klokken: '09:00',
    }
    sag.den('2025-03-18')
    expect(sag.nægtes('FlytSamtale', flyt)).toEqual([expect.stringContaining('brev om den nye dag')])
    sag.skrev('b-flyt', 'indkaldelse_til_samtale', ['bisidder'])
    sag.gør('SendBrev', { brevId: 'b-flyt', kanal: 'digital_post' })
    sag.gør('FlytSamtale', { ...flyt, brevId: 'b-flyt' })
    const udeblivelse = { ...FORLØB, samtaleId: 't1' }
    expect(sag.den(ANDET).nægtes('RegistrérUdeblivelse', udeblivelse)).toEqual([
      expect.stringContaining('først den 2025-03-27'),
    ])
    expect(sag.den('2025-03-28').nægtes('RegistrérUdeblivelse', udeblivelse)).toEqual([
      expect.stringContaining('ikke nået frem før samtalen'),
    ])
  })
  test('findes grunden rimelig, koster udeblivelsen ingenting', () => {
    indkaldt(sag, 't1', HOLDES)
    udeblev().gør('VurdérUdeblivelse', { ...VURDÉR, rimeligGrund: true, begrundelse: 'Hun var indlagt.' })
    expect(iListen(sag, 'bortfald_forberedt')).toBeUndefined()
    expect(sag.nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('rimelig grund til udeblivelsen'),
    ])
  })
  test('er grunden ikke vurderet, kan et bortfald ikke forberedes', () => {
    indkaldt(sag, 't1', HOLDES)
    expect(udeblev().nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('ikke vurderet, om der var en rimelig grund'),
    ])
  })
  test('et nyt svar under høringen, der gør grunden rimelig, standser afgørelsen', () => {
    hørt().gør('RegistrérHøringssvar', { hoeringId: 'h1', modtaget: ANDET, tekst: 'Jeg var på skadestuen.' })
    sag.gør('VurdérUdeblivelse', { ...VURDÉR, rimeligGrund: true, begrundelse: 'Journalen viser det.' })
    sag.skrev('b-afgoerelse', 'afgoerelse').gør('TræfAfgørelse', TRÆF)
    expect(emne(sag.tilstand, afgørelser).get('a1')?.truffet).toMatchObject({ tilUgunst: false })
  })
  test('uden partshøring kan det ikke afgøres', () => {
    indkaldt(sag, 't1', HOLDES)
    udeblev().gør('VurdérUdeblivelse', VURDÉR).gør('ForberedAfgørelse', FORBERED)
    expect(sag.skrev('b-afgoerelse', 'afgoerelse').nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain(
      'ikke hørt om',
    )
  })
  test('får arbejdsgiveren måske refusion, skal arbejdsgiveren have besked først', () => {
    oplys(sag, 'arbejdsgiverensBetaling', 'loen')
    hørt()
    sag.den('2025-04-09').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    expect(sag.skrev('b-afgoerelse', 'afgoerelse').nægtes('TræfAfgørelse', TRÆF)).toEqual([
      expect.stringContaining('»Arbejdsgiveren skal have besked« er gjort'),
    ])
    sag.brev('b-ag', 'vejledning_om_foelger')
    sag.gør('OrientérArbejdsgiver', { ...FORLØB, udeblivelseId: UDEBLIVELSE, brevId: 'b-ag' })
    sag.gør('TræfAfgørelse', TRÆF)
  })
  test('uden en udeblivelse i forløbet findes der intet at lade bortfalde', () => {
    expect(sag.nægtes('ForberedAfgørelse', FORBERED)).toEqual([
      expect.stringContaining('ingen udeblivelse, der står ved magt'),
    ])
  })
  test('samtalen er ikke holdt endnu, så ingen er udeblevet', () => {
    indkaldt(sag, 't1', HOLDES)
    expect(sag.nægtes('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't1' })).toEqual([
      expect.stringContaining(`først den ${HOLDES}`),
    ])
  })
  test.each(['borger', 'arbejdsgiver', 'laege', 'system'] as const)(
    '%s kan ikke vurdere en udeblivelse',
    (rolle) => {
      indkaldt(sag, 't1', HOLDES)
      udeblev()
      expect(sag.som(rolle).nægtes('VurdérUdeblivelse', VURDÉR)[0]).toContain('kan ikke gøres af')
      expect(sag.nægtes('ForberedAfgørelse', FORBERED)[0]).toContain('kan ikke gøres af')
    },
  )
})
