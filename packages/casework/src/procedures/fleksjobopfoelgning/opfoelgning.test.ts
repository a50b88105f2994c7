import type { Json } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import { fleksjobs } from '../../fleksjob/fleksjob.ts'
import { emne } from '../../sag/emne.ts'
import {
  afgørelsesbrev,
  dokument,
  forberedt,
  oplys,
  skøn,
  vurderet,
} from '../fleksjobvisitation/visitation.test-support.ts'
import { sagen } from '../ressourceprofil/profil.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const JOB = { fleksjobId: 'j1' } as const
const aftale = (bevilgetFra: string, more: Readonly<Record<string, Json>> = {}) => ({
  ...JOB,
  virksomhed: 'Kantinen på Torvet',
  arbejdsfelt: 'kantine',
  bevilgetFra,
  foerste: true,
  midlertidigt: true,
  fastholdelse: false,
  ...more,
})
const begynd = (fra: string, skaanebehov: readonly string[] = []) => ({
  ...JOB,
  fra,
  skaanebehov: [...skaanebehov],
})

/** A case that was taken over from another municipality, which had decided on a flex job. */
const visiteret = (dag: string): Sag =>
  afgørelsesbrev(oplys(vurderet(sagen(dag)), 'erVisiteretTilFleksjob', true))
const løber = (dag: string, more: Readonly<Record<string, Json>> = {}): Sag =>
  visiteret(dag).gør('AftalFleksjob', aftale(dag, more)).gør('BegyndFleksjob', begynd(dag))

const iListen = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))

const VILKÅR = {
  ...JOB,
  maaneder: 12,
  skriftlig: true,
  svaereFunktioner: ['Tunge løft'],
  skaanebehov: ['s-tempo'],
  reeltForsoeg: true,
  dokument: { dokumentId: 'd-aftale', version: 1 },
}
const TEMPO = {
  skaaneId: 's-tempo',
  art: 'tempo',
  beskrivelse: 'Ingen travle timer',
  fra: '2010-01-01',
  kilde: 'borger',
  bevis: [],
} as const

