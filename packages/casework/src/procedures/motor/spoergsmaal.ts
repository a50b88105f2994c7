import type { Fristregel } from '@sagsvej/law'
import type { MedBestemmelse, Udtryk } from '@sagsvej/rules'
import type { Sagsgang } from './sagsgang.ts'

/** Every provision the steps of a procedure put to the law, each once: whether they must be taken, and by when. */
export function spørgsmålI({ trin, spørger = [] }: Sagsgang): readonly MedBestemmelse<Udtryk>[] {
  const asked = trin.flatMap(({ skal, frist, ellersFrist = [] }) => [
    ...(skal.art === 'lov' ? [skal.bestemmelse] : []),
    ...[frist, ...ellersFrist].flatMap((one) => (one ? [one.bestemmelse] : [])),
  ])
  const also = spørger.map((one) => (isLimit(one) ? one.bestemmelse : one))
  return [...new Map([...asked, ...also].map((one) => [one.bestemmelse, one])).values()]
}

const isLimit = (one: MedBestemmelse<Udtryk> | Fristregel): one is Fristregel => 'udløb' in one
