import { isNever } from '@sagsvej/calendar'
import { arbejdsgiverperiode, beskæftigelseskravArbejdsgiver, revurderingstidspunkt } from '@sagsvej/law'
import { evaluate, type Grundlag, kontekst, type Post, type Spor, stepsOf, type Value } from '@sagsvej/rules'
import type { Answers, Svar } from './hand.ts'
import type { Person, Spell } from './people.ts'

const periode = ({ from, to }: Spell): Post => (isNever(to) ? { fra: from } : { fra: from, til: to })

/** A person as a case: facts by key, built as one literal. */
export function caseOf(person: Person): Grundlag {
  const facts: Readonly<Record<string, Value>> = {
    vurderingsdato: person.på,
    persongruppe: person.selvstændig ? 'selvstaendig' : 'loenmodtager',
    fravaer: person.fravær.map((spell) => ({ ...periode(spell), omfang: spell.omfang })),
    afbrydelser: person.afbrydelser.map((spell) => ({ ...periode(spell), slags: 'barsel' })),
    ansatFra: person.ansatFra,
    andetFravaerSeneste8Uger: person.andetFravær,
    timerHosArbejdsgiveren: person.timer,
    genansat: person.genansat,
    paaArbejdeDaSygdommenKom: person.påArbejde,
  }
  return { fakta: (f) => facts[f.nøgle], skøn: () => undefined }
}

/** One assessment: the three answers with their whole trace. */
export function assess(grundlag: Grundlag): readonly Spor[] {
  const k = kontekst(grundlag)
  return [
    evaluate(revurderingstidspunkt.led, k),
    evaluate(arbejdsgiverperiode.led, k),
    evaluate(beskæftigelseskravArbejdsgiver.led, k),
  ]
}

/** The same, and the explanation a reader is shown. */
export const explain = (grundlag: Grundlag) => assess(grundlag).map((spor) => stepsOf(spor))

export function answersOf(traces: readonly Spor[]): Answers {
  const [revurderingstidspunkt = 'åben', arbejdsgiverperiode = 'åben', beskæftigelseskrav = 'åben'] =
    traces.map(answerOf)
  return { revurderingstidspunkt, arbejdsgiverperiode, beskæftigelseskrav }
}

function answerOf({ udfald }: Spor): Svar {
  if (udfald.art === 'værdi') return typeof udfald.værdi === 'number' ? udfald.værdi : 'åben'
  if (udfald.art === 'ja' || udfald.art === 'nej') return udfald.art === 'ja'
  return udfald.art
}