describe('samtaler, status og afgørelse', () => {
  test('ingen begynder uden en afgørelse, der giver fleksjob', () => {
    const sag = sagen('2014-03-03').gør('AftalFleksjob', aftale('2014-03-03'))
    expect(sag.nægtes('BegyndFleksjob', begynd('2014-03-03')).join()).toContain('ingen afgørelse')
    const afgjort = afgørelsesbrev(forberedt(vurderet(sagen('2010-03-01')))).gør('TræfAfgørelse', {
      afgoerelseId: 'a1',
      brevId: 'b-afgoerelse',
    })
    afgjort.gør('AftalFleksjob', aftale('2010-03-01')).gør('BegyndFleksjob', begynd('2010-03-01'))
    expect(
      visiteret('2014-03-03').som('borger').nægtes('AftalFleksjob', aftale('2014-03-03')).join(),
    ).toContain('kan ikke gøres af')
  })
  test('siden 2013: en samtale efter 2½ år, status efter 4½, afgørelse før de 5 år er gået', () => {
    const sag = løber('2014-03-03')
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2016-09-03')
    expect(iListen(sag, 'status')).toBe('status klar 2018-09-03')
    sag.den('2016-08-30').gør('FølgOpIFleksjob', {
      ...JOB,
      holdt: '2016-08-30',
      personligt: true,
      aendringer: 'Ingen',
      opfylderKravene: 'ja',
    })
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2019-02-28')
    dokument(sag.den('2018-08-27'), 'd-status', 'notat')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a2', art: 'nyt_fleksjob', paa: '2018-08-27' })
    const træf = { afgoerelseId: 'a2', brevId: 'b-afgoerelse' }
    expect(sag.nægtes('TræfAfgørelse', træf).join()).toContain('Status i fleksjobbet er ikke lavet')
    const status: Json = {
      ...JOB,
      status: 'Hun skal blive.',
      borgersSyn: 'Jeg vil gerne blive.',
      dokument: { dokumentId: 'd-status', version: 1 },
    }
    expect(sag.som('borger').nægtes('LavFleksjobstatus', status).join()).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('LavFleksjobstatus', status)
    expect(iListen(sag, 'afgjort_efter_status')).toContain('2019-03-02')
    sag.gør('TræfAfgørelse', træf)
    expect(iListen(sag, 'afgjort_efter_status')).toBeUndefined()
  })
  test('fra 40 år kan det andet fleksjob blive permanent, og det er et skøn', () => {
    const sag = løber('2014-03-03', { foerste: false })
    dokument(sag.den('2018-08-27'), 'd-status', 'notat').gør('LavFleksjobstatus', {
      ...JOB,
      status: 'Hun skal blive.',
      borgersSyn: 'Jeg vil gerne blive.',
      dokument: { dokumentId: 'd-status', version: 1 },
    })
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a2', art: 'permanent_fleksjob', paa: '2018-08-27' })
    const træf = { afgoerelseId: 'a2', brevId: 'b-afgoerelse' }
    oplys(oplys(sag, 'foersteFleksjob', false), 'ansatIFleksjob', true)
    expect(sag.nægtes('TræfAfgørelse', træf).join()).toContain('Skønnet')
    skøn(sag, 'ordinaertArbejdeErIkkeMuligt', true).gør('TræfAfgørelse', træf)
  })
  test('før 2013 er der ingen status, og opfølgningen kommer efter 6 måneder og så hver 12.', () => {
    const sag = visiteret('2010-03-01').gør('AftalFleksjob', aftale('2010-03-01', { midlertidigt: false }))
    sag.gør('BegyndFleksjob', { ...begynd('2010-03-01'), tilskudFoersteGang: '2010-04-01' })
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2010-10-01')
    expect(iListen(sag, 'status')).toBeUndefined()
    dokument(sag, 'd-status', 'notat')
    const status: Json = {
      ...JOB,
      status: 'x',
      borgersSyn: 'y',
      dokument: { dokumentId: 'd-status', version: 1 },
    }
    expect(sag.nægtes('LavFleksjobstatus', status).join()).toContain('findes ikke efter de regler')
  })
  test('når jobbet slutter, er der intet at følge op på', () => {
    const sag = løber('2014-03-03').gør('AfslutFleksjob', {
      ...JOB,
      fra: '2014-03-03',
      grund: 'Butikken lukkede',
    })
    expect(iListen(sag, 'opfoelgning')).toBeUndefined()
    expect(
      sag
        .nægtes('FølgOpIFleksjob', {
          ...JOB,
          holdt: '2014-03-03',
          personligt: true,
          aendringer: 'x',
          opfylderKravene: 'ja',
        })
        .join(),
    ).toContain('ikke i gang')
  })
  test('de hensyn, der gælder i arbejdet, følger med ind i jobbet', () => {
    const sag = visiteret('2014-03-03')
      .gør('RegistrérSkånebehov', TEMPO)
      .gør('AftalFleksjob', aftale('2014-03-03'))
    expect(sag.nægtes('BegyndFleksjob', begynd('2014-03-03')).join()).toContain('Ingen travle timer')
    sag.gør('BegyndFleksjob', begynd('2014-03-03', ['s-tempo']))
  })
})

describe('fleksjob på egen arbejdsplads', () => {
  const fastholdt = (dag: string): Sag => {
    const sag = visiteret(dag).gør('RegistrérSkånebehov', TEMPO)
    oplys(sag, 'akutSkadeEllerSygdom', false)
    return dokument(sag, 'd-aftale', 'andet').gør('AftalFleksjob', aftale(dag, { fastholdelse: true }))
  }
  const ind = (dag: string) => begynd(dag, ['s-tempo'])

  test('siden 2013: 12 måneder på særlige vilkår og en aftale, der opfylder kravene', () => {
    const sag = fastholdt('2014-03-03')
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('særlige vilkår')
    sag
      .som('arbejdsgiver')
      .gør('DokumentérSærligeVilkår', { ...VILKÅR, maaneder: 11 })
      .som('sagsbehandler')
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('12 måneder')
    sag.gør('DokumentérSærligeVilkår', { ...VILKÅR, skriftlig: false })
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('skal være skriftlig')
    sag.gør('DokumentérSærligeVilkår', { ...VILKÅR, svaereFunktioner: [] })
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('de svære opgaver')
    sag.gør('DokumentérSærligeVilkår', { ...VILKÅR, skaanebehov: [] })
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('aftalte hensyn')
    sag.gør('DokumentérSærligeVilkår', { ...VILKÅR, reeltForsoeg: false })
    expect(sag.nægtes('BegyndFleksjob', ind('2014-03-03')).join()).toContain('reelt forsøg')
    sag.gør('DokumentérSærligeVilkår', VILKÅR).gør('BegyndFleksjob', ind('2014-03-03'))
  })
  test('borgeren selv dokumenterer ikke, og papiret er det nyeste', () => {
    const sag = fastholdt('2014-03-03')
    expect(sag.som('borger').nægtes('DokumentérSærligeVilkår', VILKÅR).join()).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('NyVersion', { dokumentId: 'd-aftale', version: 2, aendring: 'Rettet' })
    expect(sag.nægtes('DokumentérSærligeVilkår', VILKÅR).join()).toContain('nyeste version')
    expect(
      sag
        .nægtes('DokumentérSærligeVilkår', {
          ...VILKÅR,
          skaanebehov: ['s-x'],
          dokument: { dokumentId: 'd-aftale', version: 2 },
        })
        .join(),
    ).toContain('"s-x"')
  })
  test('før 2013 krævede loven det ikke', () => {
    const sag = fastholdt('2010-03-01')
    expect(sag.nægtes('DokumentérSærligeVilkår', VILKÅR).join()).toContain('findes ikke efter de regler')
    sag.gør('BegyndFleksjob', ind('2010-03-01'))
  })
})

