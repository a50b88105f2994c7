import { type Day, formatDay } from '@sagsvej/calendar'
import { opgaver, SAGSGANGE, type SagBegivenhed, vurderSag } from '@sagsvej/casework'
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
  opgaver: opgaver(SAGSGANGE, tilstandAf(begivenheder), dag).map(
    ({ gang, trin, tilstand, senest, mangler }) => ({
      procedure: gang.sagsgang.nøgle,
      trin: trin.nøgle,
      titel: trin.titel[sprog],
      tilstand,
      ...(senest === undefined ? {} : { senest: formatDay(senest) }),
      mangler: mangler.flatMap(({ hindringer }) => hindringer.map(({ tekst }) => tekst[sprog])),
    }),
  ),
})
