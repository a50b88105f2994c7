import type { Day } from '@sagsvej/calendar'
import { afvist, fejl, type Json, læst } from '@sagsvej/rules/read'
import { fingeraftryk } from '../aktindsigt/fingeraftryk.ts'
import type { Aktør } from '../begivenheder/aktoer.ts'
import { heltal, json, liste, tekst } from '../begivenheder/felt.ts'
import { type Post, post } from '../begivenheder/post.ts'
import { ved } from '../kommandoer/regler.ts'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { Begivenhedsfejl } from '../sag/begivenhedsfejl.ts'
import { decide } from '../sag/decide.ts'
import { fold } from '../sag/evolve.ts'
import { fraLager } from '../sag/gemt.ts'
import type { GemtBegivenhed } from '../sag/loeft.ts'
import type { Fejl, Læst } from '../sagsfil/fejl.ts'
import { parseJson } from '../sagsfil/parse-json.ts'
import { type Aftryk, AKTPAKKESKEMA, aftryksgrundlag } from './aktpakke.ts'

const FELTER = {
  skema: tekst,
  fraKommune: tekst,
  aftryk: fingeraftryk,
  begivenheder: liste(post({ type: tekst, version: heltal, indhold: json })),
} as const
const pakke = post(FELTER)

export interface Overtagelse {
  readonly tekst: string
  readonly aftryk: Aftryk
  readonly den: Day
  readonly af: Aktør
}

/**
 * The events of a new case from a file another municipality handed over: its own, as they were, in the municipality it
 * was handed to, and last that it was taken over, from whom and with which file. Nothing of a file that was altered, of a
 * case that was not handed over, or of an event that cannot be read, is used.
 */
export function overtag({ tekst: text, aftryk, den, af }: Overtagelse): Læst<readonly SagBegivenhed[]> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const read = pakke.læs(parsed.værdi)
  if (!read.ok) return read
  const { fraKommune, begivenheder } = read.værdi
  const faults = [
    ...(read.værdi.skema === AKTPAKKESKEMA ? [] : [ved('skema', andetSkema())]),
    ...(read.værdi.aftryk === aftryk(aftryksgrundlag(fraKommune, begivenheder as unknown as readonly Json[]))
      ? []
      : [ved('aftryk', ændret())]),
  ]
  if (faults.length > 0) return afvist(...faults)
  const events = stored(begivenheder)
  return events.ok ? received(events.værdi, read.værdi, { den, af }) : events
}

function stored(all: Post<typeof FELTER>['begivenheder']): Læst<readonly SagBegivenhed[]> {
  const found: SagBegivenhed[] = []
  const faults: Fejl[] = []
  all.forEach((one, i) => {
    try {
      found.push(fraLager(one as GemtBegivenhed))
    } catch (error) {
      if (!(error instanceof Begivenhedsfejl)) throw error
      faults.push({ ...ulæselig(i + 1, one.type), pointer: `/begivenheder/${i}` })
    }
  })
  return faults.length > 0 ? afvist(...faults) : læst(found)
}

function received(
  events: readonly SagBegivenhed[],
  { fraKommune, aftryk }: Post<typeof FELTER>,
  om: { readonly den: Day; readonly af: Aktør },
): Læst<readonly SagBegivenhed[]> {
  const [first, ...rest] = events
  const handed = rest.at(-1)
  if (first?.type !== 'SagOprettet' || first.kommune !== fraKommune) {
    return afvist(ved('begivenheder', udenBegyndelse()))
  }
  if (handed?.type !== 'SagOverdraget') return afvist(ved('begivenheder', ikkeOverdraget()))
  // The case is kept by the municipality it was handed to, and is otherwise as it came.
  const opened: Begivenhed<'SagOprettet'> = { ...first, kommune: handed.tilKommune }
  const all = [opened, ...rest]
  const state = fold(all)
  if (!state) return afvist(ved('begivenheder', udenBegyndelse()))
  const taken = decide({ type: 'OvertagSag', indhold: { fraKommune, aktpakke: aftryk }, ...om }, state)
  return taken.ok ? læst([...all, ...taken.værdi]) : taken
}

const andetSkema = (): Fejl =>
  fejl(
    'ukendtSkema',
    `Filen er ikke en sag, der er overdraget: "skema" skal være "${AKTPAKKESKEMA}".`,
    `The file is not a case that was handed over: "skema" must be "${AKTPAKKESKEMA}".`,
  )
const ændret = (): Fejl =>
  fejl(
    'ikkeMuligt',
    'Filen er ændret, siden den blev skrevet: aftrykket passer ikke til indholdet. Bed kommunen om at sende den igen.',
    'The file was altered after it was written: the fingerprint does not fit the content. Ask the municipality to send it again.',
  )
const ulæselig = (nr: number, type: string): Fejl =>
  fejl(
    'ikkeMuligt',
    `Hændelse ${nr} (${type}) kan ikke læses. Den er af en art eller en form, der ikke kendes her.`,
    `Event ${nr} (${type}) cannot be read. It is of a kind or a form not known here.`,
  )
const udenBegyndelse = (): Fejl =>
  fejl(
    'ikkeMuligt',
    'Den første hændelse skal oprette sagen i den kommune, filen kommer fra.',
    'The first event must open the case in the municipality the file comes from.',
  )
const ikkeOverdraget = (): Fejl =>
  fejl(
    'ikkeKlar',
    'Sagen er ikke overdraget: det skal være det sidste, der er sket i den.',
    'The case was not handed over: that must be the last that happened in it.',
  )
