import type { MedFaktum, Udtryk } from '@sagsvej/rules'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'

export type Par = readonly [MedFaktum<Udtryk>, FaktumJson]
type Skøn = Readonly<Record<string, boolean>>

/** One provision asked on a day, with the facts and judgements of a case. */
export const spørg = (ord: Udtryk, på: string, kendt: readonly Par[] = [], skøn: Skøn = {}) => {
  const spor = () => evaluer(ord, { fakta: fakta(...kendt), skøn, på })
  return {
    ja: () => sandtSvar(spor()),
    dag: () => datoSvar(spor()),
    kr: () => talSvar(spor(), 'kr'),
    krMd: () => talSvar(spor(), 'kr/md'),
    krTime: () => talSvar(spor(), 'kr/time'),
    krDag: () => talSvar(spor(), 'kr/dag'),
    timerOmUgen: () => talSvar(spor(), 'timer/uge'),
    måneder: () => talSvar(spor(), 'måneder'),
  }
}
