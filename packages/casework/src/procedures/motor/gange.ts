import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { hændelserAf } from './haendelser.ts'
import type { Gang, Sagsgang } from './sagsgang.ts'

const found = new WeakMap<SagTilstand, Map<Sagsgang, readonly Gang[]>>()

/** Every running of a procedure in a case, in the order they began. One that ended and began again is a new one. */
export function gangeI(sagsgang: Sagsgang, sag: SagTilstand): readonly Gang[] {
  const known = found.get(sag) ?? new Map<Sagsgang, readonly Gang[]>()
  found.set(sag, known)
  const before = known.get(sagsgang)
  if (before) return before
  const runnings = runningsOf(sagsgang, sag)
  known.set(sagsgang, runnings)
  return runnings
}

function runningsOf(sagsgang: Sagsgang, sag: SagTilstand): readonly Gang[] {
  const { begyndesVed, sluttesVed, begynder, slutter } = sagsgang
  const running = new Map<string, Gang>()
  const ended: Gang[] = []
  for (const { nr, event } of hændelserAf(sag, [...new Set([...begyndesVed, ...sluttesVed])])) {
    const id = sagsgang.id(event, sag)
    if (id === undefined) continue
    const open = running.get(id)
    if (!open && begyndesVed.includes(event.type) && (begynder?.(event) ?? true)) {
      running.set(id, { sagsgang, id, begyndtNr: nr, begyndt: dagFor(event) })
    } else if (open && sluttesVed.includes(event.type) && (slutter?.(event, sag) ?? true)) {
      running.delete(id)
      ended.push({ ...open, sluttetNr: nr })
    }
  }
  return [...ended, ...running.values()].sort((a, b) => a.begyndtNr - b.begyndtNr)
}

/** The day something happened, or became known. */
export function dagFor(event: SagBegivenhed): string {
  if ('den' in event) return event.den
  return event.type === 'SagOprettet' ? '1900-01-01' : event.kendtFra
}
