import { describe, expect, test } from 'vitest'
import { HENT, SVAR_SENEST, sagen, spurgt, svarer, UNDVÆR } from './samtykke.test-support.ts'

const DAGE = Object.keys(SVAR_SENEST)

describe.each(DAGE)('[G2 P: samtykke] en journal hos et sygehus (%s)', (dag) => {
  test('borgeren bliver spurgt, siger ja, og den hentes', () => {
    const sag = spurgt(dag)
    expect(sag.huskeliste).toEqual([`svar klar ${SVAR_SENEST[dag]}`])
    svarer(sag, 'ja')
    expect(sag.huskeliste).toEqual(['hentet klar'])
    expect(sag.gør('HentOplysning', HENT).huskeliste).toEqual([])
    expect(sag.nægtes('HentOplysning', HENT)[0]).toContain('ikke i gang')
  })

  test('før svaret er der, hentes den ikke, og sagen går heller ikke videre uden', () => {
    const sag = spurgt(dag).brev('b-uden', 'afgoeres_paa_det_foreliggende')
    expect(sag.nægtes('HentOplysning', HENT)).toContainEqual(
      expect.stringMatching(/\(RSL § 11 a, stk\. 1\): Borgeren har ikke svaret endnu. Vent/),
    )
    expect(sag.nægtes('UndværOplysning', UNDVÆR)).toContainEqual(
      expect.stringMatching(/\(RSL § 11 b\): Borgeren har ikke svaret endnu/),
    )
  })

  test('borgeren siger nej: den hentes ikke, og borgeren får at vide, at sagen afgøres på det, der er', () => {
    const sag = svarer(spurgt(dag), 'nej')
    expect(sag.nægtes('HentOplysning', HENT)).toEqual([
      expect.stringMatching(/\(RSL § 11 a, stk\. 1\): Borgeren har ikke sagt ja.*spørg igen/),
    ])
    expect(sag.huskeliste).toEqual(['undvaeret klar'])
    expect(sag.nægtes('UndværOplysning', UNDVÆR)[0]).toContain('ikke et brev')
    sag.skrev('b-uden', 'afgoeres_paa_det_foreliggende')
    expect(sag.nægtes('UndværOplysning', UNDVÆR)[0]).toContain('ikke sendt')
    sag.gør('SendBrev', { brevId: 'b-uden', kanal: 'digital_post' }).gør('UndværOplysning', UNDVÆR)
    expect(sag.huskeliste).toEqual([])
  })

  test('svarer borgeren ikke til tiden, er det ikke et ja', () => {
    const sag = spurgt(dag)
    sag.den(SVAR_SENEST[dag] ?? '')
    expect(sag.huskeliste.join()).toContain('svar klar')
    sag.den(`${(SVAR_SENEST[dag] ?? '').slice(0, 8)}28`)
    expect(sag.huskeliste).toEqual(['undvaeret klar'])
    expect(sag.nægtes('HentOplysning', HENT)).toEqual([expect.stringContaining('ikke sagt ja')])
    svarer(sag, 'ja').gør('HentOplysning', HENT)
  })

  test('et ja trækkes tilbage, og så hentes den ikke; et nyt ja åbner igen', () => {
    const sag = svarer(spurgt(dag), 'ja')
    sag.som('borger').gør('TrækSamtykkeTilbage', { samtykkeId: 'k1', fra: dag }).som('sagsbehandler')
    expect(sag.nægtes('HentOplysning', HENT)).toEqual([expect.stringContaining('ikke sagt ja')])
    expect(sag.huskeliste).toEqual(['undvaeret klar'])
    svarer(sag, 'ja').gør('HentOplysning', HENT)
  })
})

