import { parseDay } from '@sagsvej/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { løberI } from '../../indsatser/indsatser.ts'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iForløb, iListen, indsats, oplys, sagsbehandler, skøn } from './jaf.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = sagsbehandler(iForløb('2022-03-01'))
})

const løber = (dag: string) => løberI(sag.tilstand, 'j1', parseDay(dag)).map(({ indsatsId }) => indsatsId)

describe('sundhed og det sociale', () => {
  test('[J6 P: helbred] behandling, psykolog og genoptræning aftales som en del af forløbet', () => {
    sag.gør('AftalIndsats', indsats('i1', 'genoptraening', '2022-03-07', '2022-06-30'))
    sag.gør('AftalIndsats', indsats('i2', 'psykolog', '2022-03-07', '2022-05-31', { sammenMed: ['i1'] }))
    expect(løber('2022-04-01')).toEqual(['i1', 'i2'])
    expect(iListen(sag, 'indsats')).toBeUndefined()
  })
  test('[J6 P: social] social støtte kan stå ved siden af', () => {
    sag.gør('AftalIndsats', indsats('i1', 'socialpaedagogisk_stoette', '2022-03-07', '2022-06-30'))
    expect(løber('2022-04-01')).toEqual(['i1'])
  })
})

describe('praktik', () => {
  const praktik = (art: string, til = '2022-06-05', more = {}) => indsats('i1', art, '2022-03-07', til, more)

  test('[J6 P: job] den optrænende praktik hjælper tilbage; kommunen har vurderet, at andet er svært', () => {
    expect(sag.nægtes('AftalIndsats', praktik('praktik_optraenende'))).toEqual([
      expect.stringContaining('er ikke foretaget (LAB § 57, stk. 1)'),
    ])
    skøn(sag, 'kanKunVanskeligtFaaArbejdeUdenPraktik', true)
    skøn(sag, 'praktikForlaengesTil26Uger', false)
    sag.gør('AftalIndsats', praktik('praktik_optraenende'))
    expect(løber('2022-06-05')).toEqual(['i1'])
  })
  test('[J6 P: job] den afklarende kræver, at helbredet er stationært', () => {
    skøn(sag, 'kanKunVanskeligtFaaArbejdeUdenPraktik', true)
    skøn(sag, 'praktikForlaengesTil26Uger', false)
    expect(sag.nægtes('AftalIndsats', praktik('praktik_afklarende'))).toEqual([
      expect.stringMatching(/^Vi mangler .*stationær|^Vi mangler .*stab/),
    ])
    oplys(sag, 'helbredetErStationaert', false)
    expect(sag.nægtes('AftalIndsats', praktik('praktik_afklarende'))).toEqual([
      expect.stringContaining('Loven siger nej til »Formålet med praktikken passer til helbredet«'),
    ])
    oplys(sag, 'helbredetErStationaert', true)
    sag.gør('AftalIndsats', praktik('praktik_afklarende'))
  })
  test('den varer højst 13 uger; med et skøn om mere op til 26', () => {
    skøn(sag, 'kanKunVanskeligtFaaArbejdeUdenPraktik', true)
    skøn(sag, 'praktikForlaengesTil26Uger', false)
    expect(sag.nægtes('AftalIndsats', praktik('praktik_optraenende', '2022-06-06'))).toEqual([
      expect.stringContaining('2022-06-05'),
    ])
    skøn(skøn(sag, 'praktikForlaengesTil26Uger', true), 'saerligtBehovForLaengerePraktik', false)
    sag.gør('AftalIndsats', praktik('praktik_optraenende', '2022-09-04'))
  })
  test('løntimer ved siden af er altid aftalt, og i en anden funktion end praktikken', () => {
    skøn(sag, 'kanKunVanskeligtFaaArbejdeUdenPraktik', true)
    skøn(sag, 'praktikForlaengesTil26Uger', false)
    sag.gør('AftalIndsats', praktik('praktik_optraenende'))
    const timer = {
      indsatsId: 'l1',
      ...FORLØB,
      arbejdsgiver: 'Prøvekøbing Kantine',
      arbejdsfunktion: 'Lette opgaver',
      timerOmUgen: 4,
      fra: '2022-04-01',
      sammenMed: ['i1'],
    }
    expect(sag.nægtes('AftalLøntimer', timer)).toEqual([expect.stringContaining('anden arbejdsfunktion')])
    expect(sag.som('borger').nægtes('AftalLøntimer', { ...timer, arbejdsfunktion: 'Kassen' })[0]).toContain(
      'kan ikke gøres af borgeren',
    )
    sag.som('sagsbehandler').gør('AftalLøntimer', { ...timer, arbejdsfunktion: 'Kassen' })
    expect(løber('2022-05-01')).toEqual(['i1', 'l1'])
  })
})

