import {
  AKTØRROLLER,
  type Aktørrolle,
  type Fejl,
  fold,
  parseJson,
  type SagBegivenhed,
  type SagTilstand,
} from '@sagsvej/casework'
import { afvist, forkertType, isListe, isObjekt, type Json, læser, læst, under } from '@sagsvej/rules/read'
import { Problem, type Problemfejl } from '../problem/problem.ts'

/** What is asked of a case: the name of a command, and its fields. */
export interface Kommandokrop {
  readonly type: string
  readonly indhold: Json
  /** As what the asker acts, where not as they logged in. */
  readonly som?: Aktørrolle
}

const readRolle = (json: Json) => (isRolle(json) ? læst(json) : afvist(forkertType(json, ROLLE)))
const isRolle = (json: Json): json is Aktørrolle =>
  typeof json === 'string' && Object.hasOwn(AKTØRROLLER, json)
const ROLLE = {
  da: `en rolle: ${Object.keys(AKTØRROLLER).join(', ')}`,
  en: `a role: ${Object.keys(AKTØRROLLER).join(', ')}`,
}

/** @throws Problem with everything that is wrong with the body itself */
export function readKommando(body: unknown): Kommandokrop {
  const json = parseJson(typeof body === 'string' ? body : '')
  if (!json.ok) throw new Problem('unreadable', { fejl: json.fejl.map(iKroppen) })
  const unstorable = steder(json.værdi)
  if (unstorable.length > 0)
    throw new Problem('refused', { fejl: unstorable.map((pointer) => ({ pointer, ...UTEGN })) })
  const { fejl, rå, felt } = læser(json.værdi, { kræves: ['type', 'indhold'], valgfri: ['som'] })
  const som = felt('som', readRolle)
  if (fejl.length > 0 || !isObjekt(json.værdi)) throw new Problem('refused', { fejl: fejl.map(iKroppen) })
  return { type: String(rå('type')), indhold: rå('indhold') ?? null, ...(som === undefined ? {} : { som }) }
}

/** Where there is text that no database keeps: the character U+0000, or half a character. */
function steder(json: Json, pointer = ''): readonly string[] {
  if (typeof json === 'string') return UBRUGELIG.test(json) ? [pointer] : []
  if (isListe(json)) return json.flatMap((one, i) => steder(one, under(pointer, i)))
  if (!isObjekt(json)) return []
  return Object.entries(json).flatMap(([key, one]) =>
    UBRUGELIG.test(key) ? [pointer] : steder(one, under(pointer, key)),
  )
}
const UBRUGELIG = /\0|\p{Surrogate}/u
const UTEGN = {
  kind: 'ukendtTegn',
  tekst: {
    da: 'Her er et tegn, der ikke kan gemmes: U+0000 eller et halvt tegn. Fjern det.',
    en: 'Here is a character that cannot be stored: U+0000, or half a character. Remove it.',
  },
}

export function tilstandAf(events: readonly SagBegivenhed[]): SagTilstand {
  const tilstand = fold(events)
  if (!tilstand) throw new Error('a stored case has no events')
  return tilstand
}

/** A fault of the body, as a problem tells it. */
export const iKroppen = ({
  pointer,
  slags,
  tekst,
}: Pick<Fejl, 'pointer' | 'tekst'> & { readonly slags: string }): Problemfejl => ({
  pointer,
  kind: slags,
  tekst,
})
