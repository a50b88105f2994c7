import type { Vurdering } from '@sagsvej/casework'
import { fravær, persongruppe } from '@sagsvej/law'
import type { Faktum } from '@sagsvej/rules'
import type { Svarark } from './svarark.ts'

// By weight the periods of sickness come first. The plain question of work is easier to begin with, is not about
// health, and decides which of the later questions arise at all.
const FØRST: readonly Faktum[] = [persongruppe.faktum, fravær.faktum]

const isOpen = ({ besvaret, sprunget }: Svarark, faktum: Faktum): boolean =>
  !besvaret.has(faktum) && !sprunget.has(faktum)

/**
 * The question to ask now; undefined when none is left that surely matters, that has been shown to, and that the person
 * can answer. What only
 * may matter hangs on something left open, as all does on the work and the illness: that is asked inside the answers.
 */
export function næsteSpørgsmål(vurdering: Vurdering, ark: Svarark): Faktum | undefined {
  const first = FØRST.find((faktum) => isOpen(ark, faktum))
  if (first || FØRST.some((faktum) => ark.sprunget.has(faktum))) return first
  const asked = vurdering.næste.find(
    ({ faktum, sikker, betydning }) => sikker && isOpen(ark, faktum) && betydning().art === 'matters',
  )
  return asked?.faktum
}

/** Whether the answer is worth looking at: how long is settled, or no question left here can settle it. */
export function kanVises(vurdering: Vurdering, ark: Svarark): boolean {
  if (FØRST.some((faktum) => isOpen(ark, faktum))) return false
  const open = vurdering.svar.find((s) => s.nøgle === 'varighed')?.udfald
  if (open?.art !== 'åben') return true
  return !open.mangler.some((faktum) => faktum.fra.includes('borger') && isOpen(ark, faktum))
}
