import { describe, expect, test } from 'vitest'
import { opfølgningerI } from '../../opfoelgning/opfoelgninger.ts'
import type { Sag } from '../sag.test-support.ts'
import { iListen, indkaldelse, referat } from '../sygeopfoelgning/syg.test-support.ts'
import { henvist, O, overlad, rapport, syggjort } from './aktoer.test-support.ts'

const i2025 = (): Sag => syggjort('2025-02-03', '2025-02-10')
const overladt = (): Sag => i2025().gør('OverladOpgave', overlad(['samtaler']))
const vurder = { ...O, betydning: 'Planen om få timer er realistisk.' }
const tilbage = { ...O, grund: 'udfoert', begrundelse: 'Samtalerne er holdt.' }

/** The provider calls to a talk and holds it. */
const holder = (sag: Sag, dag: string): Sag =>
  sag
    .brev('b-t1', 'indkaldelse_til_samtale', ['bisidder'])
    .som('leverandoer')
    .gør('IndkaldTilSamtale', indkaldelse('t1', dag))
    .den(dag)
    .gør('HoldSamtale', referat('t1', dag))

describe('[G7 P: ansvar] en anden aktør holder samtalerne, og kommunen har ansvaret', () => {
  test.each([
    ['2009-08-03', '2009-08-10', '2009-09-17', '2009-10-15'],
    ['2012-02-06', '2012-02-13', '2012-03-20', '2012-04-17'],
    ['2016-02-01', '2016-02-08', '2016-03-21', '2016-04-18'],
    ['2021-02-01', '2021-02-08', '2021-03-22', '2021-04-19'],
    ['2025-02-03', '2025-02-10', '2025-03-20', '2025-04-17'],
    ['2026-03-02', '2026-03-09', '2026-04-16', '2026-05-14'],
  ])('syg fra %s: overladt, talt, rapporteret, vurderet og taget tilbage', (fra, anmeldt, holdt, næste) => {
    const sag = syggjort(fra, anmeldt).gør('OverladOpgave', overlad(['samtaler', 'indsats']))
    holder(sag, holdt)
    // What the provider holds is the talk of the law.
    expect(opfølgningerI(sag.tilstand, 'f1')).toHaveLength(1)
    sag.gør('RapportérSomAktør', rapport()).som('sagsbehandler')
    expect(iListen(sag, 'vurderet')).toBe('vurderet klar')
    sag.gør('VurdérAktørrapport', vurder)
    expect(iListen(sag, 'rapport')).toBe(`rapport klar ${næste}`)
    sag.gør('TagOpgaveTilbage', tilbage)
    expect(iListen(sag, 'rapport')).toBeUndefined()
    expect(sag.som('leverandoer').nægtes('RapportérSomAktør', rapport()).join()).toContain(
      'taget opgaven tilbage',
    )
  })
  test('den første rapport ventes 4 uger efter overladelsen: det er kommunens praksis', () => {
    expect(iListen(overladt(), 'rapport')).toBe('rapport klar 2025-03-10')
  })
  test('kommunen slipper ikke opgaven med en ulæst rapport', () => {
    const sag = overladt().som('leverandoer').gør('RapportérSomAktør', rapport()).som('sagsbehandler')
    expect(sag.nægtes('TagOpgaveTilbage', tilbage).join()).toContain('Kommunen har ansvaret')
    sag.gør('VurdérAktørrapport', vurder).gør('TagOpgaveTilbage', tilbage)
  })
  test('en rapport vurderes, når der er en', () => {
    expect(overladt().nægtes('VurdérAktørrapport', vurder).join()).toContain('ikke rapporteret')
  })
})

