import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import type { Vurdering } from '@sagsvej/casework'
import { fromSteps, headline, hjemmelText, type Spor, typeOf, type Value } from '@sagsvej/rules'
import { expect } from 'vitest'

/** What a person can see of an answer. Each word fails the test when it is not so, and can be followed by another. */
export interface Svaret {
  /** "ja", "2025-08-31", "aldrig", "30 dage", "ikke relevant", "mangler", "skøn" or "retsgrundlag ukendt". */
  readonly er: (svar: string) => Svaret
  /** The provision it follows from, by its short reference: act, paragraph and subsection. */
  readonly efter: (henvisning: string) => Svaret
  /** The first day of the version that was applied. */
  readonly iVersionenFra: (dag: string) => Svaret
  /** Exactly these facts and judgements, by name, can still decide it; in the order the law comes to them. */
  readonly venterPå: (...navne: readonly string[]) => Svaret
}

export function så(spor: Spor): Svaret {
  const said: Svaret = {
    er: (svar) => {
      expect(inWords(spor)).toBe(svar)
      return said
    },
    efter: (henvisning) => {
      const { undtagelse, version, overgang } = spor.valgt ?? {}
      const hjemmel = (undtagelse ?? version ?? overgang)?.hjemmel
      expect(hjemmel && hjemmelText(hjemmel, 'da', 'short')).toBe(henvisning)
      return said
    },
    iVersionenFra: (dag) => {
      const fra = spor.valgt?.version?.fra
      expect(fra === undefined ? undefined : formatDay(fra)).toBe(dag)
      return said
    },
    venterPå: (...navne) => {
      const open = spor.udfald.art === 'åben' ? [...spor.udfald.mangler, ...spor.udfald.skøn] : []
      expect(open.map(({ navn }) => navn)).toEqual(navne)
      return said
    },
  }
  return said
}

/** The trace of one answer of an assessment, by its key. @throws Error when it is not there, naming those that are */
export function svaretOm(nøgle: string, { svar }: Vurdering): Spor {
  const found = svar.find((one) => one.nøgle === nøgle)
  if (!found) throw new Error(`no answer is called ${nøgle}: ${svar.map((one) => one.nøgle).join(', ')}`)
  return found.spor
}

function inWords({ led, udfald }: Spor): string {
  if (udfald.art === 'åben') return headline(udfald)
  return udfald.art === 'værdi' ? valueInWords(led, udfald.værdi) : udfald.art
}

function valueInWords(led: Spor['led'], value: Value): string {
  const { kind, enhed = 'antal' } = typeOf(led)
  if (typeof value !== 'number') return JSON.stringify(value)
  if (kind === 'dato') return dayInWords(value as Day)
  return `${fromSteps(enhed, value)} ${enhed}`
}

const dayInWords = (day: Day): string => (isNever(day) ? 'aldrig' : formatDay(day))
