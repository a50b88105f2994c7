import type { Fortælling } from '../fortaelling.ts'
import { anmeldt, skema } from './begyndelse.ts'

/** Ill for some weeks, and well again before anything more is needed. */
export function kort(f: Fortælling): void {
  skema(anmeldt(f))
  f.venter(f.tilfældig.heltal(3, 30))
  rask(f)
  f.prøv('LukSag', { grund: 'afsluttet' })
}

/** Well again from the day before it is told. */
export function rask(f: Fortælling): void {
  const { dag } = f.sag
  f.prøv('Raskmeld', { forloebId: 'f1', raskFra: dag })
  f.oplys('fravaer', [{ fra: f.syg, til: dag, omfang: 'fuldt' }])
  f.prøv('AfslutForløb', { forloebId: 'f1', grund: 'rask' })
}