describe('mentor og vejledning', () => {
  test('[J6 P: job] en mentor fra kommunen i højst seks måneder ad gangen', () => {
    const mentor = (til: string) => indsats('i1', 'mentor', '2022-03-07', til)
    expect(sag.nægtes('AftalIndsats', mentor('2022-09-06'))).toEqual([
      expect.stringContaining('(LAB § 167, stk. 1)'),
    ])
    skøn(sag, 'mentorFremmerMaalet', true)
    expect(sag.nægtes('AftalIndsats', mentor('2022-09-07'))).toEqual([expect.stringContaining('2022-09-06')])
    sag.gør('AftalIndsats', mentor('2022-09-06'))
  })
  test('en virksomhedsmentor gør mere, end virksomheden plejer', () => {
    skøn(sag, 'mentorFremmerMaalet', true)
    skøn(sag, 'mentorErAfgoerendeOgUdOverDetSaedvanlige', false)
    const mentor = indsats('i1', 'virksomhedsmentor', '2022-03-07', '2022-06-30')
    expect(sag.nægtes('AftalIndsats', mentor)).toEqual([expect.stringContaining('»Mentorstøtte«')])
    skøn(sag, 'mentorErAfgoerendeOgUdOverDetSaedvanlige', true)
    sag.gør('AftalIndsats', mentor)
  })
  test('[J6 P: job] vejledning og opkvalificering', () => {
    sag.gør('AftalIndsats', indsats('i1', 'vejledning', '2022-03-07', '2022-06-30'))
  })
})

describe('den, der snart ventes rask', () => {
  const kort = (begynder: string) => {
    const one = sagsbehandler(iForløb(begynder))
    oplys(oplys(one, 'ventesFuldtRask', true), 'forventetRask', begynder)
    return skøn(one, 'mentorFremmerMaalet', true)
  }
  test('fik indtil 2025 kun praktik eller vejledning', () => {
    const mentor = indsats('i1', 'mentor', '2024-12-02', '2024-12-20')
    expect(kort('2024-12-02').nægtes('AftalIndsats', mentor)).toEqual([
      expect.stringContaining('Loven siger nej til »Tilbuddet kan indgå i forløbet« (LAB § 108'),
    ])
    kort('2024-12-02').gør('AftalIndsats', indsats('i1', 'vejledning', '2024-12-02', '2024-12-20'))
    kort('2025-01-02').gør('AftalIndsats', indsats('i1', 'mentor', '2025-01-02', '2025-01-20'))
  })
})

