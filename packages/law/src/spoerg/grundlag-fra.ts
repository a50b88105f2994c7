import { type Grundlag, requireInside, type Value } from '@sagsvej/rules'
import {
  afvist,
  dageFor,
  forkertType,
  isObjekt,
  type Json,
  type Læst,
  læser,
  læst,
  readDag,
  readVærdi,
  samler,
  under,
  ved,
} from '@sagsvej/rules/read'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { lov } from '../lov.ts'
import { findFaktum, findSkøn } from './find.ts'
import { uforeneligeVærdier } from './uforenelige-vaerdier.ts'

/**
 * A case told as plain data. `dag` is the day the law is asked about it (YYYY-MM-DD). `fakta` are the facts that are
 * known, by key (`lov.fakta` has them all): true or false, a number in whole units of the fact (33.5), a day as text, a
 * choice by its key, a list as records, with `til: null` for a period still running. `skoen` are the judgements made, by
 * key: what people found, never what a program did. What is left out is not known.
 */
export type Sagsdata = {
  readonly dag: string
  readonly fakta: Readonly<Record<string, Json>>
  readonly skoen?: Readonly<Record<string, boolean>>
}

/**
 * The case as the rules read it: for `spørgLoven`, and for all of `@sagsvej/rules` that asks for a `Grundlag`.
 * @throws BorderError when anything in it is wrong: `brud` tells what, where and how it is mended, in Danish and English,
 * and nothing of the case is used.
 */
export function grundlagFra(sag: Sagsdata): Grundlag {
  const { fejl, felt } = læser(sag, { kræves: ['dag', 'fakta'], valgfri: ['skoen'] })
  const dag = felt('dag', readDag)
  const fakta = new Map(felt('fakta', (json) => readEach(json, readFaktum)))
  const skøn = new Map(felt('skoen', (json) => readEach(json, readSvar)))
  const known = ({ nøgle }: { readonly nøgle: string }) => fakta.get(nøgle)
  fejl.push(...uforeneligeVærdier(lov, known, ({ nøgle }) => under('/fakta', nøgle)))
  requireInside(fejl.map(({ pointer, tekst }) => ({ sti: pointer, tekst })))
  if (dag !== undefined) fakta.set(vurderingsdato.faktum.nøgle, dag)
  return {
    fakta: known,
    skøn: ({ nøgle }) => skøn.get(nøgle),
    inden: (faktum) => dageFor(faktum, lov),
  }
}

/** The members of an object, each read by its name. */
function readEach<T>(
  json: Json,
  read: (name: string, json: Json) => Læst<T>,
): Læst<readonly (readonly [string, T])[]> {
  if (!isObjekt(json)) return afvist(forkertType(json, OBJEKT))
  const { fejl, tag } = samler()
  const found = Object.entries(json).flatMap(([name, written]) => {
    const value = tag(ved(name, read(name, written)))
    return value === undefined ? [] : [[name, value] as const]
  })
  return fejl.length > 0 ? afvist(...fejl) : læst(found)
}

const OBJEKT = { da: 'et objekt: { … }', en: 'an object: { … }' }

function readFaktum(nøgle: string, json: Json): Læst<Value> {
  const faktum = findFaktum(lov, nøgle)
  return faktum.ok ? readVærdi(faktum.værdi, json, lov) : faktum
}

function readSvar(nøgle: string, json: Json): Læst<boolean> {
  const skøn = findSkøn(lov, nøgle)
  if (!skøn.ok) return skøn
  return typeof json === 'boolean' ? læst(json) : afvist(forkertType(json, SVAR))
}

const SVAR = { da: 'true eller false', en: 'true or false' }
