import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { talSvar } from '../eksempler/svar.ts'
import { arbejdsgiverTilbyderDeltid, ledigUdenLøn } from '../fakta/ansaettelse.ts'
import { normalTimerPrUge, timefortjeneste, timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import { sygedagpengePrUge } from './beloeb.ts'

const FULD_TID = 37

export interface Fakta {
  readonly fravaerstimerUge: number
  /** Kroner an hour: what the person earns, where it is said to reach the most there is. */
  readonly timeSats: number
}

/** Partly ill in a full-time job with an employer that lets the person work the rest. */
export const beløbAf = (facts: Fakta, lawAsOf: string) => ({
  beloeb: talSvar(
    evaluer(sygedagpengePrUge, {
      fakta: {
        ...sygFra(lawAsOf, 'loenmodtager'),
        ...fakta(
          [normalTimerPrUge, FULD_TID],
          [timerDuKanArbejde, FULD_TID - facts.fravaerstimerUge],
          [timefortjeneste, facts.timeSats],
          [arbejdsgiverTilbyderDeltid, true],
          [ledigUdenLøn, false],
        ),
      },
      på: lawAsOf,
    }),
    'kr/uge',
  ),
})
