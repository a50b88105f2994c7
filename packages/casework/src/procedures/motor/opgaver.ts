import { type Day, parseDay } from '@sagsvej/calendar'
import type { Fristsvar } from '@sagsvej/law'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { gangeI } from './gange.ts'
import type { Gang, Sagsgang, Trin } from './sagsgang.ts'
import { stilling } from './stilling.ts'
import { type Mangel, trinstatus } from './trinstatus.ts'

/** Something that somebody must do, or that something waits for. */
export interface Opgave {
  readonly gang: Gang
  readonly trin: Trin
  readonly tilstand: 'klar' | 'igen' | 'venter' | 'uafklaret'
  readonly frist?: Fristsvar
  /** The day it must be done by; undefined where no day can be told. */
  readonly senest?: Day
  readonly mangler: readonly Mangel[]
}

/** The steps of what runs in a case that are still to be taken, the most urgent first; those without a day come last. */
export function opgaver(sagsgange: readonly Sagsgang[], sag: SagTilstand, på: Day): readonly Opgave[] {
  return sagsgange
    .flatMap((sagsgang) =>
      gangeI(sagsgang, sag).filter((one) => one.sluttetNr === undefined && parseDay(one.begyndt) <= på),
    )
    .flatMap((gang) => tasksOf(gang, sag, på))
    .sort((a, b) => (a.senest ?? LAST) - (b.senest ?? LAST))
}

const LAST = Number.MAX_SAFE_INTEGER

function tasksOf(gang: Gang, sag: SagTilstand, på: Day): readonly Opgave[] {
  return trinstatus(stilling(sag, gang, på)).flatMap(({ trin, tilstand, frist, dag, mangler, venterPå }) => {
    if (tilstand === 'findes ikke' || tilstand === 'skal ikke' || tilstand === 'gjort') return []
    const senest = dag ?? (frist?.art === 'frist' ? frist.dag : undefined)
    if (trin.skal.art === 'kan' && senest === undefined) return []
    // What waits for a step before it is that step's task, until it has a day of its own.
    if (venterPå.length > 0 && senest === undefined) return []
    return [
      {
        gang,
        trin,
        tilstand,
        mangler,
        ...(frist ? { frist } : {}),
        ...(senest === undefined ? {} : { senest }),
      },
    ]
  })
}
