import type { SagBegivenhed } from '@sagsvej/casework'
import {
  appendEvents,
  type Fremskrivning,
  grundfremskrivning,
  type Kommunerum,
  readEvents,
} from '@sagsvej/store'

export const KOMMUNE = 'Prøvekøbing'
export const CASES = 6
/** Events of one append: all or none. */
export const BATCH = 3
export const NOW = new Date('2026-07-09T08:30:00Z')
export const ADGANG = { kommune: KOMMUNE, rolle: 'system', bruger: 'prøve', nu: NOW } as const

/** A task for each event, so that a read model that is half written shows. */
export const fremskrivning: Fremskrivning = {
  ...grundfremskrivning,
  opgaver: (events) =>
    events.map((_, i) => ({ nøgle: `${i}`, procedure: 'prøve', trin: 'prøve', titel: `Opgave ${i}` })),
}

export const opened = (i: number): SagBegivenhed => ({
  type: 'SagOprettet',
  version: 1,
  sagId: `sag-${i}`,
  kommune: KOMMUNE,
  navn: `Prøve Nummer${i}`,
})

export const fact = (nr: number): SagBegivenhed => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: 'ugetimer',
  vaerdi: nr,
  enhed: 'timer/uge',
  kendtFra: '2026-07-08',
  oprindelse: 'borger',
})

/** Adds to the first case, and tells how many events it has. */
export async function append(rum: Kommunerum): Promise<number> {
  const read = await readEvents(rum, 'sag-0', 'prøve')
  const nr = read?.nr ?? 0
  const events = Array.from({ length: BATCH }, (_, i) => fact(nr + 1 + i))
  const { til } = await appendEvents(rum, {
    sagId: 'sag-0',
    expectedNr: nr,
    events,
    registreret: NOW,
    nøgle: { nøgle: `efter-${nr}`, aftryk: 'prøve' },
  })
  return til
}
