import { parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import { brevhoved } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import { ressourceprofilBrev } from '../breve/ressourceprofil.ts'
import { lægepapir, papirer, prøve, rejst } from '../procedures/fleksjobvisitation/visitation.test-support.ts'
import { fastlagt, påbegyndt, sagen, udfyldt } from '../procedures/ressourceprofil/profil.test-support.ts'
import { ressourceprofiler } from '../ressourceprofil/profiler.ts'
import { emne } from '../sag/emne.ts'
import { skåneord } from './i-ord.ts'
import { skånebehov, skånebehovPå } from './skaanebehov.ts'

const TID: Readonly<Record<string, Json>> = {
  skaaneId: 's-tid',
  art: 'nedsat_tid',
  beskrivelse: 'Smerterne tager til efter nogle timer',
  timer: 12.5,
  fra: '2010-03-01',
  kilde: 'borger',
  bevis: [],
}
const PAUSER = {
  ...TID,
  skaaneId: 's-pause',
  art: 'pauser',
  timer: undefined,
  minutter: 10,
  hver: 60,
  til: '2010-05-31',
}
const LØFT = {
  ...TID,
  skaaneId: 's-loeft',
  art: 'fritaget_for_opgaver',
  timer: undefined,
  opgaver: ['løft over 5 kg'],
  arbejdsfelter: ['lager'],
}
const ren = (json: object): Json => JSON.parse(JSON.stringify(json))

describe('[K9 P: data] skånebehov er data', () => {
  test('hver slags har sit mål, og et behov har en tid', () => {
    const sag = sagen('2010-03-03')
    sag
      .gør('RegistrérSkånebehov', TID)
      .gør('RegistrérSkånebehov', ren(PAUSER))
      .gør('RegistrérSkånebehov', ren(LØFT))
    const på = (dag: string, felt?: string) =>
      skånebehovPå(sag.tilstand, parseDay(dag), felt).map((one) => one.skaaneId)
    expect(på('2010-03-03')).toEqual(['s-tid', 's-pause', 's-loeft'])
    expect(på('2010-02-28')).toEqual([])
    expect(på('2010-05-31')).toContain('s-pause')
    expect(på('2010-06-01')).not.toContain('s-pause')
    expect(på('2010-03-03', 'kantine')).toEqual(['s-tid', 's-pause'])
    expect(på('2010-03-03', 'lager')).toContain('s-loeft')
    sag.gør('AfslutSkånebehov', { skaaneId: 's-tid', til: '2010-04-30', grund: 'Operationen hjalp.' })
    expect(på('2010-05-01')).toEqual(['s-pause', 's-loeft'])
    expect(på('2010-04-30')).toContain('s-tid')
  })
  test.each([
    ['timer mangler', { ...TID, timer: undefined }, 'timer om ugen'],
    ['timer uden tid', { ...TID, art: 'tempo' }, 'hører til en anden slags'],
    ['opgaver mangler', { ...LØFT, opgaver: [] }, 'hvilke opgaver'],
    ['halv pause', { ...PAUSER, hver: undefined }, 'både »minutter« og »hver«'],
    ['slutter før', { ...TID, til: '2010-02-01' }, 'slutter, før'],
    ['lægens ord uden papir', { ...TID, kilde: 'laege' }, 'hvilket papir'],
    [
      'ukendt papir',
      { ...TID, kilde: 'laege', bevis: [{ dokumentId: 'd-x', version: 1 }] },
      'ikke et dokument',
    ],
  ])('afvises: %s', (_, behov, grund) => {
    expect(sagen('2010-03-03').nægtes('RegistrérSkånebehov', ren(behov)).join()).toContain(grund)
  })
  test('et behov, sagen ikke har, kan ikke slutte, og ingen slutter, før det begynder', () => {
    const sag = sagen('2010-03-03').gør('RegistrérSkånebehov', TID)
    const slut = { til: '2010-04-30', grund: 'Bedre' }
    expect(sag.nægtes('AfslutSkånebehov', { skaaneId: 's-x', ...slut }).join()).toContain('et skånebehov')
    expect(
      sag.nægtes('AfslutSkånebehov', { skaaneId: 's-tid', ...slut, til: '2010-01-01' }).join(),
    ).toContain('slutter, før')
  })
  test('papiret er i den version, der gælder', () => {
    const sag = lægepapir(sagen('2010-03-03'))
    const fraLægen = { ...TID, kilde: 'laege', bevis: [{ dokumentId: 'd-helbred', version: 1 }] }
    sag.gør('RegistrérSkånebehov', fraLægen)
    expect(emne(sag.tilstand, skånebehov).get('s-tid')?.bevis).toEqual([
      { dokumentId: 'd-helbred', version: 1 },
    ])
  })
})

describe('[K9 P: data] det samme behov i profil, placering og brev', () => {
  test('profilens udgave har dem, der gælder den dag', () => {
    const sag = sagen('2010-03-03').gør('RegistrérSkånebehov', TID).gør('RegistrérSkånebehov', ren(PAUSER))
    fastlagt(udfyldt(påbegyndt(sag)).den('2010-06-01'))
    expect(emne(sag.tilstand, ressourceprofiler).get('p1')?.udgaver[0]?.skaanebehov).toEqual(['s-tid'])
  })
  test('en placering har alle, der gælder i det arbejde, og ingen andre', () => {
    const sag = papirer(rejst('2010-03-03'))
      .gør('RegistrérSkånebehov', TID)
      .gør('RegistrérSkånebehov', ren(LØFT))
    const placér = (ids: readonly string[]) => prøve('2010-03-10', '2010-06-04', ids)
    expect(sag.nægtes('IværksætArbejdsprøvning', placér([])).join()).toContain('Smerterne tager til')
    expect(sag.nægtes('IværksætArbejdsprøvning', placér(['s-tid', 's-loeft'])).join()).toContain('"s-loeft"')
    sag.gør('IværksætArbejdsprøvning', placér(['s-tid']))
  })
  test('brevet siger det med de samme ord', () => {
    const sag = sagen('2010-03-03')
      .gør('RegistrérSkånebehov', TID)
      .gør('RegistrérSkånebehov', ren(PAUSER))
      .gør('RegistrérSkånebehov', ren(LØFT))
    const alle = [...emne(sag.tilstand, skånebehov).values()]
    const ord = alle.map((one) => skåneord(one, 'da'))
    expect(ord[0]).toBe(
      'Nedsat arbejdstid, 12,5 timer om ugen: Smerterne tager til efter nogle timer (i alle slags arbejde; fra 2010-03-01; oplyst af borgeren)',
    )
    expect(ord[1]).toContain('10 minutter for hver 60 minutter')
    expect(ord[2]).toContain('løft over 5 kg')
    expect(ord[2]).toContain('ved lager')
    const brev = ressourceprofilBrev(brevhoved({ dato: parseDay('2010-06-01') }), {
      profil: { id: 'd-profil', titel: 'Ressourceprofil', version: 1, dato: parseDay('2010-06-01') },
      skånebehov: alle,
      svar: parseDay('2010-06-20'),
    })
    expect(JSON.stringify(brev)).toContain(ord[0])
  })
})
