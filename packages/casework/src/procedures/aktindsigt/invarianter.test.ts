import { addDays, formatDay, parseDay, workingDaysAfter } from '@sagsvej/calendar'
import { helligdage } from '@sagsvej/law'
import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Begivenhed, SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Sag } from '../sag.test-support.ts'
import { ALT_GIVES, PAKKE, sagMedPapirer, skrivBrev } from './aktindsigt.test-support.ts'

type Bedt = readonly [string, Json]

const ADVOKAT = { partId: 'adv', rolle: 'repraesentant', navn: 'Lea Lov', beskyttet: false, fag: 'advokat' }

/** Written from the start: answers to the citizen and to the lawyer, and a notice of delay. */
const SVAR = ['b-borger-1', 'b-borger-2', 'b-adv-1', 'b-adv-2', 'b-adv-3'] as const

const papir = fc.constantFrom('d1', 'd1', 'd2', 'd2', 'd3')
const svarbrev = fc.constantFrom(...SVAR)
const anmodningId = fc.constantFrom('a1', 'a1', 'a1', 'a2')
const bed = (anmodningId: string, partId: string, dokument?: string): Bedt => {
  const picked = dokument === undefined ? { omfang: 'sag' } : { omfang: 'dokumenter', dokumenter: [dokument] }
  const asked = { anmodningId, modtaget: '2025-03-03', partId, form: 'mundtligt', oensker: 'Sagen' }
  return ['BedOmAktindsigt', { ...asked, ...picked }]
}

const fuldmagt: fc.Arbitrary<Bedt> = fc
  .record({
    fuldmagtId: fc.constantFrom('f1', 'f2', 'f3'),
    befoejelser: fc.constantFrom(['se', 'modtage'], ['se', 'modtage'], ['se'], ['modtage']),
    dokumenter: fc.constantFrom<readonly string[] | undefined>(undefined, ['d1'], ['d1'], ['d1', 'd2']),
    til: fc.constantFrom('2025-03-05', '2025-03-20', '2025-06-30'),
  })
  .map(({ dokumenter, ...one }): Bedt => {
    const given = { ...one, partId: 'adv', sagsgange: [], fra: '2025-03-01', dokumentId: 'x' }
    return ['RegistrérFuldmagt', { ...given, ...(dokumenter ? { dokumenter } : {}) }]
  })

/** What is asked of one request, with a letter and a document it may be about. */
const omAnmodning: fc.Arbitrary<Bedt> = fc
  .record({
    id: anmodningId,
    brevId: svarbrev,
    dokumentId: papir,
    version: fc.constantFrom(1, 1, 1, 2),
    internt: fc.boolean(),
    hvad: fc.constantFrom(
      ...(['AfgrænsAktindsigt', 'KontrollérFuldmagt', 'MeldFristbrev', 'UdleverNoget'] as const),
      ...(['GennemgåDokument', 'GennemgåDokument', 'GennemgåDokument'] as const),
      ...(['AfgørAktindsigt', 'AfgørAktindsigt', 'UdleverAktindsigt', 'UdleverAktindsigt'] as const),
    ),
  })
  .map(({ id, brevId, dokumentId, version, internt, hvad }): Bedt => {
    const sendt = { anmodningId: id, brevId, kanal: 'digital_post', pakke: PAKKE }
    switch (hvad) {
      case 'AfgrænsAktindsigt':
      case 'KontrollérFuldmagt':
        return [hvad, { anmodningId: id }]
      case 'MeldFristbrev':
        return [hvad, { anmodningId: id, brevId: 'b-frist', ventes: '2025-03-28', grund: 'Omfang' }]
      case 'GennemgåDokument': {
        const svar = { ...ALT_GIVES, internt: internt && dokumentId !== 'd1', begrundelse: 'Internt.' }
        return [hvad, { anmodningId: id, dokumentId, version, ...svar }]
      }
      case 'UdleverNoget':
        return [hvad, { ...sendt, dokumenter: [dokumentId] }]
      default:
        return [hvad, sendt]
    }
  })

