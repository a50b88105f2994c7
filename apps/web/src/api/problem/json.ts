import type { Sprog } from '@sagsvej/rules'
import type { Problem, Problemfejl } from './problem.ts'
import { PROBLEMER } from './tekster.ts'

/** So many faults are told at once, and of the rest how many: whoever mends a thousand mends the others too. */
const TOLD = 1000

/** A problem as it is sent (RFC 9457); described by `problemSchema`. */
export function problemJson({ art, detalje, fejl, ændringer }: Problem, sprog: Sprog) {
  const text = PROBLEMER[art]
  return {
    type: `urn:sagsvej:problem:${art}`,
    title: text.titel[sprog],
    status: text.status,
    detail: (detalje ?? text.detalje)[sprog],
    ...(fejl.length > 0 ? { errors: fejl.slice(0, TOLD).map(fejlJson) } : {}),
    ...(ændringer.length > 0 ? { changes: ændringer } : {}),
    ...(fejl.length > TOLD ? { more: fejl.length - TOLD } : {}),
  }
}

const fejlJson = ({ tekst, ...where }: Problemfejl) => ({ ...where, ...tekst })
