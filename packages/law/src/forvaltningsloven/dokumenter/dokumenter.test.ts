import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { partISagen } from '../../eksempler/part.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  afgivetAfGrund,
  afgivetTilUdenforstående,
  dokumentetAfsendtDen,
  dokumentetAntagesFremmeDen,
  dokumentetErAfsendtTilAndre,
  dokumentetsSærligeArt,
  erInternFagligVurdering,
  erInterntArbejdsdokument,
  foreliggerIEndeligForm,
  fremgårAfAndetUdleveret,
  heleDokumentetErOmfattet,
  hensynBagUndtagelse,
  interntDokumentsIndhold,
  praksisAtIndhenteEksternVurdering,
} from '../../fakta/dokument.ts'
import { oplysningernesArt } from '../../fakta/hoering.ts'
import { internFagligVurderingUdleveres, oplysningenSkalUddrages } from './ekstrahering.ts'
import { dokumentetErInternt, interntDokumentUdleveres } from './interne.ts'
import { type Lægekonsulentnotat, lægekonsulentnotatAf } from './laegekonsulent.adapter.ts'
import { passagenKanUndtages, restenUdleveres } from './passager.ts'
import { afsendtDokumentKanSesFra } from './tilgaengelig.ts'
import { dokumentetErUndtaget, dokumentetUdleveresHelt, særligtDokumentErUndtaget } from './undtaget.ts'

