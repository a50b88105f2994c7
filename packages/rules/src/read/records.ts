import { erPerioder, type FaktumType, type Felt } from '../fact.ts'
import type { Post, Value } from '../value.ts'
import { afvist, type Læst, læst, samler, ved } from './fault.ts'
import { forkertType } from './fault-text.ts'
import { isListe, type Json } from './json.ts'
import { type Felter, læser } from './object.ts'
import { overlappende, vendt } from './periods.ts'

export type Listetype = Extract<FaktumType, { art: 'liste' }>
type ReadFelt = (felt: Felt, json: Json) => Læst<Value>

/** The records of a list. What is null in JSON is an absent field of the record. */
export function readPoster(type: Listetype, json: Json, readFelt: ReadFelt): Læst<readonly Post[]> {
  if (!isListe(json)) return afvist(forkertType(json, LISTE))
  const { fejl, tag } = samler()
  const posts = json.map((item, i) => tag(ved(i, readPost(type, item, readFelt))))
  if (type.orden === 'perioder') fejl.push(...overlappende(json))
  return fejl.length > 0 ? afvist(...fejl) : læst(posts.filter((post) => post !== undefined))
}

const LISTE = { da: 'en liste: [ … ]', en: 'a list: [ … ]' }

function readPost(type: Listetype, json: Json, readFelt: ReadFelt): Læst<Post> {
  const { fejl, felt: read, rå } = læser(json, fieldsOf(type))
  const fields = type.felter.flatMap((felt) => {
    if (rå(felt.navn) === null && mayBeNull(felt)) return []
    const value = read(felt.navn, (written) => readFelt(felt, written))
    return value === undefined ? [] : [[felt.navn, value] as const]
  })
  const isDate = (navn: string) => type.felter.some((felt) => felt.navn === navn && felt.type.art === 'dato')
  if (isDate('fra') && isDate('til')) fejl.push(...vendt(json))
  return fejl.length > 0 ? afvist(...fejl) : læst(Object.fromEntries(fields))
}

/** An open end must be written, as null: forgetting the last day must not mean that the period still runs. */
export function fieldsOf(type: Listetype): Felter {
  const mayMiss = (felt: Felt) => mayBeNull(felt) && !isOpenEnd(felt, type)
  return {
    kræves: type.felter.filter((felt) => !mayMiss(felt)).map((felt) => felt.navn),
    valgfri: type.felter.filter(mayMiss).map((felt) => felt.navn),
  }
}

export const mayBeNull = (felt: Felt): boolean => felt.valgfri === true

/** The last day of a period that may still be running. */
export const isOpenEnd = (felt: Felt, { orden }: Listetype): boolean =>
  erPerioder(orden) && felt.navn === 'til' && mayBeNull(felt)
