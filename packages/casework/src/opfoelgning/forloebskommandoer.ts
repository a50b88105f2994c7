import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { fravær, kategori1, kategori2, kategori3 } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { afvist, fejl, isListe, isObjekt, type Json, læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { faktum, oprindelseFor } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { registreret } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { grundenHolder } from './afslutningsgrund.ts'
import { opfølgningsfakta } from './fakta.ts'
import { forløb } from './forloeb.ts'
import {
  ArbejdsgiversamtaleHoldt,
  ForløbAfsluttet,
  LægeattestBestilt,
  LægeattestModtaget,
  OpfølgningFravalgt,
  RaskmeldingModtaget,
  SagVisiteret,
  SygdomAnmeldt,
} from './forloebsbegivenheder.ts'
import { iForløbet } from './i-forloebet.ts'

const { den: _, af: __, ...anmeldelse } = SygdomAnmeldt.felter
const { den: ___, af: ____, ...raskmelding } = RaskmeldingModtaget.felter

const OPRINDELSE = { arbejdsgiver: 'arbejdsgiver', borger: 'borger', akasse: 'a-kasse' } as const

/** The periods of absence as registered last; each as it stands in the case. */
function perioder(sag: SagTilstand, om: { readonly den: ReturnType<typeof parseDay> }): readonly Json[] {
  const entry = registreret(sag, fravær.faktum.nøgle, { på: om.den, kendt: om.den })
  return entry && isListe(entry.værdi) ? entry.værdi : []
}

const isOpen = (one: Json): boolean => isObjekt(one) && (one.til === null || one.til === undefined)

const anmeld = kommando({
  type: 'AnmeldSygdom',
  titel: { da: 'Anmeld sygdom', en: 'Report an illness' },
  felter: anmeldelse,
  regler: [ny('forloebId', forløb), ikkeFremtid('foersteFravaersdag')],
  giver: (asked, sag, om) => {
    const reported = gjort(SygdomAnmeldt, asked, om)
    const known = perioder(sag, om)
    const told = known.some((one) => isOpen(one) || (isObjekt(one) && one.fra === asked.foersteFravaersdag))
    if (told) return læst([reported])
    const periods = [...known, { fra: asked.foersteFravaersdag, til: null, omfang: 'fuldt' }]
    return læst([reported, faktum(fravær, periods, OPRINDELSE[asked.anmeldtAf], om)])
  },
})

const raskmeld = kommando({
  type: 'Raskmeld',
  titel: { da: 'Registrér raskmeldingen', en: 'Register the recovery' },
  felter: raskmelding,
  regler: [iForløbet],
  giver: (asked, sag, om) => {
    const well = gjort(RaskmeldingModtaget, asked, om)
    const til = formatDay(addDays(parseDay(asked.raskFra), -1))
    const known = perioder(sag, om)
    if (!known.some(isOpen)) return læst([well])
    const closed = known.map((one) => (isOpen(one) && isObjekt(one) ? { ...one, til } : one))
    return læst([well, faktum(fravær, closed, oprindelseFor(om.af), om)])
  },
})

const KATEGORI = [
  ['1', kategori1],
  ['2', kategori2],
  ['3', kategori3],
] as const

/** Nobody types a category: it is the one the law gives, on the facts and judgements of the case. */
const visitér = kommando({
  type: 'VisitérSag',
  titel: { da: 'Placér sagen i en kategori', en: 'Put the case in a category' },
  felter: { forloebId: tekst, begrundelse: tekst },
  regler: [iForløbet],
  giver: (asked, sag, om) => {
    const tider = { på: om.den, kendt: om.den }
    const k = sagskontekst(sag, opfølgningsfakta(sag, asked.forloebId, tider), tider)
    const answers = KATEGORI.map(([nr, word]) => ({ nr, spor: evaluate(word.led, k) }))
    const found = answers.find(({ spor }) => spor.udfald.art === 'ja')
    if (found) return læst([gjort(SagVisiteret, { ...asked, kategori: found.nr }, om)])
    const open = answers.flatMap(({ spor: { udfald } }) => (udfald.art === 'åben' ? [udfald] : []))
    return afvist(ingenKategori(open.flatMap((one) => [...one.mangler, ...one.skøn].map((o) => o.etiket.da))))
  },
})

const ingenKategori = (missing: readonly string[]) => {
  const da = missing.length > 0 ? ` Vi mangler: ${[...new Set(missing)].join('; ')}.` : ''
  return fejl(
    'ikkeMuligt',
    `Loven giver ingen kategori i sagen, som den er oplyst.${da}`,
    'The law gives no category in the case as it stands: facts or judgements are missing.',
  )
}

/** What can be asked of a course of illness as such. */
export const forløbskommandoer = [
  anmeld,
  direkte(
    'RegistrérArbejdsgiversamtale',
    { da: 'Arbejdsgiverens samtale er holdt', en: 'The employer’s talk was held' },
    ArbejdsgiversamtaleHoldt,
    [iForløbet, ikkeFremtid('holdt')],
  ),
  direkte(
    'BestilLægeattest',
    { da: 'Bestil en lægeattest', en: 'Ask for a medical certificate' },
    LægeattestBestilt,
    [iForløbet],
  ),
  direkte(
    'ModtagLægeattest',
    { da: 'Modtag en lægeattest', en: 'Receive a medical certificate' },
    LægeattestModtaget,
    [
      iForløbet,
      findes('dokumentId', { da: 'et dokument', en: 'a document' }, dokumenter),
      ikkeFremtid('modtaget'),
    ],
  ),
  visitér,
  direkte(
    'FravælgOpfølgning',
    { da: 'Beslut ikke at følge op', en: 'Decide not to follow up' },
    OpfølgningFravalgt,
    [iForløbet],
  ),
  raskmeld,
  direkte('AfslutForløb', { da: 'Afslut forløbet', en: 'End the course' }, ForløbAfsluttet, [
    iForløbet,
    grundenHolder,
  ]),
] as const
