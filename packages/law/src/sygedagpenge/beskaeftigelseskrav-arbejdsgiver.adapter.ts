import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra, ugerFør } from '../eksempler/forloeb.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  andetFraværSeneste8Uger,
  ansatFra,
  ansatIFleksjob,
  genansat,
  timerHosArbejdsgiveren,
} from '../fakta/ansaettelse.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'

/** Hours of holiday are hours away: they fill the weeks, and give none of the hours asked for. */
export interface Fakta {
  readonly ansatUafbrudtUger: number
  readonly timerArbejdet: number
  readonly ferieTimer: number
}

export function kravModArbejdsgiverAf(facts: Fakta, lawAsOf: string) {
  const sag = {
    ...sygFra(lawAsOf, 'loenmodtager'),
    ...fakta(
      [ansatFra, ugerFør(lawAsOf, facts.ansatUafbrudtUger)],
      [andetFraværSeneste8Uger, false],
      [timerHosArbejdsgiveren, facts.timerArbejdet],
      [genansat, false],
      [ansatIFleksjob, false],
    ),
  }
  return {
    opfyldt: sandtSvar(evaluer(retModArbejdsgiver, { fakta: sag, på: lawAsOf })),
    timerDerTaeller: talSvar(evaluer(timerHosArbejdsgiveren, { fakta: sag, på: lawAsOf }), 'timer'),
  }
}