describe('lægekonsulentens notat', () => {
  test('sb-ex-039: fakta og navn gives, vurderingen kan holdes tilbage', () => {
    const e = læsEksempel<Lægekonsulentnotat>('sb-ex-039')
    expect(lægekonsulentnotatAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('en konsulent uden for myndigheden: det hele gives', () => {
    expect(
      lægekonsulentnotatAf({ documentKind: 'external_report', casePending: false }, '2026-03-01'),
    ).toEqual({
      facts: 'release',
      estimate: 'release',
      name: 'release',
    })
  })
})

interface Valg {
  readonly internt?: boolean
  readonly afgivet?: boolean
  readonly grund?: string
  readonly endelig?: boolean
  readonly indhold?: string
  readonly særlig?: string
  readonly andetsteds?: boolean
  readonly art?: string
  readonly fagligt?: boolean
  readonly praksis?: boolean
  readonly hensyn?: string
  readonly hele?: boolean
}
const SKØN = {
  afgivetAfLignendeGrund: false,
  oplysningenErRelevant: true,
  oplysningerneErVaesentlige: true,
  hensynetVejerTungest: false,
  fortrolighedFoelgerAfForpligtelse: false,
  restenRoeberHensynet: false,
  restenErKlartVildledende: false,
  restenErUdenMening: false,
}
const sag = (på: string, v: Valg = {}, skøn: Partial<typeof SKØN> = {}) => ({
  fakta: {
    ...partISagen,
    ...fakta(
      [erInterntArbejdsdokument, v.internt ?? true],
      [afgivetTilUdenforstående, v.afgivet ?? false],
      [afgivetAfGrund, v.grund ?? 'anden'],
      [foreliggerIEndeligForm, v.endelig ?? false],
      [interntDokumentsIndhold, v.indhold ?? 'andet'],
      [dokumentetsSærligeArt, v.særlig ?? 'ingen'],
      [fremgårAfAndetUdleveret, v.andetsteds ?? false],
      [oplysningernesArt, v.art ?? 'faktisk_grundlag'],
      [erInternFagligVurdering, v.fagligt ?? false],
      [praksisAtIndhenteEksternVurdering, v.praksis ?? false],
      [hensynBagUndtagelse, v.hensyn ?? 'intet'],
      [heleDokumentetErOmfattet, v.hele ?? false],
    ),
  },
  skøn: { ...SKØN, ...skøn },
  på,
})
const ja = (krav: Parameters<typeof evaluer>[0], ...args: Parameters<typeof sag>) =>
  sandtSvar(evaluer(krav, sag(...args)))

describe('interne dokumenter', () => {
  test('fra 2014 mister et dokument sin interne karakter, når det gives til udenforstående', () => {
    expect([
      ja(dokumentetErInternt, '2013-12-31', { afgivet: true }),
      ja(dokumentetErInternt, '2014-01-01', { afgivet: true }),
      ja(dokumentetErInternt, '2014-01-01'),
      ja(dokumentetErInternt, '2026-05-01', { internt: false }),
    ]).toEqual([true, false, true, false])
  })
  test('undtagen når det sker af retlige grunde, til forskning eller af en lignende grund', () => {
    expect([
      ja(dokumentetErInternt, '2026-05-01', { afgivet: true, grund: 'retlig' }),
      ja(dokumentetErInternt, '2026-05-01', { afgivet: true, grund: 'forskning' }),
      ja(dokumentetErInternt, '2026-05-01', { afgivet: true }, { afgivetAfLignendeGrund: true }),
    ]).toEqual([true, true, true])
  })
  test.each(['2007-12-06', '2007-12-07', '2026-05-01'])('i endelig form udleveres tre slags (%s)', (på) => {
    expect(
      ['beslutning', 'notat', 'bevis', 'andet'].map((indhold) =>
        ja(interntDokumentUdleveres, på, { endelig: true, indhold }),
      ),
    ).toEqual([true, true, true, false])
    expect(ja(interntDokumentUdleveres, på, { endelig: false, indhold: 'bevis' })).toBe(false)
  })
  test('dokumentet kan holdes tilbage, når det er internt eller af en særlig art', () => {
    expect([
      ja(dokumentetErUndtaget, '2026-05-01'),
      ja(dokumentetErUndtaget, '2026-05-01', { endelig: true, indhold: 'notat' }),
      ja(dokumentetErUndtaget, '2026-05-01', { internt: false, særlig: 'retssag' }),
      ja(dokumentetErUndtaget, '2026-05-01', { internt: false }),
      ja(særligtDokumentErUndtaget, '2026-05-01', { særlig: 'ministermoede' }),
      ja(særligtDokumentErUndtaget, '2026-05-01', { særlig: 'sekretariat' }),
      ja(særligtDokumentErUndtaget, '2026-05-01'),
    ]).toEqual([true, false, true, false, true, true, false])
  })
  test.each(['2007-12-06', '2007-12-07', '2013-12-31', '2014-01-01'])('også den %s', (på) => {
    expect([
      ja(særligtDokumentErUndtaget, på, { særlig: 'retssag' }),
      ja(dokumentetErUndtaget, på),
      ja(dokumentetUdleveresHelt, på, { internt: false }),
      ja(dokumentetUdleveresHelt, på),
    ]).toEqual([true, true, true, false])
  })
  test('det udleveres helt, når intet er undtaget', () => {
    expect([
      ja(dokumentetUdleveresHelt, '2026-05-01', { internt: false }),
      ja(dokumentetUdleveresHelt, '2026-05-01'),
      ja(
        dokumentetUdleveresHelt,
        '2026-05-01',
        { internt: false, hensyn: 'kontrol' },
        { hensynetVejerTungest: true },
      ),
    ]).toEqual([true, false, false])
  })
})

describe('oplysninger i et undtaget dokument', () => {
  test('fakta gives, når de er relevante; før 2014, når de var væsentlige', () => {
    expect([
      ja(oplysningenSkalUddrages, '2026-05-01'),
      ja(oplysningenSkalUddrages, '2026-05-01', {}, { oplysningenErRelevant: false }),
      ja(oplysningenSkalUddrages, '2013-12-31', {}, { oplysningenErRelevant: false }),
      ja(oplysningenSkalUddrages, '2013-12-31', {}, { oplysningerneErVaesentlige: false }),
    ]).toEqual([true, false, true, false])
  })
  test.each([
    ['2007-12-06', true, false],
    ['2007-12-07', true, false],
    ['2014-04-21', false, true],
    ['2014-04-22', false, true],
  ])('den %s: væsentlige fakta %s, relevante fakta %s', (på, væsentlige, relevante) => {
    const v = { fagligt: true, endelig: true, praksis: true }
    expect([
      ja(oplysningenSkalUddrages, på, {}, { oplysningenErRelevant: false }),
      ja(oplysningenSkalUddrages, på, {}, { oplysningerneErVaesentlige: false }),
      ja(internFagligVurderingUdleveres, på, v),
    ]).toEqual([væsentlige, relevante, relevante])
  })
  test('ikke når de står i et andet dokument, der udleveres', () => {
    expect([
      ja(oplysningenSkalUddrages, '2026-05-01', { andetsteds: true }),
      ja(oplysningenSkalUddrages, '2013-12-31', { andetsteds: true }),
    ]).toEqual([false, false])
  })
  test('faglige vurderinger udefra fra 2014, men ikke i breve om retssager', () => {
    const art = 'ekstern_faglig_vurdering'
    expect([
      ja(oplysningenSkalUddrages, '2013-12-31', { art }),
      ja(oplysningenSkalUddrages, '2014-01-01', { art }),
      ja(oplysningenSkalUddrages, '2026-05-01', { art, internt: false, særlig: 'retssag' }),
      ja(oplysningenSkalUddrages, '2026-05-01', { art: 'andet' }),
    ]).toEqual([false, true, false, false])
  })
  test('myndighedens egen faglige vurdering, når det er praksis at indhente en udefra', () => {
    const v = { fagligt: true, endelig: true, praksis: true }
    expect([
      ja(internFagligVurderingUdleveres, '2013-12-31', v),
      ja(internFagligVurderingUdleveres, '2014-01-01', v),
      ja(internFagligVurderingUdleveres, '2026-05-01', { ...v, praksis: false }),
      ja(internFagligVurderingUdleveres, '2026-05-01', { ...v, endelig: false }),
    ]).toEqual([false, true, false, false])
  })
})

describe('passager', () => {
  const tungest = { hensynetVejerTungest: true }
  const HENSYN = [
    'statens_sikkerhed',
    'udenrigspolitik',
    'lovovertraedelser',
    'kontrol',
    'oekonomi',
    'forskning',
    'saerlig_karakter',
  ]
  test.each(HENSYN)('%s: kun når hensynet vejer tungest', (hensyn) => {
    expect([
      ja(passagenKanUndtages, '2026-05-01', { hensyn }, tungest),
      ja(passagenKanUndtages, '2026-05-01', { hensyn }),
    ]).toEqual([true, false])
  })
  test('fortrolighed over for udlandet vejes ikke', () => {
    const hensyn = 'fortrolighed_udland'
    expect([
      ja(passagenKanUndtages, '2026-05-01', { hensyn }, { fortrolighedFoelgerAfForpligtelse: true }),
      ja(passagenKanUndtages, '2026-05-01', { hensyn }, tungest),
    ]).toEqual([true, false])
  })
  test('hensynet til parten selv er ingen grund fra 2014', () => {
    const hensyn = 'partens_egne'
    expect([
      ja(passagenKanUndtages, '2007-12-06', { hensyn }, tungest),
      ja(passagenKanUndtages, '2013-12-31', { hensyn }, tungest),
      ja(passagenKanUndtages, '2014-01-01', { hensyn }, tungest),
      ja(passagenKanUndtages, '2013-12-31', { hensyn: 'intet' }, tungest),
    ]).toEqual([true, true, false, false])
  })
  const rest = (på: string, v: Valg = {}, skøn: Partial<typeof SKØN> = {}) =>
    ja(restenUdleveres, på, { hensyn: 'kontrol', ...v }, { ...tungest, ...skøn })
  test('resten udleveres, når kun en del er omfattet', () => {
    expect([
      rest('2007-12-06'),
      rest('2013-12-31'),
      rest('2014-01-01'),
      rest('2026-05-01'),
      rest('2026-05-01', { hele: true }),
    ]).toEqual([true, true, true, true, false])
  })
  test('fra 2014 ikke, når resten røber, vildleder eller er uden mening', () => {
    expect([
      rest('2026-05-01', {}, { restenRoeberHensynet: true }),
      rest('2026-05-01', {}, { restenErKlartVildledende: true }),
      rest('2026-05-01', {}, { restenErUdenMening: true }),
      rest('2013-12-31', {}, { restenErUdenMening: true }),
    ]).toEqual([false, false, false, true])
  })
})

describe('et dokument, der er sendt til andre', () => {
  const fra = (på: string, tilAndre = true) =>
    datoSvar(
      evaluer(afsendtDokumentKanSesFra, {
        fakta: fakta(
          [dokumentetErAfsendtTilAndre, tilAndre],
          [dokumentetAfsendtDen, '2026-03-03'],
          [dokumentetAntagesFremmeDen, '2026-03-06'],
        ),
        på,
      }),
    )
  test('kan ses fra dagen efter; før 2014, når det måtte antages at være fremme', () => {
    expect([fra('2007-12-06'), fra('2013-12-31'), fra('2014-01-01'), fra('2026-05-01')]).toEqual([
      '2026-03-06',
      '2026-03-06',
      '2026-03-04',
      '2026-03-04',
    ])
  })
  test('spørgsmålet opstår ikke for breve til parten selv', () => {
    expect(fra('2026-05-01', false)).not.toMatch(/^\d/)
  })
})
