import type { FaktumType, Felt, Post, Value } from '@sagsvej/rules'
import { isListe, type Json, type JsonObjekt, medlem } from '../json.ts'
import { afvist, type Læst, læst, samler, ved } from './fejl.ts'
import { forkertType, slutFørStart } from './fejltekst.ts'
import { readObjekt } from './objekt.ts'
import { overlappende } from './overlap.ts'

type Listetype = Extract<FaktumType, { art: 'liste' }>
type ReadFelt = (felt: Felt, json: Json) => Læst<Value>

/** The records of a list. What is null in JSON is an absent field of the record. */
export function readPoster(type: Listetype, json: Json, readFelt: ReadFelt): Læst<readonly Post[]> {
  if (!isListe(json)) return afvist(forkertType(json, LISTE))
  const { fejl, tag } = samler()
  const read = json.map((item, i) => tag(ved(i, readPost(type, item, readFelt))))
  const posts = read.filter((post) => post !== undefined)
  if (type.orden === 'perioder') fejl.push(...overlappende(read))
  return fejl.length > 0 ? afvist(...fejl) : læst(posts)
}

const LISTE = { da: 'en liste: [ … ]', en: 'a list: [ … ]' }

/** A field that may be null, or left out. The end of a period must be written, as a day or as null: still running. */
const mayBeNull = (felt: Felt, { orden }: Listetype): boolean =>
  felt.valgfri === true || (orden === 'perioder' && felt.navn === 'til')

function readPost(type: Listetype, json: Json, readFelt: ReadFelt): Læst<Post> {
  const { fejl, tag } = samler()
  const isEnd = (felt: Felt) => type.orden === 'perioder' && felt.navn === 'til'
  const mayMiss = type.felter.filter((felt) => felt.valgfri && !isEnd(felt))
  const objekt = readObjekt(
    json,
    {
      kræves: type.felter.filter((felt) => !mayMiss.includes(felt)).map((felt) => felt.navn),
      valgfri: mayMiss.map((felt) => felt.navn),
    },
    fejl,
  )
  if (!objekt) return afvist(...fejl)
  const fields = type.felter.flatMap((felt) => {
    const written = medlem(objekt, felt.navn)
    if (written === undefined || (written === null && mayBeNull(felt, type))) return []
    const value = tag(ved(felt.navn, readFelt(felt, written)))
    return value === undefined ? [] : [[felt.navn, value] as const]
  })
  const post: Post = Object.fromEntries(fields)
  fejl.push(...wrongWay(post, objekt))
  return fejl.length > 0 ? afvist(...fejl) : læst(post)
}

function wrongWay({ fra, til }: Post, written: JsonObjekt) {
  if (typeof fra !== 'number' || typeof til !== 'number' || fra <= til) return []
  return [{ ...slutFørStart(String(written.fra), String(written.til)), pointer: '/til' }]
}
