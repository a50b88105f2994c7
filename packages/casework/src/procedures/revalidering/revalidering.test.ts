import type { Json } from '@sagsvej/rules/read'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  dokumenter,
  iListen,
  PLAN,
  sagen,
  skøn,
  udarbejdelse,
} from '../rehabiliteringsteam/rehab.test-support.ts'
import { afgjort as afgør, fortalt, hørtOgAfgjort } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const R = { revalideringId: 're1' } as const
const afgjort = (sag: Sag, afgoerelseId: string, art = 'revalidering'): Sag => afgør(sag, afgoerelseId, art)

function søgt(dag: string, rehabsagId?: string, tilladt = true): Sag {
  const sag = fortalt(sagen(dag), 'foedselsdag', '1980-02-02')
  for (const key of [
    'begraensningerIArbejdsevnen',
    'andenIndsatsErIkkeNok',
    'kanKommeIndPaaArbejdsmarkedet',
  ]) {
    skøn(sag, key, tilladt)
  }
  if (rehabsagId !== undefined) {
    const begrundelse = 'Hun skal have et nyt fag.'
    sag.gør('BegyndRehabiliteringssag', { rehabsagId, gaelder: 'revalidering', begrundelse })
  }
  sag
    .som('borger')
    .gør('SøgRevalidering', { ...R, soegtAf: 'borger', begrundelse: 'Min hud tåler ikke mel.' })
  return sag.som('sagsbehandler')
}

const plan = (more: Readonly<Record<string, Json>> = {}, tilbud: readonly Json[] = [UDDANNELSE]): Json => ({
  ...R,
  udgave: 1,
  erhverv: 'Pædagog',
  optagelse: 'Kvote 2 på professionshøjskolen',
  endeligPlacering: 'Et job i en børnehave',
  tilbud: [...tilbud],
  fra: '2010-09-01',
  til: '2014-02-28',
  borgersSyn: 'Det er det, jeg vil.',
  ...more,
})
const UDDANNELSE = {
  art: 'uddannelse',
  hvad: 'Pædagoguddannelsen',
  fra: '2010-09-01',
  til: '2014-02-28',
  normeretTil: '2014-02-28',
} as const

const målet = (sag: Sag): Sag =>
  sag.gør('AfklarErhvervssigte', {
    ...R,
    erhverv: 'Pædagog',
    begrundelse: 'Hun har været medhjælper.',
    borgersSyn: 'Ja tak.',
  })

/** Granted on the first of February 2010, and the plan runs from September. */
const medPlan = (): Sag =>
  målet(afgjort(søgt('2010-02-01'), 'a1'))
    .den('2010-08-02')
    .gør('LægJobplan', plan())

describe('[V1 P: bevilling] 2010: fra ansøgning til job', () => {
  test('ansøgning, afgørelse, jobmål, jobplan, opfølgning hver 3. måned, slutning', () => {
    const sag = afgjort(søgt('2010-02-01'), 'a1')
    expect(iListen(sag, 'jobmaal')).toBe('jobmaal klar')
    målet(sag).den('2010-08-02')
    expect(iListen(sag, 'jobplan')).toBe('jobplan klar')
    sag.gør('LægJobplan', plan()).den('2010-10-01')
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2010-12-01')
    const opfølgning = {
      ...R,
      holdt: '2010-10-01',
      opfoelgning: 'Hun er glad for faget.',
      borgersSyn: 'Ja.',
      forsinket: false,
    }
    sag.gør('FølgOpPåJobplan', opfølgning)
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2011-01-01')
    sag.den('2014-02-28')
    sag.gør('AfslutRevalidering', {
      ...R,
      grund: 'gennemfoert',
      resultat: 'Job i en børnehave',
      iJob: true,
      slut: '2014-02-28',
    })
    expect(iListen(sag, 'opfoelgning')).toBeUndefined()
  })
  test('før jobmålet er fastlagt, og kun da', () => {
    const forud = {
      ...R,
      tilbud: 'Afklarende kursus',
      skalAfklare: 'Hvilket fag',
      hidtidigForsoergelse: 'sygedagpenge',
      fra: '2010-03-01',
      til: '2010-06-30',
    }
    const sag = søgt('2010-02-01')
    expect(sag.nægtes('BegyndForrevalidering', forud)).toEqual([
      expect.stringContaining('ikke truffet afgørelse'),
    ])
    afgjort(sag, 'a1').gør('BegyndForrevalidering', forud)
    expect(målet(sag).nægtes('BegyndForrevalidering', forud)).toEqual([
      expect.stringContaining('jobmål ikke er fastlagt'),
    ])
  })
})

