import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Gang, Sagsgang } from './sagsgang.ts'

/** Every running of a procedure in a case, in the order they began. One that ended and began again is a new one. */
export function gangeI(sagsgang: Sagsgang, sag: SagTilstand): readonly Gang[] {
  const running = new Map<string, Gang>()
  const ended: Gang[] = []
  sag.begivenheder.forEach((event, i) => {
    const id = touches(sagsgang, event) ? sagsgang.id(event, sag) : undefined
    if (id === undefined) return
    const nr = i + 1
    const open = running.get(id)
    if (!open && sagsgang.begyndesVed.includes(event.type) && (sagsgang.begynder?.(event) ?? true)) {
      running.set(id, { sagsgang, id, begyndtNr: nr, begyndt: dagFor(event) })
    } else if (open && sagsgang.sluttesVed.includes(event.type) && (sagsgang.slutter?.(event, sag) ?? true)) {
      running.delete(id)
      ended.push({ ...open, sluttetNr: nr })
    }
  })
  return [...ended, ...running.values()].sort((a, b) => a.begyndtNr - b.begyndtNr)
}

const touches = ({ begyndesVed, sluttesVed }: Sagsgang, { type }: SagBegivenhed): boolean =>
  begyndesVed.includes(type) || sluttesVed.includes(type)

/** The day something happened, or became known. */
export function dagFor(event: SagBegivenhed): string {
  if ('den' in event) return event.den
  return event.type === 'SagOprettet' ? '1900-01-01' : event.kendtFra
}
