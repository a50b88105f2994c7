import { formatDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import { readSkøn } from '../sagsfil/skoen.ts'
import { SkønForetaget } from './begivenheder.ts'

interface Foretaget {
  readonly vaerdi: boolean
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}

/** A judgement of the law's own that something else in the case makes: by the caseworker, with reason and ground. */
export function skønsbegivenhed(
  { skøn }: { readonly skøn: { readonly nøgle: string } },
  made: Foretaget,
  { den, af }: Anledning,
): Læst<SagBegivenhed> {
  const read = readSkøn({ skoen: skøn.nøgle, ...made, kendtFra: formatDay(den), af: 'sagsbehandler' }, lov)
  if (!read.ok) return read
  const { type, version } = SkønForetaget
  return læst({ type, version, ...read.værdi, foretagetAf: af.bruger })
}