describe('[G2 P: samtykke] et ja til noget af det', () => {
  test('siger hvad, og kun det hentes', () => {
    const sag = spurgt('2026-11-23')
    const delvist = { samtykkeId: 'k1', svar: 'delvist' }
    expect(sag.nægtes('SvarPåSamtykke', delvist)[0]).toContain('hvad borgeren siger ja til')
    expect(
      sag.nægtes('SvarPåSamtykke', { samtykkeId: 'k1', svar: 'ja', begraensning: 'ryggen' })[0],
    ).toContain('ellers står der intet')
    svarer(sag, 'delvist', 'Kun om ryggen.')
    expect(sag.nægtes('HentOplysning', HENT)[0]).toContain('»Kun om ryggen.«')
    expect(sag.nægtes('HentOplysning', { ...HENT, indenForBegraensningen: false })[0]).toContain(
      'Hent kun det',
    )
    sag.gør('HentOplysning', { ...HENT, indenForBegraensningen: true })
  })
  test('et nyt, helt ja har ingen grænse', () => {
    const sag = svarer(svarer(spurgt('2026-11-23'), 'delvist', 'Kun om ryggen.'), 'ja')
    sag.gør('HentOplysning', HENT)
  })
})

describe('[G2 P: samtykke] borgeren spørges rigtigt', () => {
  const dag = '2026-11-23'
  test('i et brev, der også fortæller, hvad det betyder ikke at medvirke', () => {
    const sag = sagen(dag)
    expect(() => spurgt(dag, { brevId: 'b9' })).toThrow('ikke et brev')
    sag.brev('b-spm', 'anmodning_om_samtykke')
    expect(() => sag.gør('BedOmSamtykke', { ...asked(dag) })).toThrow('hvad det betyder ikke at medvirke')
    sag.brev('b-andet', 'partshoering')
    expect(() => sag.gør('BedOmSamtykke', { ...asked(dag), brevId: 'b-andet' })).toThrow('af slagsen')
  })
  test('nåede brevet ikke frem, bærer borgeren ikke følgen af et nej', () => {
    const sag = sagen(dag).skrev('b-spm', 'anmodning_om_samtykke', ['besked_om_oplysninger'])
    sag.gør('BedOmSamtykke', asked(dag))
    svarer(sag, 'nej').brev('b-uden', 'afgoeres_paa_det_foreliggende')
    expect(sag.nægtes('UndværOplysning', UNDVÆR)).toEqual([
      expect.stringMatching(/\(RSL § 12\): .*ikke nået frem/),
    ])
  })
  test('med en dag at svare inden, der ikke er gået', () => {
    expect(() => spurgt(dag, { svarSenest: dag })).toThrow('ikke efter i dag')
  })
  test('om én oplysning hos én kilde; en anden kilde er et andet samtykke', () => {
    const sag = spurgt(dag)
    expect(() => sag.gør('BedOmSamtykke', asked(dag))).toThrow('er brugt i sagen')
    svarer(sag, 'ja')
    sag.gør('BedOmSamtykke', { ...asked(dag), samtykkeId: 'k2', kilde: 'egen_laege' })
    sag.gør('HentOplysning', HENT)
    expect(sag.nægtes('HentOplysning', { ...HENT, samtykkeId: 'k2' }).join()).toContain('ikke svaret')
  })
  test('loven nævner kilderne; hos andre hentes intet', () => {
    expect(() => spurgt(dag, { kilde: 'naboen' })).toThrow('naboen')
  })
  test('kun borgeren, repræsentanten eller kommunen svarer, og kun et ja kan trækkes tilbage', () => {
    const sag = spurgt(dag)
    const træk = { samtykkeId: 'k1', fra: dag }
    expect(sag.som('arbejdsgiver').nægtes('SvarPåSamtykke', { samtykkeId: 'k1', svar: 'ja' })[0]).toContain(
      'kan ikke gøres af',
    )
    expect(sag.som('borger').nægtes('TrækSamtykkeTilbage', træk)[0]).toContain('intet at trække tilbage')
    svarer(sag, 'ja')
    expect(sag.nægtes('TrækSamtykkeTilbage', { ...træk, fra: '2026-12-24' })[0]).toContain(
      'ikke kommet endnu',
    )
    expect(sag.nægtes('SvarPåSamtykke', { samtykkeId: 'k9', svar: 'ja' })[0]).toContain('"k9"')
  })
})

const asked = (dag: string) => ({
  samtykkeId: 'k1',
  kilde: 'sygehus',
  art: 'andet',
  sagensArt: 'andet',
  hvad: 'Journalen fra maj',
  formaal: 'Hvornår kan du arbejde igen?',
  betydning: 'Uden den ser vi på attesten.',
  svarSenest: SVAR_SENEST[dag] ?? '',
  brevId: 'b-spm',
})
