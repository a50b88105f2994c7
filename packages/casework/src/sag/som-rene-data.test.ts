import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatDay, NEVER, parseDay } from '@sagsvej/calendar'
import { grundlagFra, lov } from '@sagsvej/law'
import { evaluate, type Grundlag, kontekst } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { fold } from './evolve.ts'
import { grundlag } from './grundlag.ts'
import { foretaget, registreret } from './opslag.ts'
import type { SagTilstand } from './tilstand.ts'

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))
const tider = { på: parseDay('2026-11-23'), kendt: NEVER }

const answers = (g: Grundlag) => {
  const k = kontekst(g)
  return lov.bestemmelser.map((bestemmelse) => [
    bestemmelse.id,
    evaluate({ op: 'provision', bestemmelse }, k).udfald,
  ])
}

/** What stands registered on the day, as somebody who has only the law would tell it. */
const dataOf = (state: SagTilstand) => ({
  dag: formatDay(tider.på),
  fakta: Object.fromEntries(
    lov.fakta.flatMap(({ nøgle }) => {
      const entry = registreret(state, nøgle, tider)
      return entry ? [[nøgle, entry.værdi]] : []
    }),
  ),
  skoen: Object.fromEntries(
    lov.skøn.flatMap(({ nøgle }) => {
      const made = foretaget(state, nøgle, tider)
      return made ? [[nøgle, made.svar]] : []
    }),
  ),
})

test.each(readdirSync(examples).filter((name) => name.endsWith('.json')))(
  '%s: loven svarer en sag og de samme oplysninger som rene data ens',
  (name) => {
    const read = readSagsfil(readFileSync(examples + name, 'utf8'), lov)
    const state = read.ok ? fold(read.begivenheder) : undefined
    if (!state) throw new Error(`${name} cannot be read`)
    expect(answers(grundlagFra(dataOf(state)))).toEqual(answers(grundlag(state, lov, tider)))
  },
)