const andet: fc.Arbitrary<Bedt> = fc.oneof(
  fc.constantFrom<Bedt>(
    bed('a2', 'borger'),
    bed('a2', 'adv', 'd2'),
    ['OpretDokument', { dokumentId: 'd3', titel: 'Notat', art: 'notat', endelig: false, afgivet: false }],
    ['NyVersion', { dokumentId: 'd1', version: 2, aendring: 'Rettet' }],
    ['TilbagekaldFuldmagt', { fuldmagtId: 'f1', fra: '2025-03-06' }],
    ['SendBrev', { brevId: 'b-frist', kanal: 'digital_post' }],
  ),
  svarbrev.map((brevId): Bedt => ['SendBrev', { brevId, kanal: 'digital_post' }]),
)

const skridt = fc.record({
  kommando: fc.oneof(
    { arbitrary: omAnmodning, weight: 20 },
    { arbitrary: fuldmagt, weight: 1 },
    { arbitrary: andet, weight: 2 },
  ),
  dage: fc.constantFrom(...Array.from({ length: 20 }, () => 0), 1, 4),
})

const af = <T extends SagBegivenhed['type']>(events: readonly SagBegivenhed[], type: T) =>
  events.filter((e): e is Begivenhed<T> => e.type === type)

/** What there was in the case then, each document with its version. */
const papirer = (earlier: readonly SagBegivenhed[]) =>
  new Map<string, number>([
    ...af(earlier, 'DokumentModtaget').map((e) => [e.dokumentId, 1] as const),
    ...af(earlier, 'DokumentOprettet').map((e) => [e.dokumentId, 1] as const),
    ...af(earlier, 'DokumentÆndret').map((e) => [e.dokumentId, e.udgave] as const),
  ])

/** Read off the events alone: a power of attorney that runs on the day and lets the lawyer do this with these documents. */
const harFuldmagt = (
  earlier: readonly SagBegivenhed[],
  day: string,
  må: 'se' | 'modtage',
  papers: readonly string[],
) =>
  af(earlier, 'FuldmagtRegistreret').some(
    ({ fuldmagtId, befoejelser, fra, til, dokumenter }, i, all) =>
      all.findLastIndex((one) => one.fuldmagtId === fuldmagtId) === i &&
      befoejelser.includes(må) &&
      fra <= day &&
      (til === undefined || day <= til) &&
      papers.every((id) => dokumenter?.includes(id) ?? true) &&
      !af(earlier, 'FuldmagtTilbagekaldt').some((one) => one.fuldmagtId === fuldmagtId && one.fra <= day),
  )

const til = (earlier: readonly SagBegivenhed[], brevId: string) =>
  af(earlier, 'BrevSkrevet').find((e) => e.brevId === brevId)?.til

/** What a package holds: what was given of each document when it was decided, or what was picked. */
function pakken(
  event: Begivenhed<'AktindsigtUdleveret' | 'AktindsigtDelvisUdleveret'>,
  earlier: readonly SagBegivenhed[],
) {
  if (event.type === 'AktindsigtDelvisUdleveret') return event.dokumenter.map(({ dokumentId }) => dokumentId)
  const at = earlier.findLastIndex(
    (e) => e.type === 'AktindsigtAfgjort' && e.anmodningId === event.anmodningId,
  )
  const looked = af(earlier.slice(0, at), 'DokumentGennemgået').filter(
    (e) => e.anmodningId === event.anmodningId,
  )
  const newest = new Map(looked.map((e) => [e.dokumentId, e.disposition]))
  return [...newest].filter(([, disposition]) => disposition !== 'undtages').map(([id]) => id)
}

const talt = { afgjort: 0, tilRepræsentant: 0, pakkeTilRepræsentant: 0, overskredet: 0 }

