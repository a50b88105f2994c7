import { type Day, formatDay, isNever, parseDay } from '@sagsvej/calendar'
import type { Grundlag } from './evaluate/context.ts'
import { evaluate, kontekst } from './evaluate/evaluate.ts'
import type { Udfald } from './outcome.ts'
import type { Hjemmel } from './source.ts'
import type { Tekst } from './text.ts'
import type { Spor } from './trace.ts'
import type { Value } from './value.ts'
import type { Udtryk } from './words/expression.ts'
import {
  datoFaktum,
  type FaktumOplysninger,
  felt,
  listeFaktum,
  sandtFaktum,
  talFaktum,
  valgFaktum,
} from './words/facts.ts'
import { skøn } from './words/judgements.ts'

export const tekst = (da: string): Tekst => ({ da, en: `${da} (en)` })

export const om = (navn: string, mere: Partial<FaktumOplysninger> = {}): FaktumOplysninger => ({
  etiket: tekst(navn),
  spørgsmål: tekst(`${navn}?`),
  fra: ['borger'],
  ...mere,
})

/** A made-up law's facts, one of each kind. */
export const a = sandtFaktum('a', om('a'))
export const b = sandtFaktum('b', om('b'))
export const c = sandtFaktum('c', om('c'))
export const dagen = datoFaktum('dagen', om('dagen'))
export const begyndt = datoFaktum('begyndt', om('begyndt'))
export const løn = talFaktum('løn', 'kr/uge', { ...om('løn', { følsomhed: 'økonomi' }), min: 0, max: 1e6 })
export const ugetimer = talFaktum('ugetimer', 'timer/uge', { ...om('ugetimer'), min: 0, max: 168 })
export const stilling = valgFaktum(
  'stilling',
  { ansat: tekst('Ansat'), ledig: tekst('Ledig') },
  om('stilling'),
)
export const sygdom = listeFaktum(
  'sygdom',
  'perioder',
  {
    fra: felt.dato(tekst('fra')),
    til: felt.dato(tekst('til'), true),
    omfang: felt.valg({ fuldt: tekst('Fuldt'), delvist: tekst('Delvist') }, tekst('omfang')),
    timer: felt.tal('timer', 0, 37, tekst('timer'), true),
  },
  om('sygdom', { følsomhed: 'helbred' }),
)
export const udsigt = skøn('udsigt', {
  etiket: tekst('udsigt'),
  spørgsmål: tekst('udsigt?'),
  hvem: ['sagsbehandler'],
  grundlag: [],
})

export const dag = parseDay
export type Fakta = Readonly<Record<string, Value>>

/** A case with some facts and judgements known, by key. */
export const sag = (fakta: Fakta, skøn: Readonly<Record<string, boolean>> = {}): Grundlag => ({
  fakta: (f) => fakta[f.nøgle],
  skøn: (s) => skøn[s.nøgle],
})

export const spor = (udtryk: Udtryk, fakta: Fakta = {}, skøn: Record<string, boolean> = {}): Spor =>
  evaluate(udtryk.led, kontekst(sag(fakta, skøn)))

/** An outcome said shortly: "ja", "5", "2026-01-31", "aldrig", "mangler a, b", "hul ukendt X.1". */
export function kort(udfald: Udfald, art: 'tal' | 'dato' = 'dato'): string {
  if (udfald.art === 'værdi') return valueText(udfald.værdi, art)
  if (udfald.art !== 'åben') return udfald.art
  return [
    udfald.mangler.length > 0 ? `mangler ${udfald.mangler.map((f) => f.navn).join(', ')}` : '',
    udfald.skøn.length > 0 ? `skøn ${udfald.skøn.map((s) => s.navn).join(', ')}` : '',
    ...udfald.huller.map((h) => `hul ${h.slags} ${h.bestemmelse}`),
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function valueText(value: Value, art: 'tal' | 'dato'): string {
  if (Array.isArray(value)) {
    const periods = value as readonly { from: Day; to: Day }[]
    return periods.map((p) => `${dayText(p.from)}/${dayText(p.to)}`).join(' ')
  }
  return art === 'dato' && typeof value === 'number' ? dayText(value as Day) : String(value)
}

const dayText = (day: Day): string => (isNever(day) ? 'aldrig' : formatDay(day))

export const svar = (udtryk: Udtryk, fakta: Fakta = {}, skøn: Record<string, boolean> = {}): string =>
  kort(spor(udtryk, fakta, skøn).udfald, 'art' in udtryk && udtryk.art === 'tal' ? 'tal' : 'dato')

const lov = { kort: 'PL', navn: tekst('prøveloven') }
export const hjemmel = (paragraf: string): Hjemmel => ({ lov, paragraf })

/** What every version of the made-up law has in common. */
export const kilder = {
  hjemmel: hjemmel('1'),
  kilder: [{ navn: 'prøve' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-03-01',
  siger: tekst('Sådan er det.'),
} as const
