import { leastSure, type Sikkerhed, surest } from '../certainty.ts'
import type { Spor, Valgt } from '../trace.ts'
import { told } from './decisive.ts'

/**
 * How sure an answer is: as the least sure thing it rests on. A list of requirements that fails rests on the surest of
 * those that fail it, and one of alternatives that is met on the surest that meets it: one is enough.
 */
export const certaintyOf = (spor: Spor): Sikkerhed => restsOn(spor, new Map())

/** Provisions are shared parts of a trace: each is looked into once. */
function restsOn(spor: Spor, known: Map<Valgt, Sikkerhed>): Sikkerhed {
  const { valgt } = spor
  const before = valgt && known.get(valgt)
  if (before) return before
  const certainty = leastSure([ownCertainty(spor), partCertainty(spor, known)])
  if (valgt) known.set(valgt, certainty)
  return certainty
}

function ownCertainty({ valgt, række, udfald }: Spor): Sikkerhed {
  if (valgt?.blandt) return leastSure(valgt.blandt.map((one) => one.sikkerhed))
  const own = valgt?.version?.sikkerhed ?? valgt?.overgang?.sikkerhed ?? række?.sikkerhed
  if (own) return own
  const gap = udfald.art === 'åben' && udfald.huller.some((h) => h.bestemmelse === valgt?.bestemmelse.id)
  return gap ? 'ukendt' : 'kontrolleret'
}

function partCertainty(spor: Spor, known: Map<Valgt, Sikkerhed>): Sikkerhed {
  const { led, udfald, børn } = spor
  // An open answer does not rest yet on what may turn out to govern, nor a settled one on what could not change it.
  const parts = udfald.art === 'åben' ? børn.filter(({ del }) => del?.art !== 'mulig') : told(spor)
  const deciding = led.op === 'all' ? 'nej' : led.op === 'any' ? 'ja' : undefined
  if (udfald.art !== deciding) return leastSure(parts.map((child) => restsOn(child, known)))
  return surest(parts.filter((child) => child.udfald.art === deciding).map((child) => restsOn(child, known)))
}
