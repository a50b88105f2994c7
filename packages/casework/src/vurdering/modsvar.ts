import { lov, vurderingsdato } from '@sagsvej/law'
import {
  byTime,
  counter,
  type Grundlag,
  type Kind,
  type Modsvar,
  possibleOf,
  type Skøn,
  type Tekst,
  type Udfald,
  type VedTiden,
} from '@sagsvej/rules'
import { erLovensSvar } from './forklaring/kort.ts'
import type { Svar } from './types.ts'

/** What would turn an answer: what somebody can do, judgements that are another's to make, and time alone. */
export interface Modsvarssvar extends Modsvar {
  readonly svar: Svar
  /** What the answer would turn into. */
  readonly ønsket: Tekst
  readonly tid: VedTiden
}

/**
 * What would turn an answer into another: a no or an open one into yes, a yes into no, a day into a later one, an amount
 * into a larger one. Undefined where there is nothing to be turned: for an answer that does not arise in the case, and for
 * a day or an amount that is open.
 */
export function modsvar(svar: Svar, grundlag: Grundlag): Modsvarssvar | undefined {
  if (!erLovensSvar(svar) || svar.udfald.art === 'ikke relevant') return undefined
  const { udfald, kind, spor } = svar
  if (udfald.art === 'åben' && kind !== 'sandt') return undefined
  const { ønsket, erDet } = vendt(udfald, kind)
  const søgning = { goal: spor.led, grundlag, ønsket: ([one]: readonly Udfald[]) => one && erDet(one) }
  return {
    svar,
    ønsket,
    ...counter({ ...søgning, fakta: lov.fakta, skøn: kanSkønnes(svar), dag: vurderingsdato.faktum }),
    tid: byTime({ ...søgning, dag: vurderingsdato.faktum }),
  }
}

/** The judgements the answer rests on or waits for: of others it would not be told why they are spoken of. */
const kanSkønnes = ({ trin, udfald }: Svar): readonly Skøn[] => {
  const read = trin.flatMap(function inside(one): readonly Skøn[] {
    return [...one.skøn.map(({ skøn }) => skøn), ...one.under.flatMap(inside)]
  })
  return [...new Set([...read, ...(udfald.art === 'åben' ? udfald.skøn : [])])]
}

interface Vendt {
  readonly ønsket: Tekst
  /** Surely so, surely not, or undecided. */
  readonly erDet: (udfald: Udfald) => boolean | undefined
}

function vendt(now: Udfald, kind: Kind): Vendt {
  if (kind === 'sandt') {
    const til = now.art === 'ja' ? 'nej' : 'ja'
    return {
      ønsket: til === 'ja' ? { da: 'ja', en: 'yes' } : { da: 'nej', en: 'no' },
      erDet: (udfald) => {
        const can = possibleOf(udfald, 'sandt')
        if (!(til === 'ja' ? can.ja : can.nej)) return false
        return udfald.art === til ? true : undefined
      },
    }
  }
  const over = (udfald: Udfald): boolean | undefined => {
    const can = possibleOf(udfald, kind)
    const was = possibleOf(now, kind)
    if (!('high' in can && 'high' in was) || can.high <= was.high) return false
    return udfald.art === 'værdi' ? true : undefined
  }
  return {
    ønsket: kind === 'dato' ? { da: 'en senere dag', en: 'a later day' } : { da: 'mere', en: 'more' },
    erDet: over,
  }
}
