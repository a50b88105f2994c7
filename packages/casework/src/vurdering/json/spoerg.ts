import {
  factText,
  outcomeText,
  prose,
  type Spor,
  type Sprog,
  type Tekst,
  typeOf,
  type Udfald,
} from '@sagsvej/rules'
import type { Næste, Svar } from '../types.ts'

const BETYDER = { matters: 'aendrer_et_svar', idle: 'ligegyldigt', undecided: 'ikke_afgjort' } as const

/** What a question decides: an answer of the case by its own words, else what the law calls it. */
export function afgøres({ led }: Spor, svar: readonly Svar[]): Tekst {
  const own = svar.find(({ spor }) => spor.led === led)
  return own?.spørgsmål ?? { da: prose(led, 'da'), en: prose(led, 'en') }
}

/** The answer that a value gives, in words. */
export function giverText({ led }: Spor, udfald: Udfald, sprog: Sprog): string {
  const { kind, enhed } = typeOf(led)
  return outcomeText(udfald, kind, enhed, sprog)
}

/** The questions still worth asking, with the two values that show that the answer hangs on each. */
export const spørgJson = (næste: readonly Næste[], svar: readonly Svar[], sprog: Sprog) =>
  næste.map(({ faktum, betydning }) => {
    const found = betydning()
    return {
      faktum: faktum.nøgle,
      spoergsmaal: faktum.spørgsmål[sprog],
      betydning: BETYDER[found.art],
      ...(found.art === 'matters'
        ? {
            afgoer: afgøres(found.spor, svar)[sprog],
            fordi: found.par.map(({ værdi, udfald }) => ({
              hvis: factText(faktum.type, værdi, sprog),
              giver: giverText(found.spor, udfald, sprog),
            })),
          }
        : {}),
    }
  })