describe('[G7 P: ansvar] det, der ikke kan overlades', () => {
  test.each([
    ['2012-02-06', '2012-02-13', 'SDL § 19'],
    ['2025-02-03', '2025-02-10', 'LOB § 17 a'],
  ])('den %s: afgørelsen om ret til sygedagpenge, efter %3$s', (fra, anmeldt, paragraf) => {
    const why = syggjort(fra, anmeldt)
      .nægtes('OverladOpgave', overlad(['afgoerelse_sygedagpenge']))
      .join()
    expect(why).toContain('kan ikke overlade')
    expect(why).toContain(paragraf)
  })
  test('uarbejdsdygtigheden vurderer aktøren gerne, men afgør den kun, når de to er enige', () => {
    i2025().gør('OverladOpgave', overlad(['vurdering_uarbejdsdygtig']))
    for (const more of [{}, { enig: false }]) {
      const why = i2025()
        .nægtes('OverladOpgave', overlad(['afgoerelse_uarbejdsdygtig'], more))
        .join()
      expect(why).toContain('når de to er enige')
    }
    i2025().gør('OverladOpgave', overlad(['afgoerelse_uarbejdsdygtig'], { enig: true }))
  })
  test('loven fra før juni 2009 er ikke læst, og så gør kommunen det selv', () => {
    const why = syggjort('2008-02-04', '2008-02-11')
      .nægtes('OverladOpgave', overlad(['samtaler']))
      .join()
    expect(why).toContain('retsgrundlag ukendt')
  })
  test('aktøren træffer ingen afgørelse, vælger ikke opfølgningen fra og kan ikke overlade videre', () => {
    const sag = henvist(overladt(), 'b-2').som('leverandoer')
    const asked = [
      ['ForberedAfgørelse', { afgoerelseId: 'a1', art: 'bortfald_medvirken', paa: '2025-02-10' }],
      ['FravælgOpfølgning', { forloebId: 'f1', begrundelse: 'x' }],
      ['OverladOpgave', overlad(['samtaler'], { overladelseId: 'o2', brevId: 'b-2' })],
      ['TagOpgaveTilbage', tilbage],
    ] as const
    for (const [type, indhold] of asked) {
      expect(sag.nægtes(type, indhold).join()).toMatch(/kan ikke gøres af|ikke bede om/)
    }
  })
  test('skemaet til rapporten har ingen plads til en afgørelse', () => {
    const sag = overladt().som('leverandoer')
    expect(
      sag.nægtes('RapportérSomAktør', { ...O, ...(rapport() as object), afgoerelse: 'x' }).join(),
    ).toContain('afgoerelse')
    expect(sag.nægtes('RapportérSomAktør', rapport('indsats')).join()).toContain('ikke fået overladt')
  })
})

describe('[G7 P: ansvar] ingen samtale hos aktøren uden en overladelse', () => {
  test('uden, med andet overladt, eller når den er taget tilbage', () => {
    const bare = i2025().brev('b-t1', 'indkaldelse_til_samtale', ['bisidder'])
    const prøv = (sag: Sag) =>
      sag.som('leverandoer').nægtes('IndkaldTilSamtale', indkaldelse('t1', '2025-03-20')).join()
    expect(prøv(bare.kopi())).toContain('ikke overladt')
    expect(prøv(bare.kopi().gør('OverladOpgave', overlad(['indsats'])))).toContain('ikke overladt')
    const tilbagetaget = bare
      .kopi()
      .gør('OverladOpgave', overlad(['samtaler']))
      .gør('TagOpgaveTilbage', tilbage)
    expect(prøv(tilbagetaget)).toContain('ikke overladt')
  })
  test('borgeren får et brev, der siger, hvordan man klager over henvisningen', () => {
    const sag = henvist(i2025(), 'b-uden', {})
    const why = sag.nægtes('OverladOpgave', overlad(['samtaler'], { brevId: 'b-uden' })).join()
    expect(why).toContain('hvordan borgeren klager')
    sag.brev('b-andet', 'samtalereferat')
    expect(sag.nægtes('OverladOpgave', overlad(['samtaler'], { brevId: 'b-andet' })).join()).toContain(
      'slagsen',
    )
    expect(sag.nægtes('OverladOpgave', overlad([])).join()).toContain('mindst én opgave')
  })
})
