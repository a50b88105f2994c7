import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { partISagen } from '../../eksempler/part.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { klagefristensSidsteDag } from '../../fakta/afgoerelse.ts'
import {
  andenLovSikrerUdtalelse,
  bedtOmGenoptagelse,
  bedtOmGenoptagelseDen,
  harForlangtUdsættelse,
  harUdtaltSig,
  høringsfrist,
  høringsfristErSat,
  hørtOmOplysningerne,
  kanÆndresPåAnmodning,
  nyAfgørelseErMeddelt,
  nyAfgørelseMeddeltDen,
  oplysningernesArt,
  partenKenderOplysningerne,
  retTilAktindsigtIOplysningerne,
} from '../../fakta/hoering.ts'
import { fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { klagefristEfterGenoptagelse, oplysningerneSkalMedsendes } from './genoptagelse.ts'
import { afgørelsenVenterPåUdtalelse } from './partens-udtalelse.ts'
import {
  type NyOplysning,
  nyOplysningAf,
  type ÆndretGrundlag,
  ændretGrundlagAf,
} from './partshoering.adapter.ts'
import { afgørelsenVenterPåHøring, partshøringKanUndlades, partshøringKræves } from './partshoering.ts'

describe('kendte eksempler', () => {
  test('sb-ex-029: en speciallægeerklæring, borgeren ikke kender', () => {
    const e = læsEksempel<NyOplysning>('sb-ex-029')
    expect(nyOplysningAf(e.facts)).toEqual(e.expected)
  })
  test('sb-ex-031: fra § 7 til § 27 uden ny høring', () => {
    const e = læsEksempel<ÆndretGrundlag>('sb-ex-031')
    expect(ændretGrundlagAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

interface Valg {
  readonly art?: string
  readonly kender?: boolean
  readonly frist?: boolean
  readonly ret?: boolean
  readonly andenLov?: boolean
  readonly kanÆndres?: boolean
  readonly hørt?: boolean
  readonly udtalt?: boolean
  readonly fristen?: string
  readonly forlangt?: boolean
}

const SKØN = {
  oplysningerneErTilUgunst: true,
  oplysningerneErVaesentlige: true,
  ubetaenkeligtAtAfgoere: false,
  hensynModAtVentePaaHoering: false,
  hensynModAtVentePaaUdtalelse: false,
  videKredsEllerVanskeligt: false,
  karakterenTalerForAtUndladeHoering: false,
}

const sag = (på: string, v: Valg = {}, skøn: Partial<typeof SKØN> = {}) => ({
  fakta: {
    ...partISagen,
    ...fakta(
      [oplysningernesArt, v.art ?? 'faktisk_grundlag'],
      [partenKenderOplysningerne, v.kender ?? false],
      [fristForAfgørelsenBrydes, v.frist ?? false],
      [retTilAktindsigtIOplysningerne, v.ret ?? true],
      [andenLovSikrerUdtalelse, v.andenLov ?? false],
      [kanÆndresPåAnmodning, v.kanÆndres ?? false],
      [hørtOmOplysningerne, v.hørt ?? false],
      [harUdtaltSig, v.udtalt ?? false],
      [høringsfristErSat, v.fristen !== undefined],
      [høringsfrist, v.fristen ?? på],
      [harForlangtUdsættelse, v.forlangt ?? true],
    ),
  },
  skøn: { ...SKØN, ...skøn },
  på,
})
const svar = (krav: Parameters<typeof evaluer>[0], ...args: Parameters<typeof sag>) =>
  sandtSvar(evaluer(krav, sag(...args)))

describe('partshøring', () => {
  test.each([
    ['faktisk_grundlag', '2007-12-06', true],
    ['faktisk_grundlag', '2013-12-31', true],
    ['ekstern_faglig_vurdering', '2007-12-06', false],
    ['ekstern_faglig_vurdering', '2013-12-31', false],
    ['ekstern_faglig_vurdering', '2014-01-01', true],
    ['andet', '2026-05-01', false],
  ])('%s den %s: %s', (art, på, kræves) => {
    expect(svar(partshøringKræves, på, { art })).toBe(kræves)
  })
  test('ikke når parten kender dem, eller de ikke er til ugunst eller væsentlige', () => {
    expect([
      svar(partshøringKræves, '2026-05-01', { kender: true }),
      svar(partshøringKræves, '2026-05-01', {}, { oplysningerneErTilUgunst: false }),
      svar(partshøringKræves, '2026-05-01', {}, { oplysningerneErVaesentlige: false }),
    ]).toEqual([false, false, false])
  })
  test('de seks undtagelser', () => {
    expect([
      svar(partshøringKræves, '2026-05-01', {}, { ubetaenkeligtAtAfgoere: true }),
      svar(partshøringKræves, '2026-05-01', { frist: true }),
      svar(partshøringKræves, '2026-05-01', {}, { hensynModAtVentePaaHoering: true }),
      svar(partshøringKræves, '2026-05-01', { ret: false }),
      svar(partshøringKræves, '2026-05-01', {}, { videKredsEllerVanskeligt: true }),
      svar(partshøringKræves, '2026-05-01', { andenLov: true }),
    ]).toEqual([false, false, false, false, false, false])
  })
  test.each(['2007-12-06', '2007-12-07', '2014-01-01'])('afgørelsen venter den %s', (på) => {
    expect([
      svar(afgørelsenVenterPåHøring, på),
      svar(afgørelsenVenterPåHøring, på, { kender: true }),
    ]).toEqual([true, false])
  })
  test('afgørelsen venter: ikke hørt, på fristens sidste dag, og efter den', () => {
    expect([
      svar(afgørelsenVenterPåHøring, '2026-05-10'),
      svar(afgørelsenVenterPåHøring, '2026-05-10', { hørt: true, fristen: '2026-05-10' }),
      svar(afgørelsenVenterPåHøring, '2026-05-11', { hørt: true, fristen: '2026-05-10' }),
      svar(afgørelsenVenterPåHøring, '2026-05-01', { hørt: true, udtalt: true, fristen: '2026-05-10' }),
    ]).toEqual([true, true, false, false])
  })
  test('uden en frist venter den, til svaret er der', () => {
    expect(svar(afgørelsenVenterPåHøring, '2026-05-10', { hørt: true })).toBe(true)
  })
})

describe('høringen udelades, fordi afgørelsen kan ændres', () => {
  const taler = { karakterenTalerForAtUndladeHoering: true }
  test.each(['2007-12-06', '2007-12-07', '2026-05-01'])('så følger oplysningerne med (%s)', (på) => {
    expect([
      svar(partshøringKanUndlades, på, { kanÆndres: true }, taler),
      svar(afgørelsenVenterPåHøring, på, { kanÆndres: true }, taler),
      svar(oplysningerneSkalMedsendes, på, { kanÆndres: true }, taler),
    ]).toEqual([true, false, true])
  })
  test('ikke uden begge betingelser', () => {
    expect([
      svar(partshøringKanUndlades, '2026-05-01', { kanÆndres: true }),
      svar(partshøringKanUndlades, '2026-05-01', {}, taler),
      svar(oplysningerneSkalMedsendes, '2026-05-01', {}, taler),
    ]).toEqual([false, false, false])
  })

  const klagefrist = (bedtDen: string | undefined, ny: string | undefined, på = '2026-05-01') => {
    const s = sag(på, { kanÆndres: true }, taler)
    return datoSvar(
      evaluer(klagefristEfterGenoptagelse, {
        ...s,
        fakta: {
          ...s.fakta,
          ...fakta(
            [klagefristensSidsteDag, '2026-05-28'],
            [bedtOmGenoptagelse, bedtDen !== undefined],
            [bedtOmGenoptagelseDen, bedtDen ?? '2026-05-01'],
            [nyAfgørelseErMeddelt, ny !== undefined],
            [nyAfgørelseMeddeltDen, ny ?? '2026-05-01'],
          ),
        },
      }),
    )
  }
  test('klagefristen løber videre fra den nye afgørelse, med mindst 14 dage', () => {
    expect([
      klagefrist('2026-05-08', '2026-05-20'),
      klagefrist('2026-05-26', '2026-06-10'),
      klagefrist('2026-05-28', '2026-06-10'),
    ]).toEqual(['2026-06-09', '2026-06-24', '2026-06-24'])
  })
  test.each(['2007-12-06', '2007-12-07'])('og gjorde det også den %s', (på) => {
    expect(klagefrist('2026-05-08', '2026-05-20', på)).toBe('2026-06-09')
  })
  test('den står stille indtil da, og løber som ellers uden en anmodning i tide', () => {
    expect([
      klagefrist('2026-05-08', undefined),
      klagefrist(undefined, undefined),
      klagefrist('2026-05-29', '2026-06-10'),
    ]).toEqual(['aldrig', '2026-05-28', '2026-05-28'])
  })
})

describe('partens egen udtalelse', () => {
  const venter = (v: Valg = {}, skøn: Partial<typeof SKØN> = {}, på = '2026-05-10') =>
    svar(afgørelsenVenterPåUdtalelse, på, v, skøn)
  test.each(['2007-12-06', '2007-12-07', '2026-05-10'])('når det er forlangt (%s)', (på) => {
    expect([venter({}, {}, på), venter({ forlangt: false }, {}, på)]).toEqual([true, false])
  })
  test('til udtalelsen er der, eller fristen er gået', () => {
    expect([
      venter({ udtalt: true }),
      venter({ fristen: '2026-05-10' }),
      venter({ fristen: '2026-05-09' }),
    ]).toEqual([false, true, false])
  })
  test('de tre undtagelser', () => {
    expect([
      venter({ frist: true }),
      venter({}, { hensynModAtVentePaaUdtalelse: true }),
      venter({ andenLov: true }),
    ]).toEqual([false, false, false])
  })
})