describe('[K2 P: refusion] uden dokumentation er refusionen tabt i 36 måneder', () => {
  const revurderet = (dag: string, more: Readonly<Record<string, Json>> = {}) => ({
    ...JOB,
    revurderet: dag,
    begrundelse: 'Hun opfylder stadig kravene.',
    ...more,
  })
  const gammelt = (): Sag => {
    const sag = visiteret('2010-03-01')
    for (const faktum of [
      'redegoerelseForTilbud',
      'redegoerelseForRessourcer',
      'redegoerelseForVarigBegraensning',
      'redegoerelseForNormaleVilkaar',
    ]) {
      oplys(sag, faktum, true)
    }
    sag.gør('RegistrérOplysning', {
      faktum: 'maanederUdenRefusionFoer',
      vaerdi: 0,
      enhed: 'måneder',
      oprindelse: 'kommune',
    })
    return sag
      .gør('AftalFleksjob', aftale('2010-03-01', { midlertidigt: false }))
      .gør('BegyndFleksjob', begynd('2010-03-01'))
  }
  test('en revurdering uden grundlag koster kommunen refusionen, regnet af loven', () => {
    const sag = gammelt()
    expect(sag.nægtes('RegistrérTabtRefusion', JOB).join()).toContain('ikke tabt')
    sag.den('2011-03-01').gør('RevurdérFleksjob', revurderet('2011-03-01'))
    expect(iListen(sag, 'refusion_tabt')).toContain('klar')
    expect(sag.som('borger').nægtes('RegistrérTabtRefusion', JOB).join()).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('RegistrérTabtRefusion', JOB)
    expect(sag.begivenheder.at(-1)).toMatchObject({ type: 'RefusionBortfaldt', til: '2014-02-28' })
    expect(emne(sag.tilstand, fleksjobs).get('j1')?.ophørt).toBeUndefined()
  })
  test('mangler redegørelserne, regnes fra visitationen', () => {
    const sag = oplys(
      oplys(gammelt(), 'redegoerelseForTilbud', false),
      'visiteretEllerRevurderetDen',
      '2010-03-01',
    )
    sag.gør('RegistrérTabtRefusion', JOB)
    expect(sag.begivenheder.at(-1)).toMatchObject({ til: '2013-02-28' })
  })
  test('med grundlaget på sagen er intet tabt', () => {
    const sag = dokument(gammelt(), 'd-grundlag', 'notat').den('2011-03-01')
    sag.gør(
      'RevurdérFleksjob',
      revurderet('2011-03-01', { grundlag: { dokumentId: 'd-grundlag', version: 1 } }),
    )
    expect(iListen(sag, 'refusion_tabt')).toBeUndefined()
    expect(sag.nægtes('RegistrérTabtRefusion', JOB).join()).toContain('ikke tabt')
  })
  test('fra 2013 er reglen væk', () => {
    const sag = gammelt().den('2013-02-01')
    expect(sag.nægtes('RevurdérFleksjob', revurderet('2013-02-01')).join()).toContain(
      'findes ikke efter de regler',
    )
    expect(sag.nægtes('RegistrérTabtRefusion', JOB).join()).toContain('ikke tabt')
  })
})
