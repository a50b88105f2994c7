import { isNever } from '@sagsvej/calendar'
import { arbejdsgiverperiode, beskæftigelseskravArbejdsgiver, revurderingstidspunkt } from '@sagsvej/law'
import { compileRows, type Mål, type Post, readAnswer } from '@sagsvej/rules'
import { load } from '../load.ts'
import type { Answers, Svar } from './hand.ts'
import type { Person, Spell } from './people.ts'

type Raw = Readonly<Record<string, unknown>>

/** A person as the facts compiled law reads, by key, built as one literal. */
export interface Row {
  readonly vurderingsdato: number | undefined
  readonly persongruppe: string | undefined
  readonly fravaer: readonly Post[] | undefined
  readonly afbrydelser: readonly Post[] | undefined
  readonly ansatFra: number | undefined
  readonly andetFravaerSeneste8Uger: boolean | undefined
  readonly timerHosArbejdsgiveren: number | undefined
  readonly genansat: boolean | undefined
  readonly paaArbejdeDaSygdommenKom: boolean | undefined
}

const periode = ({ from, to }: Spell): Post => (isNever(to) ? { fra: from } : { fra: from, til: to })

export const rowOf = (person: Person): Row => ({
  vurderingsdato: person.på,
  persongruppe: person.selvstændig ? 'selvstaendig' : 'loenmodtager',
  fravaer: person.fravær.map((spell) => ({ ...periode(spell), omfang: spell.omfang })),
  afbrydelser: person.afbrydelser.map((spell) => ({ ...periode(spell), slags: 'barsel' })),
  ansatFra: person.ansatFra,
  andetFravaerSeneste8Uger: person.andetFravær,
  timerHosArbejdsgiveren: person.timer,
  genansat: person.genansat,
  paaArbejdeDaSygdommenKom: person.påArbejde,
})

const QUESTIONS = {
  revurderingstidspunkt,
  arbejdsgiverperiode,
  beskæftigelseskrav: beskæftigelseskravArbejdsgiver,
} as const

const mål: readonly Mål[] = Object.entries(QUESTIONS).map(([navn, { led }]) => ({
  navn: navn.replace('æ', 'ae'),
  led,
}))

/** The spine compiled: where all is known, the same with its trace, and where facts may be unknown. */
export async function compiled(how: 'kendt' | 'spor' | 'ukendt'): Promise<(row: Row) => Raw> {
  const givet = { open: () => how === 'ukendt' }
  const code = compileRows([{ navn: 'rygrad', mål, givet, spor: how === 'spor' }])
  return (await load<{ rygrad: (row: Row) => Raw }>(`rygrad-${how}`, code)).rygrad
}

export function answersOf(raw: Raw): Answers {
  const answer = (navn: string, kind: 'sandt' | 'tal' | 'dato'): Svar => {
    const read = readAnswer(navn, kind, raw)
    if (read.art === 'værdi') return Number(read.værdi)
    if (read.art === 'ja' || read.art === 'nej') return read.art === 'ja'
    return read.art
  }
  return {
    revurderingstidspunkt: answer('revurderingstidspunkt', 'dato'),
    arbejdsgiverperiode: answer('arbejdsgiverperiode', 'tal'),
    beskæftigelseskrav: answer('beskaeftigelseskrav', 'sandt'),
  }
}
