import { fejl } from '@sagsvej/rules/read'
import type { Lovkatalog } from '../lovkatalog.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import type { Fejl } from './fejl.ts'
import { readSagsfil } from './sagsfil.ts'

/** What is wrong with one line of a file of cases. Lines count from 1. */
export interface Linjefejl {
  readonly linje: number
  readonly fejl: readonly Fejl[]
}

export type Sagslinjer =
  | { readonly ok: true; readonly sager: readonly (readonly SagBegivenhed[])[] }
  | { readonly ok: false; readonly linjer: readonly Linjefejl[] }

/**
 * Reads many cases at once: each line is a case file (JSON Lines); empty lines are passed over. With a fault on any line
 * none is used, and every fault is told with its line. Two cases of one municipality cannot have the same number.
 */
export function readSagslinjer(text: string, lov: Lovkatalog): Sagslinjer {
  const sager: (readonly SagBegivenhed[])[] = []
  const linjer: Linjefejl[] = []
  const seen = new Map<string, number>()
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const linje = i + 1
    const read = readSagsfil(line, lov)
    if (!read.ok) {
      linjer.push({ linje, fejl: read.fejl })
      return
    }
    const { id, kommune } = read.sagsfil.sag
    const key = JSON.stringify([kommune, id])
    const first = seen.get(key)
    if (first !== undefined) linjer.push({ linje, fejl: [sammeNummer(id, first)] })
    seen.set(key, first ?? linje)
    sager.push(read.begivenheder)
  })
  if (sager.length === 0 && linjer.length === 0) linjer.push({ linje: 1, fejl: [ingenSager()] })
  return linjer.length > 0 ? { ok: false, linjer } : { ok: true, sager }
}

const sammeNummer = (id: string, linje: number): Fejl => ({
  ...fejl(
    'sagenFindes',
    `Sagen "${id}" står også på linje ${linje}. Giv en af dem et andet nummer, eller fjern den.`,
    `The case "${id}" stands on line ${linje} too. Give one of them another number, or remove it.`,
  ),
  pointer: '/sag/id',
})

const ingenSager = (): Fejl =>
  fejl(
    'forkertForm',
    'Filen er tom. Hver linje skal være en sagsfil.',
    'The file is empty. Each line must be a case file.',
  )
