import {
  IkkeDelegeret,
  IngenRet,
  IngenSag,
  Lagerfejl,
  MåIkkeSkrive,
  NøgleBrugt,
  Samtidighedsfejl,
  UgyldigMarkør,
  UkendtHolder,
  UkendtUdgave,
} from '@sagsvej/store'
import { Problem } from '../problem/problem.ts'
import type { Problemart } from '../problem/tekster.ts'

/** What the store refuses, as a problem in its own words; anything else is a fault of ours. */
export function problemAf(error: unknown): unknown {
  const art = artAf(error)
  if (!art || !(error instanceof Lagerfejl)) return error
  const detalje = error.tekst
  if (!(error instanceof Samtidighedsfejl)) return new Problem(art, { detalje })
  const ændringer = error.ændringer.map(({ nr, type, rolle, hvornår }) => ({
    nr,
    type,
    rolle,
    hvornaar: hvornår.toISOString(),
  }))
  return new Problem(art, { detalje, ændringer })
}

function artAf(error: unknown): Problemart | undefined {
  if (error instanceof IngenSag) return 'not-found'
  if (error instanceof MåIkkeSkrive || error instanceof IngenRet || error instanceof IkkeDelegeret)
    return 'forbidden'
  if (error instanceof NøgleBrugt) return 'key-reused'
  if (error instanceof Samtidighedsfejl) return 'stale'
  if (error instanceof UkendtHolder) return 'refused'
  if (error instanceof UkendtUdgave) return 'version-missing'
  return error instanceof UgyldigMarkør ? 'unreadable' : undefined
}
