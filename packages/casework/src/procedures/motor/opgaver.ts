import { type Day, parseDay } from '@sagsvej/calendar'
import type { Fristsvar } from '@sagsvej/law'
import type { Lovsyn } from '@sagsvej/rules'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { gangeI } from './gange.ts'
import type { Gang, Sagsgang, Trin } from './sagsgang.ts'
import { type Stilling, stilling } from './stilling.ts'
import { fristFor, type Mangel, trinstatus } from './trinstatus.ts'

/** Something that somebody must do, or that something waits for. */
export interface Opgave {
  readonly gang: Gang
  readonly trin: Trin
  readonly tilstand: 'klar' | 'igen' | 'venter' | 'uafklaret'
  /** Its deadline with the account of it, worked out when it is asked for; undefined where it has none. */
  readonly frist: Fristsvar | undefined
  /** The day it must be done by; undefined where no day can be told. */
  readonly senest: Day | undefined
  readonly mangler: readonly Mangel[]
}

/**
 * The steps of what runs in a case that are still to be taken, the most urgent first; those without a day come last.
 * `lovsyn`: under which view of the law.
 */
export function opgaver(
  sagsgange: readonly Sagsgang[],
  sag: SagTilstand,
  på: Day,
  lovsyn?: Lovsyn,
): readonly Opgave[] {
  return sagsgange
    .flatMap((sagsgang) =>
      gangeI(sagsgang, sag).filter((one) => one.sluttetNr === undefined && parseDay(one.begyndt) <= på),
    )
    .flatMap((gang) => tasksOf(stilling(sag, gang, på, lovsyn)))
    .sort((a, b) => (a.senest ?? LAST) - (b.senest ?? LAST))
}

const LAST = Number.MAX_SAFE_INTEGER

function tasksOf(s: Stilling): readonly Opgave[] {
  return trinstatus(s).flatMap(({ trin, tilstand, senest, mangler, venterPå }) => {
    if (tilstand === 'findes ikke' || tilstand === 'skal ikke' || tilstand === 'gjort') return []
    if (trin.skal.art === 'kan' && senest === undefined) return []
    // What waits for a step before it is that step's task, until it has a day of its own.
    if (venterPå.length > 0 && senest === undefined) return []
    return [new Skridt(s, trin, tilstand, mangler, senest)]
  })
}

class Skridt implements Opgave {
  readonly #s: Stilling
  readonly gang: Gang
  readonly trin: Trin
  readonly tilstand: Opgave['tilstand']
  readonly mangler: readonly Mangel[]
  readonly senest: Day | undefined

  constructor(
    s: Stilling,
    trin: Trin,
    tilstand: Opgave['tilstand'],
    mangler: readonly Mangel[],
    senest: Day | undefined,
  ) {
    this.#s = s
    this.gang = s.gang
    this.trin = trin
    this.tilstand = tilstand
    this.mangler = mangler
    this.senest = senest
  }

  get frist(): Fristsvar | undefined {
    return fristFor(this.trin, this.#s)
  }
}
