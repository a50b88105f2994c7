import { type Day, parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import type { Faktum, Sprog } from '@sagsvej/rules'
import { type Json, readVærdi } from '@sagsvej/rules/read'
import type { Svar, Vurdering } from './types.ts'
import { vurder } from './vurder.ts'

export type Fakta = Readonly<Record<string, Json>>

/** The municipality has found the person unfit for work. */
export const SYG = { uarbejdsdygtigVedEgenSygdom: true } as const

const value = (faktum: Faktum, json: Json) => {
  const read = readVærdi(faktum, json, lov)
  if (!read.ok) throw new TypeError(`${faktum.nøgle}: ${read.fejl.map((f) => f.tekst.en).join(' ')}`)
  return read.værdi
}

/** The assessment of a person on a day, from facts and judgements by key. */
export function vurderet(fakta: Fakta, på: string, skøn: Readonly<Record<string, boolean>> = {}): Vurdering {
  const known = new Set(lov.fakta.map((f) => f.nøgle))
  const wrong = Object.keys(fakta).filter((key) => !known.has(key))
  if (wrong.length > 0) throw new TypeError(`no such fact: ${wrong.join(', ')}`)
  const day = parseDay(på)
  return vurder(
    {
      fakta: (f) => {
        if (f.nøgle === 'vurderingsdato') return day
        const json = fakta[f.nøgle]
        return json === undefined ? undefined : value(f, json)
      },
      skøn: (s) => skøn[s.nøgle],
    },
    { på: day, kendt: day },
  )
}

export const svaret = ({ svar }: Vurdering, nøgle: string): Svar => {
  const found = svar.find((s) => s.nøgle === nøgle)
  if (!found) throw new TypeError(`no answer ${nøgle}: ${svar.map((s) => s.nøgle).join(', ')}`)
  return found
}

export const sagt = (v: Vurdering, nøgle: string, sprog: Sprog = 'da'): string =>
  svaret(v, nøgle).overskrift[sprog]

export const dag: (iso: string) => Day = parseDay

/** Periods of whole absence; one without an end is still running. */
export const syg = (...perioder: readonly (readonly [string, string?])[]) =>
  perioder.map(([fra, til]) => ({ fra, til: til ?? null, omfang: 'fuldt' }))

const FÆLLES = {
  afbrydelser: [],
  ophold: 'danmark',
  arbejdsskade: false,
  pensionDuFaar: 'ingen',
  foedselsdag: '1980-01-01',
} as const

/**
 * Karla, an employee of many years at 37 hours and 200 kr. an hour. A paid traineeship meets the requirement against the
 * municipality in every version of it, so that a story may be set in any year.
 */
export const lønmodtager = (fravaer: Json, mere: Fakta = {}): Fakta => ({
  ...FÆLLES,
  persongruppe: 'loenmodtager',
  fravaer,
  andetFravaerSeneste8Uger: false,
  genansat: false,
  fratraeder: false,
  ansatIFleksjob: false,
  ansatFra: '2006-08-01',
  timerHosArbejdsgiveren: 296,
  iBeskaeftigelse: true,
  maanederDerSesBortFra: 0,
  normalTimerPrUge: 37,
  timerDuKanArbejde: 0,
  timefortjeneste: 200,
  elevILoennetPraktik: true,
  ...mere,
})

/** Ulla, unemployed with a right to dagpenge. */
export const ledig = (fravaer: Json, mere: Fakta = {}): Fakta => ({
  ...FÆLLES,
  persongruppe: 'ledig',
  fravaer,
  dagpengerettenSlutter: false,
  ...mere,
})

/** Svend, self-employed without insurance. */
export const selvstændig = (fravaer: Json, mere: Fakta = {}): Fakta => ({
  ...FÆLLES,
  persongruppe: 'selvstaendig',
  fravaer,
  andelAfArbejdetDuKan: 0,
  ...mere,
})