describe('planens indhold', () => {
  let sag: Sag
  beforeEach(() => {
    sag = målet(afgjort(søgt('2010-02-01'), 'a1')).den('2010-08-02')
  })
  const nej = (indhold: Json) => sag.nægtes('LægJobplan', indhold).join()
  test.each(['praktik', 'loentilskud'])(
    '[V2 P: virksomhed] ved %s skal virksomhedens del stå i planen',
    (art) => {
      const tilbud = { art, hvad: 'Børnehave', fra: '2010-09-01', til: '2010-12-31' }
      expect(nej(plan({}, [tilbud]))).toContain('hvordan virksomheden deltager')
      const virksomhed = {
        navn: 'Prøvehaven',
        deltagelse: 'En mentor',
        kommunensBistand: 'Opfølgning hver måned',
      }
      sag.gør('LægJobplan', plan({}, [{ ...tilbud, virksomhed }]))
    },
  )
  test('[V2 P: indhold] uddannelsen skal følge den normerede tid, og den skal være kendt', () => {
    expect(nej(plan({}, [{ ...UDDANNELSE, til: '2014-06-30' }]))).toContain('normerede tid')
    const { normeretTil: _, ...uden } = UDDANNELSE
    expect(nej(plan({}, [uden]))).toContain('Skriv, hvornår')
    expect(nej(plan({}, []))).toContain('mindst ét tilbud')
    expect(nej(plan({ udgave: 2 }))).toContain('nummer 1')
  })
  test('højst 5 år; mere ved betydelige begrænsninger og en lang uddannelse', () => {
    const langt = plan({ til: '2015-09-01' })
    expect(nej(langt)).toContain('mere end 5 år')
    skøn(sag, 'betydeligeBegraensninger', false)
    expect(nej(langt)).toContain('højst være på 5 år')
    skøn(skøn(sag, 'betydeligeBegraensninger', true), 'talerIUdpraegetGradForLangUddannelse', true)
    sag.gør('LægJobplan', langt)
  })
  test('[V2 P: indhold] uden et fastlagt jobmål er der ingen plan', () => {
    sag = afgjort(søgt('2010-02-01'), 'a1')
    expect(nej(plan())).toContain('Jobmålet')
  })
})

describe('ydelsen er der kun, mens planen følges', () => {
  const BRUD = { ...R, fravigelseId: 'fv1', fra: '2011-03-01', hvad: 'Hun møder ikke på studiet.' }
  const VURDÉR = { ...R, fravigelseId: 'fv1', foelger: false, begrundelse: 'Hun vil ikke komme igen.' }
  const STOP = { afgoerelseId: 'a2', art: 'revalideringsydelse', paa: '2011-03-10' }
  const vejled = (sag: Sag) =>
    sag.gør('GivVejledning', {
      vejledningId: 'v1',
      emne: 'Jobplanen',
      tekst: 'Planen skal følges.',
      foelger: 'Ydelsen kan stoppe.',
    })
  const brudt = (): Sag =>
    vejled(medPlan().den('2011-02-01')).den('2011-03-10').gør('MeldPlanenIkkeFulgt', BRUD)

  test('vurderet, hørt og afgjort; og igen, når planen følges', () => {
    const sag = brudt()
    expect(iListen(sag, 'fravigelse_vurderet')).toBe('fravigelse_vurderet klar')
    sag.gør('VurdérFravigelse', VURDÉR)
    skøn(sag, 'kortvarigAfbrydelseUdenBetydning', false)
    fortalt(sag, 'fravaerVedBarselIRevalidering', false)
    expect(iListen(sag, 'revalideringsydelse_forberedt')).toBe('revalideringsydelse_forberedt klar')
    sag.gør('ForberedAfgørelse', STOP).brev('b-hoering', 'partshoering')
    sag.gør('HørPart', { hoeringId: 'h1', afgoerelseId: 'a2', brevId: 'b-hoering', svarSenest: '2011-03-24' })
    sag.den('2011-03-25').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a2' }).som('sagsbehandler')
    sag.skrev('b-a2', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'a2', brevId: 'b-a2' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ type: 'AfgørelseTruffet', tilUgunst: true })
    expect(iListen(sag, 'revalideringsydelse_afgjort')).toBeUndefined()
    sag.den('2011-04-04').gør('MeldPlanenFølgesIgen', { ...R, fra: '2011-04-04' })
    expect(sag.nægtes('ForberedAfgørelse', { ...STOP, afgoerelseId: 'a3' })).toEqual([
      expect.stringContaining('Planen er fulgt'),
    ])
  })
  test('før det er vurderet, kan intet stoppes', () => {
    expect(brudt().nægtes('ForberedAfgørelse', STOP)).toEqual([expect.stringContaining('ikke vurderet')])
  })
  test('under barsel bevares ydelsen, og en kort afbrydelse er intet brud', () => {
    const sag = brudt().gør('VurdérFravigelse', VURDÉR)
    expect(sag.nægtes('ForberedAfgørelse', STOP).join()).toMatch(/Vi mangler|ikke foretaget/)
    fortalt(sag, 'fravaerVedBarselIRevalidering', true)
    expect(sag.nægtes('ForberedAfgørelse', STOP)).toEqual([expect.stringContaining('Ydelsen bevares')])
  })
  test('sygdom forsinker, og en afgørelse giver mere tid', () => {
    const sag = medPlan().den('2013-05-01')
    const længere = plan({ udgave: 2, til: '2016-02-29' }, [
      { ...UDDANNELSE, til: '2015-08-31', normeretTil: '2015-08-31' },
    ])
    skøn(sag, 'betydeligeBegraensninger', false)
    expect(sag.nægtes('LægJobplan', længere)).toEqual([expect.stringContaining('højst være på 5 år')])
    fortalt(sag, 'grundTilForsinkelse', 'sygdom')
    afgjort(sag, 'a2', 'revalidering_forlaenget').gør('LægJobplan', længere)
  })
})