describe('indsatser i sagen', () => {
  test('kan kun kombineres med det, der er aftalt, og slutter ikke, før de begynder', () => {
    const psykolog = indsats('i1', 'psykolog', '2022-03-07', '2022-03-01', { sammenMed: ['i9'] })
    expect(sag.nægtes('AftalIndsats', psykolog)).toEqual([
      expect.stringContaining('slutter, før den begynder'),
      expect.stringContaining('ikke en indsats med nummeret "i9"'),
    ])
  })
  test('aftales først, når der er en koordinerende sagsbehandler, og kun af kommunen', () => {
    const uden = iForløb('2022-03-01')
    const psykolog = indsats('i1', 'psykolog', '2022-03-07', '2022-05-31')
    expect(uden.nægtes('AftalIndsats', psykolog)).toEqual([
      expect.stringContaining('ikke udpeget en koordinerende sagsbehandler'),
    ])
    for (const rolle of ['borger', 'arbejdsgiver', 'laege', 'leverandoer'] as const) {
      expect(sag.som(rolle).nægtes('AftalIndsats', psykolog)[0]).toContain('kan ikke gøres af')
    }
  })
  test('slutter den, skal der aftales en ny', () => {
    sag.gør('AftalIndsats', indsats('i1', 'psykolog', '2022-03-07', '2022-05-31')).den('2022-04-01')
    const slut = {
      ...FORLØB,
      indsatsId: 'i1',
      slut: '2022-04-01',
      resultat: 'Hun sover bedre.',
      gennemfoert: true,
    }
    sag.gør('AfslutIndsats', slut)
    expect(løber('2022-04-01')).toEqual([])
    expect(iListen(sag, 'indsats')).toBe('indsats klar')
  })
})

describe('undersøgelse og behandling', () => {
  const anvisning = (art: string) => ({
    anvisningId: 'n1',
    ...FORLØB,
    art,
    hvad: 'Ryggen skal undersøges',
    begrundelse: 'Vi kender ikke udsigten.',
  })
  const nej = { anvisningId: 'n1', ...FORLØB, borgersGrund: 'Jeg er bange for det.' }
  const betydning = (one: Sag) =>
    one.begivenheder.findLast((event) => event.type === 'BehandlingAfvist')?.betydning

  test('[J10 P: behandling] borgeren skal lade sig undersøge og træne, men ikke opereres eller tage ordineret medicin', () => {
    for (const art of ['operation', 'medicin']) {
      expect(sag.nægtes('AnvisBehandling', anvisning(art))).toEqual([
        expect.stringContaining('Borgeren har ikke pligt til'),
      ])
    }
    for (const [art, svar] of [
      ['undersoegelse', 'kan_faa'],
      ['optraening', 'kan_faa'],
      ['indlaeggelse', 'kan_faa'],
    ] as const) {
      const one = sag.kopi().gør('AnvisBehandling', anvisning(art)).som('borger')
      expect(betydning(one.gør('SigNejTilBehandling', nej))).toBe(svar)
    }
  })
  test('er anden lægebehandling lige så indgribende, koster det intet at sige nej', () => {
    const one = sag.kopi().gør('AnvisBehandling', anvisning('anden_laegebehandling'))
    expect(betydning(one.kopi().gør('SigNejTilBehandling', nej))).toBe('uafklaret')
    skøn(one, 'tilsvarendeIndgribende', true)
    expect(betydning(one.gør('SigNejTilBehandling', nej))).toBe('ingen')
  })
  test('hvad et nej betød før juli 2019, er ikke læst, og siges ikke at koste noget', () => {
    const gammel = sagsbehandler(iForløb('2019-06-30')).gør('AnvisBehandling', anvisning('operation'))
    expect(betydning(gammel.gør('SigNejTilBehandling', nej))).toBe('uafklaret')
    const ny = sagsbehandler(iForløb('2019-07-01'))
    expect(ny.nægtes('AnvisBehandling', anvisning('operation'))).toHaveLength(1)
  })
  test('ingen kan sige nej til noget, der ikke er anvist, og lægen siger ikke nej for borgeren', () => {
    expect(sag.nægtes('SigNejTilBehandling', nej)).toEqual([expect.stringContaining('"n1"')])
    sag.gør('AnvisBehandling', anvisning('optraening')).som('laege')
    expect(sag.nægtes('SigNejTilBehandling', nej)[0]).toContain('kan ikke gøres af lægen')
  })
})
