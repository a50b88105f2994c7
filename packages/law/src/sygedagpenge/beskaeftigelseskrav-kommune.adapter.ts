import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { måneder } from '@sagsvej/rules'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob, fratræder } from '../fakta/ansaettelse.ts'
import {
  arbejdsskade,
  dagpengeretHvisRask,
  iBeskæftigelse,
  månederDerSesBortFra,
  timerPrMåned,
} from '../fakta/tilknytning.ts'
import { elevILønnetPraktik, erhvervsmæssigUddannelse } from '../fakta/uddannelse.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'
import { månederMed40Timer, timerISeksMåneder } from './timer-i-seks-maaneder.ts'

export interface Fakta {
  readonly timerPrMaaned: readonly number[]
  /** The first of the months, YYYY-MM; the others follow it. */
  readonly timerPrMaaned_fra: string
  readonly iBeskaeftigelse: boolean
  readonly arbejdsgiverRet: boolean
  readonly foersteFravaersdag: string
}

export function kravModKommunenAf(facts: Fakta) {
  const på = facts.foersteFravaersdag
  const første = parseDay(`${facts.timerPrMaaned_fra}-01`)
  const sag = {
    ...sygFra(på, 'loenmodtager'),
    ...retModArbejdsgiverEr(facts.arbejdsgiverRet, på),
    ...fakta(
      [
        timerPrMåned,
        facts.timerPrMaaned.map((timer, i) => ({ maaned: formatDay(addMonths(første, i)), timer })),
      ],
      [iBeskæftigelse, facts.iBeskaeftigelse],
      [månederDerSesBortFra, 0],
      [dagpengeretHvisRask, false],
      [erhvervsmæssigUddannelse, false],
      [elevILønnetPraktik, false],
      [ansatIFleksjob, false],
      [arbejdsskade, false],
      [fratræder, false],
    ),
  }
  return {
    opfyldt: sandtSvar(evaluer(retModKommunen, { fakta: sag, på })),
    timerIAlt: talSvar(evaluer(timerISeksMåneder(måneder(0)), { fakta: sag, på }), 'timer'),
    maanederMindst40: talSvar(evaluer(månederMed40Timer(måneder(0)), { fakta: sag, på }), 'måneder'),
  }
}
