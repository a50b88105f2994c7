import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import {
  arrayOf,
  type Columns,
  compileColumns,
  evaluate,
  type Kompileret,
  kindOf,
  kontekst,
  type Mål,
  populationOf,
  possibleOf,
  type Rå,
  readAnswer,
} from '@sagsvej/rules'
import { compileQuery, insertsFor, plainRow, setsIn, tablesFor } from '@sagsvej/rules/query'
import * as runtime from '@sagsvej/rules/runtime'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { svar as svarKendt } from '../../generated/svar.js'
import { svar as svarUkendt } from '../../generated/ukendt.js'
import { folk, type Person } from '../eksempler/folk.test-support.ts'
import { lov } from '../lov.ts'
import { mål as alleMål } from './moduler.ts'

/** A set of days is no answer by itself: it is held by the dates and counts that are read from it. */
const mål = alleMål.filter(({ led }) => kindOf(led) !== 'dagmængde')

type Svar = Readonly<Record<string, Kompileret>>

/** What the law says of someone, question by question: the law's own tree, which everything else is held against. */
function træet(person: Person): Svar {
  const k = kontekst({ fakta: (f) => person[f.nøgle], skøn: (s) => person[s.nøgle] as boolean | undefined })
  return perMål(mål, ({ led }) => {
    const { udfald } = evaluate(led, k)
    if (udfald.art !== 'åben') return udfald
    const kan = possibleOf(udfald, kindOf(led))
    return kan.kind === 'tal' || kan.kind === 'dato'
      ? { art: 'åben', lav: kan.low, høj: kan.high }
      : { art: 'åben' }
  })
}

const perMål = (disse: readonly Mål[], svar: (mål: Mål) => Kompileret): Svar =>
  Object.fromEntries(disse.map((ét) => [ét.navn, svar(ét)]))

const læs = (disse: readonly Mål[], rå: Rå): Svar =>
  perMål(disse, ({ navn, led }) => readAnswer(navn, kindOf(led), rå))

const kun = (svar: Svar, disse: readonly Mål[]): Svar => perMål(disse, ({ navn }) => svar[navn] as Kompileret)

type Udfyldt = Readonly<Record<string, ReturnType<typeof arrayOf>>>

/** A module just made for this law, run without a file: its one import is what the runtime offers. */
function kør(code: string): (n: number, k: Columns, ud: Udfyldt) => void {
  const body = code.replace(/^import [^\n]*\n/m, '').replaceAll('export function', 'function')
  return new Function(...Object.keys(runtime), `${body}\nreturn svar`)(...Object.values(runtime))
}

function søjler(folket: readonly Person[], open: boolean): readonly Svar[] {
  const { code, layout, outputs } = compileColumns({ navn: 'svar', mål, givet: { open: () => open } })
  const svar = kør(code)
  const ud = Object.fromEntries(outputs.map(({ navn, array }) => [navn, arrayOf(array, folket.length)]))
  svar(
    folket.length,
    populationOf(layout, folket, () => open),
    ud,
  )
  return folket.map((_, i) =>
    læs(mål, Object.fromEntries(Object.entries(ud).map(([navn, array]) => [navn, array[i]]))),
  )
}

type Rækker = readonly Readonly<Record<string, unknown>>[]

const databaser = {
  duckdb: async (sætninger: readonly string[], spørgsmål: string): Promise<Rækker> => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    const forbindelse = await instance.connect()
    for (const sætning of sætninger) await forbindelse.run(sætning)
    const rækker = (await (await forbindelse.run(spørgsmål)).getRowObjectsJS()) as Rækker
    forbindelse.closeSync()
    instance.closeSync()
    return rækker
  },
  postgres: async (sætninger: readonly string[], spørgsmål: string): Promise<Rækker> => {
    const lite = await PGlite.create()
    for (const sætning of sætninger) await lite.exec(sætning)
    const { rows } = await lite.query<Readonly<Record<string, unknown>>>(spørgsmål)
    await lite.close()
    return rows
  },
}

/** A database takes long to plan so long a question: it is asked some of the law each time, other parts the next. */
const FÅ = 40
const nogle = (alle: readonly Mål[]): readonly Mål[] =>
  fc.sample(
    fc.shuffledSubarray([...alle], {
      minLength: Math.min(FÅ, alle.length),
      maxLength: Math.min(FÅ, alle.length),
    }),
    1,
  )[0] ?? []

/** Windows over days are asked of DuckDB only; PostgreSQL is asked the rest. */
const udenDage = mål.filter(({ led }) => setsIn(led).length === 0)

const spørges = { duckdb: mål, postgres: udenDage } as const

async function database(
  navn: 'duckdb' | 'postgres',
  folket: readonly Person[],
  open: boolean,
  nu: readonly Mål[],
) {
  const befolkning = { mål: nu, givet: { open: () => open }, database: navn }
  const sætninger = [...tablesFor(befolkning), ...insertsFor(befolkning, folket)]
  const rækker = (await databaser[navn](sætninger, compileQuery(befolkning))).map(plainRow)
  return new Map(rækker.map((række) => [række.person, læs(nu, række)]))
}

describe.each([
  { title: 'alt er kendt', open: false },
  { title: 'noget er ukendt', open: true },
])('hele loven, uændret på alle baner, hvor $title', ({ open }) => {
  const folket = fc.sample(folk(lov), { numRuns: 40 }).map(({ alt, kendt }): Person => (open ? kendt : alt))
  const ventet = folket.map(træet)

  test('de oversatte regler, én ad gangen', () => {
    const svar = open ? svarUkendt : svarKendt
    expect(folket.map((person) => læs(mål, svar(person)))).toEqual(ventet)
  })

  test('de oversatte regler i søjler', () => {
    expect(søjler(folket, open)).toEqual(ventet)
  })

  test.each(['duckdb', 'postgres'] as const)(
    '%s',
    async (navn) => {
      const nu = nogle(spørges[navn])
      const svar = await database(navn, folket, open, nu)
      expect(folket.map((_, i) => svar.get(i))).toEqual(ventet.map((et) => kun(et, nu)))
    },
    120_000,
  )

  test('svarene er ikke alle ens: hver slags udfald er der', () => {
    const arter = new Set(ventet.flatMap((svar) => Object.values(svar).map(({ art }) => art)))
    expect(arter).toEqual(new Set(['ja', 'nej', 'værdi', 'ikke relevant', 'åben']))
    expect(udenDage.length).toBeGreaterThan(10)
  })
})
