import type { Begivenhedstype, SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'

/** An event and its number. */
export interface Hændelse {
  readonly nr: number
  readonly event: SagBegivenhed
}

const found = new WeakMap<SagTilstand, ReadonlyMap<Begivenhedstype, readonly Hændelse[]>>()

/** The events of a kind in a case, oldest first. Every step asks for its own, so a case is gone through once. */
export function hændelser(sag: SagTilstand, type: Begivenhedstype): readonly Hændelse[] {
  let all = found.get(sag)
  if (!all) {
    all = byType(sag.begivenheder)
    found.set(sag, all)
  }
  return all.get(type) ?? NONE
}

const NONE: readonly Hændelse[] = []

function byType(events: readonly SagBegivenhed[]): ReadonlyMap<Begivenhedstype, readonly Hændelse[]> {
  const all = new Map<Begivenhedstype, Hændelse[]>()
  events.forEach((event, i) => {
    const one = { nr: i + 1, event }
    const before = all.get(event.type)
    if (before) before.push(one)
    else all.set(event.type, [one])
  })
  return all
}

/** The events of some kinds, oldest first. */
export function hændelserAf(sag: SagTilstand, typer: readonly Begivenhedstype[]): readonly Hændelse[] {
  const [type] = typer
  if (typer.length === 1 && type !== undefined) return hændelser(sag, type)
  return typer.flatMap((one) => hændelser(sag, one)).sort((a, b) => a.nr - b.nr)
}
