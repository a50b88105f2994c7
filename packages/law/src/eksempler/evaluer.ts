import { parseDay } from '@sagsvej/calendar'
import { evaluate, kontekst, type Spor, type Udtryk, type Value } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'

/** A case as plain records: facts and judgements by key, and the day it is looked at (ISO). */
export interface Sag {
  readonly fakta: Readonly<Record<string, Value>>
  readonly skøn?: Readonly<Record<string, boolean>>
  readonly på: string
}

/** Evaluates any word of the law for one case and returns its trace. Facts not given are unknown. */
export function evaluer(udtryk: Udtryk, { fakta, skøn = {}, på }: Sag): Spor {
  const known: Readonly<Record<string, Value>> = { [vurderingsdato.faktum.nøgle]: parseDay(på), ...fakta }
  return evaluate(udtryk.led, kontekst({ fakta: (f) => known[f.nøgle], skøn: (s) => skøn[s.nøgle] }))
}
