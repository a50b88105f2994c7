import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { dageSenere, retModArbejdsgiverEr } from '../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import { fratræder } from '../fakta/ansaettelse.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { aftaleMedArbejdsgiver } from '../fakta/refusion.ts'
import { dagpengeretHvisRask } from '../fakta/tilknytning.ts'
import { førsteFraværsdag } from './foerste-fravaersdag.ts'
import { refusionTilArbejdsgiver } from './refusion.ts'

export interface Fakta {
  readonly arbejdsgiverRet: boolean
  readonly loenUnderSygdom: boolean
  readonly gikHjemUnderArbejdsdag: boolean
  readonly helFravaersdagDagenEfter: boolean
}

/** The day asked about is the day the law is seen on. The person has a right against the municipality. */
export function førsteFraværsdagAf(facts: Fakta, lawAsOf: string) {
  const næste = dageSenere(lawAsOf, 1)
  const heltFra = facts.helFravaersdagDagenEfter ? næste : lawAsOf
  const dage = [
    ...(facts.gikHjemUnderArbejdsdag ? [{ fra: lawAsOf, til: lawAsOf, omfang: 'del_af_dag' }] : []),
    ...(facts.helFravaersdagDagenEfter || !facts.gikHjemUnderArbejdsdag
      ? [{ fra: heltFra, til: null, omfang: 'fuldt' }]
      : []),
  ]
  const sag = {
    ...retModArbejdsgiverEr(facts.arbejdsgiverRet, heltFra),
    ...fakta(
      [persongruppe, 'loenmodtager'],
      [fravær, dage],
      [afbrydelser, []],
      [fratræder, false],
      [arbejdsgiverensBetaling, facts.loenUnderSygdom ? 'loen' : 'ingen'],
      [aftaleMedArbejdsgiver, false],
      [dagpengeretHvisRask, true],
    ),
  }
  const dag = datoSvar(evaluer(førsteFraværsdag, { fakta: sag, på: næste }))
  return {
    refusion: sandtSvar(evaluer(refusionTilArbejdsgiver, { fakta: sag, på: lawAsOf })) === true,
    foersteFravaersdag: dag === 'ikke relevant' ? null : dag,
  }
}
