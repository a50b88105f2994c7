import type { Vurdering } from '@sagsvej/casework'
import { fravær, persongruppe } from '@sagsvej/law'
import type { Faktum } from '@sagsvej/rules'
import type { Svarark } from './svarark.ts'

// By weight the periods of sickness come first. The plain question of work is easier to begin with, is not about
// health, and decides which of the later questions arise at all.
const FØRST: readonly Faktum[] = [persongruppe.faktum, fravær.faktum]

const isOpen = ({ besvaret, sprunget }: Svarark, faktum: Faktum): boolean =>
  !besvaret.has(faktum) && !sprunget.has(faktum)

/** The question to ask now; undefined when none is left that the person can answer. */
export const næsteSpørgsmål = (vurdering: Vurdering, ark: Svarark): Faktum | undefined =>
  [...FØRST, ...vurdering.næste.map((n) => n.faktum)].find((faktum) => isOpen(ark, faktum))

/** Whether the answer is worth looking at: how long is settled, or no question left here can settle it. */
export function kanVises(vurdering: Vurdering, ark: Svarark): boolean {
  if (FØRST.some((faktum) => isOpen(ark, faktum))) return false
  const open = vurdering.svar.find((s) => s.nøgle === 'varighed')?.udfald
  if (open?.art !== 'åben') return true
  return !open.mangler.some((faktum) => faktum.fra.includes('borger') && isOpen(ark, faktum))
}
