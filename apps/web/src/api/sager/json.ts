import { type Day, formatDay } from '@sagsvej/calendar'
import {
  medVentetLov,
  type Opgave,
  opgaver,
  overDagen,
  SAGSGANGE,
  type SagBegivenhed,
  vurderSag,
  type Ændring,
} from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import type { Sagslinje, Sagsstrøm, Side } from '@sagsvej/store'
import { tilstandAf } from './kommando.ts'

export const listeJson = ({ rækker, næste }: Side<Sagslinje>) => ({
  sager: rækker.map(({ sagId, navn, status, enhed, frist }) => ({ sagId, navn, status, enhed, frist })),
  ...(næste === undefined ? {} : { naeste: næste }),
})

/** A case and its answer of the day in a sentence. */
export function sagJson({ begivenheder, nr }: Sagsstrøm, dag: Day, sprog: Sprog) {
  const tilstand = tilstandAf(begivenheder)
  const { sagId, navn, kommune } = tilstand
  return {
    sagId,
    navn,
    kommune,
    nr,
    overskrift: vurderSag(tilstand, { på: dag, kendt: dag }).overskrift[sprog],
  }
}

/** All that happened in a case, in order; each event as it is stored, with its number. */
export const begivenhederJson = ({ begivenheder, nr }: Sagsstrøm) => ({
  nr,
  begivenheder: begivenheder.map((event: SagBegivenhed, i) => ({ nr: i + 1, ...event })),
})

/** What is to be done in a case, the most urgent first. */
export const opgaverJson = ({ begivenheder, nr }: Sagsstrøm, dag: Day, sprog: Sprog) => ({
  nr,
  opgaver: opgaver(SAGSGANGE, tilstandAf(begivenheder), dag).map((one) => ({
    ...trinJson(one, sprog),
    ...opgaveJson(one, sprog),
  })),
})

/** What the day changes in a case by the law as adopted, and what a law that is only expected would change on it. */
export function kommendeJson({ begivenheder, nr }: Sagsstrøm, dag: Day, sprog: Sprog) {
  const sag = tilstandAf(begivenheder)
  const ændringer = (all: readonly Ændring[]) =>
    all.map((one) => ({
      ...trinJson(one, sprog),
      ...(one.uden ? { foer: opgaveJson(one.uden, sprog) } : {}),
      ...(one.med ? { efter: opgaveJson(one.med, sprog) } : {}),
    }))
  return {
    nr,
    dag: formatDay(dag),
    vedtaget: ændringer(overDagen(SAGSGANGE, sag, dag)),
    ventet: ændringer(medVentetLov(SAGSGANGE, sag, dag)),
  }
}

const trinJson = ({ gang, trin }: Pick<Opgave, 'gang' | 'trin'>, sprog: Sprog) => ({
  procedure: gang.sagsgang.nøgle,
  trin: trin.nøgle,
  titel: trin.titel[sprog],
})

const opgaveJson = ({ tilstand, senest, mangler }: Opgave, sprog: Sprog) => ({
  tilstand,
  ...(senest === undefined ? {} : { senest: formatDay(senest) }),
  mangler: mangler.flatMap(({ hindringer }) => hindringer.map(({ tekst }) => tekst[sprog])),
})
