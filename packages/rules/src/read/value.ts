import type { Faktum, FaktumType } from '../fact.ts'
import { stepsPer, toSteps, UnitError } from '../units.ts'
import type { Value } from '../value.ts'
import { readLovdag, type Ældst } from './day.ts'
import { afvist, type Læst, læst } from './fault.ts'
import { forFintTal, forkertType, udenForGrænse, ukendtValg } from './fault-text.ts'
import type { Json } from './json.ts'
import { readPoster } from './records.ts'

/**
 * The value of a fact from its JSON form: a boolean, a number in whole units (33.5), a date as text, a choice by its
 * key, a list as records with `til: null` for a period still running. Faults are placed from the value itself.
 */
export function readVærdi({ nøgle, type }: Faktum, json: Json, lov: Ældst): Læst<Value> {
  if (type.art !== 'liste') return readEnkelt(type, json, nøgle, lov)
  return readPoster(type, json, (felt, value) => readEnkelt(felt.type, value, `${nøgle}/${felt.navn}`, lov))
}

type Enkelttype = Exclude<FaktumType, { art: 'liste' }>

function readEnkelt(type: Enkelttype, json: Json, name: string, lov: Ældst): Læst<Value> {
  switch (type.art) {
    case 'sandt':
      return typeof json === 'boolean' ? læst(json) : afvist(forkertType(json, SANDT))
    case 'tal':
      return typeof json === 'number' ? readTal(type, json) : afvist(forkertType(json, TAL))
    case 'dato':
      return readLovdag(json, name, lov)
    case 'valg': {
      const chosen = type.valg.find((v) => v.nøgle === json)
      return chosen ? læst(chosen.nøgle) : afvist(ukendtValg(json, type.valg))
    }
  }
}

const SANDT = { da: 'true eller false', en: 'true or false' }
const TAL = { da: 'et tal, fx 33.5', en: 'a number, e.g. 33.5' }

function readTal({ enhed, min, max }: Extract<Enkelttype, { art: 'tal' }>, n: number): Læst<Value> {
  if (!(n >= min && n <= max)) return afvist(udenForGrænse(n, min, max, enhed))
  try {
    return læst(toSteps(enhed, n))
  } catch (error) {
    if (error instanceof UnitError) return afvist(forFintTal(n, enhed, stepsPer(enhed) !== 100))
    throw error
  }
}
