import type { Day } from '@sagsvej/calendar'
import { type Feltsvar, type Række, readFelt, vurder } from '@sagsvej/casework'
import { lov, uforeneligeVærdier, vurderingsdato } from '@sagsvej/law'
import type { Faktum } from '@sagsvej/rules'

/** An answer as it was typed, one text or one row of texts per record. */
export type Skrevet = string | readonly Række[]

export interface Besvaret extends Feltsvar {
  readonly skrevet: Skrevet
}

/** All a person has told, in the order told. Lives in the form alone: it is sent along and never stored. */
export interface Svarark {
  readonly besvaret: ReadonlyMap<Faktum, Besvaret>
  /** Asked, and left open. */
  readonly sprunget: ReadonlySet<Faktum>
}

export const TOMT: Svarark = { besvaret: new Map(), sprunget: new Set() }

/** The facts a person can be asked for. */
export const spørgbare: ReadonlyMap<string, Faktum> = new Map(
  lov.fakta.filter((f) => f.fra.includes('borger')).map((f) => [f.nøgle, f]),
)

/** Adds an answer, or says what is wrong with it. */
export function besvar(ark: Svarark, faktum: Faktum, skrevet: Skrevet) {
  const read = readFelt(faktum, skrevet, lov)
  if (!read.ok) return read
  const { besvaret, sprunget } = reopen(ark, faktum)
  const all = new Map(besvaret).set(faktum, { ...read.værdi, skrevet })
  const fejl = uforeneligeVærdier(
    lov,
    (one) => all.get(one)?.værdi,
    () => '',
  )
  return fejl.length > 0
    ? { ok: false as const, fejl }
    : { ok: true as const, ark: { besvaret: all, sprunget } }
}

/** Leaves a question open, so that it is not asked again by itself. */
export function spring(ark: Svarark, faktum: Faktum): Svarark {
  const { besvaret, sprunget } = reopen(ark, faktum)
  return { besvaret, sprunget: new Set(sprunget).add(faktum) }
}

/** Takes an answer back. */
export function reopen({ besvaret, sprunget }: Svarark, faktum: Faktum): Svarark {
  const [answers, left] = [new Map(besvaret), new Set(sprunget)]
  answers.delete(faktum)
  left.delete(faktum)
  return { besvaret: answers, sprunget: left }
}

/** Puts the answers to the law, on the day given and with all that is told known. No judgement has been made. */
export const vurderArk = ({ besvaret }: Svarark, dag: Day) =>
  vurder(
    {
      fakta: (faktum) => (faktum === vurderingsdato.faktum ? dag : besvaret.get(faktum)?.værdi),
      skøn: () => undefined,
    },
    { på: dag, kendt: dag },
  )
