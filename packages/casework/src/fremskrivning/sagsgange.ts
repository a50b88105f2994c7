import { SAGSGANGE } from '../procedures/alle.ts'
import type { Sagsgang } from '../procedures/motor/sagsgang.ts'
import { trinVed } from '../procedures/motor/trinstatus.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** The procedures an event is part of, by key: it takes a step of theirs in a running, begins one or ends one. */
export const sagsgangeFor = (event: SagBegivenhed, sag: SagTilstand): readonly string[] =>
  SAGSGANGE.filter((sagsgang) => isPartOf(sagsgang, event, sag)).map(({ nøgle }) => nøgle)

function isPartOf(sagsgang: Sagsgang, event: SagBegivenhed, sag: SagTilstand): boolean {
  const { begyndesVed, sluttesVed } = sagsgang
  const touches =
    begyndesVed.includes(event.type) ||
    sluttesVed.includes(event.type) ||
    trinVed(sagsgang, event, sag).length > 0
  return touches && sagsgang.id(event, sag) !== undefined
}
