import { RuleError } from '../errors.ts'
import { failedAt, type Sted } from '../place.ts'
import type { Tekst } from '../text.ts'
import { tekst } from './say.ts'

/** Why a law could not be loaded at all: what is wrong and how to mend it, in which definition, and where. */
export interface Refusal {
  /** Id of the provision, fact or rate, or the word that was given what it cannot take; undefined where none is known. */
  readonly hvor?: string
  readonly tekst: Tekst
  readonly sted?: Sted
}

/** Reads what was thrown while the law was loaded. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RuleError) {
    const { hvor, tekst: why, sted } = error
    return { hvor, tekst: why, ...(sted ? { sted } : {}) }
  }
  if (!(error instanceof Error)) return { tekst: tekst(String(error), String(error)) }
  const sted = failedAt(error.stack)
  return { tekst: before(error) ?? tekst(error.message, error.message), ...(sted ? { sted } : {}) }
}

/** A name that is used before the line that gives it: files, or definitions, that need each other in a circle. */
function before({ message }: Error): Tekst | undefined {
  const navn = /^Cannot access '(.+)' before initialization$/.exec(message)?.[1]
  if (navn === undefined) return undefined
  return tekst(
    `»${navn}« bruges, før den er skrevet: to definitioner bruger hinanden, eller den, der bruges, står længere nede. Bryd ringen, eller byt om på dem.`,
    `‘${navn}’ is used before it is written: two definitions use each other, or the one that is used stands further down. Break the ring, or swap them.`,
  )
}
