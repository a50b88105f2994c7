import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob, fratræder } from '../fakta/ansaettelse.ts'
import {
  arbejdsskade,
  dagpengeretHvisRask,
  iBeskæftigelse,
  månederDerSesBortFra,
  timerPrMåned,
} from '../fakta/tilknytning.ts'
import {
  elevILønnetPraktik,
  erhvervsmæssigUddannelse,
  uddannelseAfsluttet,
  uddannelsensLængde,
} from '../fakta/uddannelse.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'

export interface Fakta {
  readonly uddannelseVarighedMdr: number
  readonly afsluttet: string
  readonly erhvervsmaessigUddannelse: boolean
  readonly foersteFravaersdag: string
  /** Hours in the six months: too few by themselves where they are under 240, so none are placed in a month. */
  readonly timer6Mdr: number
}

/** An employee whose only way to a right is the education. */
export const nyuddannetAf = (facts: Fakta) => ({
  opfyldt: sandtSvar(
    evaluer(retModKommunen, {
      fakta: {
        ...sygFra(facts.foersteFravaersdag, 'loenmodtager'),
        ...retModArbejdsgiverEr(false, facts.foersteFravaersdag),
        ...fakta(
          [erhvervsmæssigUddannelse, facts.erhvervsmaessigUddannelse],
          [uddannelseAfsluttet, facts.afsluttet],
          [uddannelsensLængde, facts.uddannelseVarighedMdr],
          [timerPrMåned, []],
          [iBeskæftigelse, true],
          [månederDerSesBortFra, 0],
          [dagpengeretHvisRask, false],
          [elevILønnetPraktik, false],
          [ansatIFleksjob, false],
          [arbejdsskade, false],
          [fratræder, false],
        ),
      },
      på: facts.foersteFravaersdag,
    }),
  ),
})