function hvertDokumentErAfgjort(event: Begivenhed<'AktindsigtAfgjort'>, earlier: readonly SagBegivenhed[]) {
  talt.afgjort++
  const asked = af(earlier, 'AktindsigtØnsket').find((e) => e.anmodningId === event.anmodningId)
  const there = papirer(earlier)
  const scope = asked?.omfang === 'dokumenter' ? (asked.dokumenter ?? []) : [...there.keys()]
  expect(event.dokumenter.map(({ dokumentId }) => dokumentId).sort()).toEqual([...scope].sort())
  for (const { dokumentId, version } of event.dokumenter) {
    expect(version).toBe(there.get(dokumentId))
    const looked = af(earlier, 'DokumentGennemgået').findLast(
      (e) => e.anmodningId === event.anmodningId && e.dokumentId === dokumentId,
    )
    expect(looked?.udgave).toBe(version)
  }
}

function intetUdOverFuldmagten(event: SagBegivenhed, earlier: readonly SagBegivenhed[]) {
  if (event.type === 'BrevAfsendt' && til(earlier, event.brevId) === 'adv') {
    talt.tilRepræsentant++
    expect(harFuldmagt(earlier, event.den, 'modtage', [])).toBe(true)
  }
  if (event.type !== 'AktindsigtUdleveret' && event.type !== 'AktindsigtDelvisUdleveret') return
  if (til(earlier, event.brevId) === 'adv') {
    talt.pakkeTilRepræsentant++
    expect(harFuldmagt(earlier, event.den, 'se', pakken(event, earlier))).toBe(true)
  }
}

/** Past the 7 working days, and neither answered nor put off by a notice whose day has not come: somebody is told so. */
function intetGlemmes(sag: Sag) {
  const events = sag.begivenheder
  const today = parseDay(sag.dag)
  for (const { anmodningId, modtaget } of af(events, 'AktindsigtØnsket')) {
    const mine = events.filter((e) => 'anmodningId' in e && e.anmodningId === anmodningId)
    const done = mine.some(
      (e) => e.type === 'AktindsigtUdleveret' || (e.type === 'AktindsigtAfgjort' && e.udfald === 'afslag'),
    )
    const told = af(mine, 'FristbrevSendt').some(({ ventes }) => parseDay(ventes) >= today)
    if (done || told || workingDaysAfter(helligdage, parseDay(modtaget), today) <= 7) continue
    talt.overskredet++
    const late = sag.opgaver.filter(
      ({ gang, senest }) => gang.id === anmodningId && senest !== undefined && senest < today,
    )
    expect(late.map(({ trin }) => trin.nøgle)).not.toEqual([])
  }
}

test('hvad der end bedes om og i hvilken orden: intet ud over fuldmagten, intet dokument uden afgørelse, ingen frist glemt', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('borger', 'adv', 'adv'),
      fuldmagt,
      fc.array(skridt, { minLength: 40, maxLength: 90 }),
      (partId, given, steps) => {
        const sag = sagMedPapirer().gør('TilføjPart', ADVOKAT)
        for (const id of SVAR)
          skrivBrev(sag, id, 'aktindsigt_svar', id.startsWith('b-adv') ? 'adv' : 'borger')
        skrivBrev(sag, 'b-frist', 'aktindsigt_fristbrev')
          .gør(...given)
          .beder(...bed('a1', partId))
        for (const { kommando, dage } of steps) {
          sag.den(formatDay(addDays(parseDay(sag.dag), dage))).beder(...kommando)
        }
        const events = sag.begivenheder
        events.forEach((event, i) => {
          const earlier = events.slice(0, i)
          if (event.type === 'AktindsigtAfgjort') hvertDokumentErAfgjort(event, earlier)
          intetUdOverFuldmagten(event, earlier)
        })
        intetGlemmes(sag)
      },
    ),
    { numRuns: 60, seed: 20261127, endOnFailure: true },
  )
  // Such steps do lead there: none of it is empty.
  expect(Object.entries(talt).filter(([, times]) => times === 0)).toEqual([])
})