describe('2014: den forberedende del, men ikke teamet', () => {
  test('uden den kan der ikke afgøres; med den går sagen ikke i teamet', () => {
    const sag = søgt('2014-02-03', 'r1')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'revalidering', paa: '2014-02-03' })
    sag.skrev('b-a1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })).toEqual([
      expect.stringContaining('forberedende del er ikke udarbejdet'),
    ])
    dokumenter(sag).gør('UdarbejdForberedendeDel', { ...udarbejdelse(), rehabsagId: 'r1', dokument: PLAN })
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
  })
  test('et afslag bevilger ingenting', () => {
    const sag = søgt('2010-02-01', undefined, false)
    hørtOgAfgjort(sag, 'a1', { svarSenest: '2010-02-15', afgøres: '2010-02-16' }, 'revalidering')
    expect(
      sag.nægtes('AfklarErhvervssigte', { ...R, erhverv: 'x', begrundelse: 'x', borgersSyn: 'x' }),
    ).toEqual([expect.stringContaining('givet afslag')])
  })
})

describe('2020 og 2026', () => {
  const fra2020 = () => {
    const sag = søgt('2020-02-03', 'r1')
    dokumenter(sag).gør('UdarbejdForberedendeDel', { ...udarbejdelse(), rehabsagId: 'r1', dokument: PLAN })
    målet(afgjort(sag, 'a1', 'revalidering'))
    const senere = { fra: '2020-09-01', til: '2024-02-29' }
    return sag
      .den('2020-08-03')
      .gør('LægJobplan', plan(senere, [{ ...UDDANNELSE, ...senere, normeretTil: '2023-08-31' }]))
  }
  test('fra 2020 holdes mindst 4 samtaler i det første halve år, og den normerede tid står ikke i loven', () => {
    const sag = fra2020()
    expect(iListen(sag, 'opfoelgning')).toBe('opfoelgning klar 2021-02-28')
    for (const holdt of ['2020-10-01', '2020-11-02', '2021-01-04', '2021-02-01']) {
      sag
        .den(holdt)
        .gør('FølgOpPåJobplan', { ...R, holdt, opfoelgning: 'Godt', borgersSyn: 'Ja', forsinket: false })
    }
    expect(iListen(sag, 'opfoelgning')).toBeUndefined()
  })
  test('fra 1. februar 2026 kan ingen søge, og den, der er i gang, gøres færdig', () => {
    expect(
      sagen('2026-02-01').nægtes('SøgRevalidering', { ...R, soegtAf: 'borger', begrundelse: 'Nyt fag' }),
    ).toEqual([expect.stringContaining('afskaffet for nye personer')])
    const sag = fra2020().den('2026-03-02')
    sag.gør('FølgOpPåJobplan', {
      ...R,
      holdt: '2026-03-02',
      opfoelgning: 'Godt',
      borgersSyn: 'Ja',
      forsinket: false,
    })
  })
  test.each(['borger', 'arbejdsgiver', 'laege', 'team', 'system'] as const)(
    '%s lægger ingen plan',
    (rolle) => {
      const sag = målet(afgjort(søgt('2010-02-01'), 'a1')).som(rolle)
      expect(sag.nægtes('LægJobplan', plan())[0]).toContain('kan ikke gøres af')
    },
  )
  test('dør borgeren, gøres intet nyt', () => {
    const sag = medPlan().den('2010-11-01').gør('MeldDødsfald', { dato: '2010-10-30' })
    const opfølgning = { ...R, holdt: '2010-11-01', opfoelgning: 'x', borgersSyn: 'x', forsinket: false }
    expect(sag.nægtes('FølgOpPåJobplan', opfølgning)).toEqual([expect.stringContaining('er død')])
    sag.gør('AfslutRevalidering', {
      ...R,
      grund: 'doedsfald',
      resultat: 'Død',
      iJob: false,
      slut: '2010-10-30',
    })
  })
})
