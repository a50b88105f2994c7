import { stopVirkerTidligst } from '../afgoerelsens-virkning/stop.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { klagefristensSidsteDag } from '../fakta/afgoerelse.ts'
import { afgørelsenErMeddelt, ændringenSkalVirkeFra } from '../fakta/afgoerelsens-virkning.ts'
import {
  afgørelsenIværksættesStraks,
  afgørelsenMeddelt,
  afgørelsensArtVedKlage,
  ankestyrelsenTillagdeOpsættendeVirkning,
  klagenModtaget,
  klagenSendtDigitaltITide,
} from '../fakta/klage.ts'
import {
  forSenKlageSendesVidereStraks,
  klagenBehandlesTrodsForsinkelse,
  myndighedenMåAfviseKlagen,
} from './for-sen-klage.ts'
import { klagenHarOpsættendeVirkning } from './klagevej.ts'

/** The civil day of a stamp in Danish time. @throws TypeError for a stamp in another zone */
function danskDag(stempel: string): string {
  if (!/\+0[12]:00$/.test(stempel)) throw new TypeError(`${stempel} is not in Danish time`)
  return stempel.slice(0, 10)
}

export interface SentPåDagen {
  readonly deadline: string
  readonly sentByCitizen: string
  readonly arrivedAtAuthority: string
  readonly sendConfirmation: boolean
}

export const sentPåDagen = (f: SentPåDagen, på: string) => {
  const sag = {
    fakta: fakta(
      [klagefristensSidsteDag, f.deadline],
      [klagenModtaget, danskDag(f.arrivedAtAuthority)],
      [klagenSendtDigitaltITide, f.sendConfirmation && danskDag(f.sentByCitizen) <= f.deadline],
    ),
    på,
  }
  const ja = (krav: Parameters<typeof evaluer>[0]) => sandtSvar(evaluer(krav, sag))
  return {
    municipalityMayReject: ja(myndighedenMåAfviseKlagen),
    lateIfArrivalCounts: ja(forSenKlageSendesVidereStraks),
    dispensation: ja(klagenBehandlesTrodsForsinkelse),
  }
}

export interface Udsættes {
  readonly complaint: string
  readonly decisionKind: string
  readonly valid: boolean
  readonly notified: string
}

/** What the field decides on is benefits and measures; the others have the names of the choice itself. */
const artAf = (kind: string): string =>
  afgørelsensArtVedKlage.faktum.type.art === 'valg' &&
  afgørelsensArtVedKlage.faktum.type.valg.some(({ nøgle }) => nøgle === kind)
    ? kind
    : 'ydelse_eller_indsats'

export const udsættes = (f: Udsættes, på: string) => {
  const udsætter = sandtSvar(
    evaluer(klagenHarOpsættendeVirkning, {
      fakta: fakta(
        [klagenModtaget, f.complaint],
        [afgørelsensArtVedKlage, artAf(f.decisionKind)],
        [afgørelsenIværksættesStraks, false],
        [ankestyrelsenTillagdeOpsættendeVirkning, false],
      ),
      på,
    }),
  )
  const stop = datoSvar(
    evaluer(stopVirkerTidligst, {
      fakta: fakta(
        [afgørelsenErMeddelt, f.valid],
        [afgørelsenMeddelt, f.notified],
        [ændringenSkalVirkeFra, f.notified],
      ),
      på,
    }),
  )
  return {
    suspensiveEffect: udsætter,
    paymentResumedAutomatically: udsætter === true || stop === 'aldrig',
  }
}
