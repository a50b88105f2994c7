import type { Faktum, Foretaget, Grundlag, Value } from '@sagsvej/rules'
import { dageFor, readVærdi } from '@sagsvej/rules/read'
import { type Lovkatalog, VURDERINGSDATO } from '../lovkatalog.ts'
import { readEnhed } from '../sagsfil/enhed.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { foretaget, registreret, type Tider } from './opslag.ts'
import type { ForetagetSkøn, Oplysning, SagTilstand } from './tilstand.ts'

/** A stored fact that today's law cannot read: its type, unit or choices have changed since it was registered. */
export class UlæseligOplysning extends Error {
  readonly nøgle: string
  readonly fejl: readonly Fejl[]

  constructor(nøgle: string, fejl: readonly Fejl[]) {
    super(`the case's ${nøgle} cannot be read: ${fejl.map((f) => f.tekst.en).join(' ')}`)
    this.name = 'UlæseligOplysning'
    this.nøgle = nøgle
    this.fejl = fejl
  }
}

/**
 * What the rules may ask of the case, as known on `kendt` and for the day `på`.
 * Its lookups throw UlæseligOplysning rather than pass a fact over.
 */
export function grundlag(state: SagTilstand, lov: Lovkatalog, tider: Tider): Grundlag {
  const read = new Map<Faktum, Value | undefined>()
  const look = (faktum: Faktum): Value | undefined => {
    if (faktum.nøgle === VURDERINGSDATO) return tider.på
    const entry = registreret(state, faktum.nøgle, tider)
    return entry && readEntry(faktum, entry, lov)
  }
  return {
    fakta: (faktum) => {
      if (!read.has(faktum)) read.set(faktum, look(faktum))
      return read.get(faktum)
    },
    inden: (faktum) => dageFor(faktum, lov),
    skøn: ({ nøgle }) => foretaget(state, nøgle, tider)?.svar,
    foretaget: ({ nøgle }) => madeBy(foretaget(state, nøgle, tider)),
  }
}

const madeBy = (entry: ForetagetSkøn | undefined): Foretaget | undefined =>
  entry && {
    af: entry.af,
    den: entry.kendtFra,
    begrundelse: entry.begrundelse,
    grundlag: entry.grundlag,
  }

function readEntry(faktum: Faktum, entry: Oplysning, lov: Lovkatalog): Value {
  const unit = readEnhed(faktum, entry.enhed)
  if (!unit.ok) throw new UlæseligOplysning(faktum.nøgle, unit.fejl)
  const value = readVærdi(faktum, entry.værdi, lov)
  if (!value.ok) throw new UlæseligOplysning(faktum.nøgle, value.fejl)
  return value.værdi
}
