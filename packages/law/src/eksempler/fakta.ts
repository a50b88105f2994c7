import { parseDay } from '@sagsvej/calendar'
import {
  type Faktum,
  type FaktumType,
  type MedFaktum,
  toSteps,
  type Udtryk,
  type Value,
} from '@sagsvej/rules'

type Enkelt = boolean | number | string | null
/** A value as it stands in JSON. In a record, null is an end that has not come. */
export type FaktumJson = Enkelt | readonly Readonly<Record<string, Enkelt>>[]

/** A fact with its value in JSON. */
export type Givet = readonly [MedFaktum<Udtryk>, FaktumJson]

/**
 * Facts by key from their JSON form: `fakta([persongruppe, 'ledig'], [ansatFra, '2021-03-01'])`.
 * @throws TypeError when a value is not of the fact's kind.
 */
export const fakta = (...given: readonly Givet[]): Record<string, Value> =>
  Object.fromEntries(given.map(([{ faktum }, json]) => [faktum.nøgle, værdiAf(faktum, json)]))

function værdiAf({ navn, type }: Faktum, json: FaktumJson): Value {
  if (type.art !== 'liste') return enkelt(navn, type, json)
  if (!Array.isArray(json)) throw new TypeError(`${navn} is a list`)
  return json.map((post: Readonly<Record<string, Enkelt>>) =>
    Object.fromEntries(
      type.felter.flatMap((felt) => {
        const value = post[felt.navn]
        return value === undefined || value === null
          ? []
          : [[felt.navn, enkelt(`${navn}/${felt.navn}`, felt.type, value)] as const]
      }),
    ),
  )
}

function enkelt(navn: string, type: Exclude<FaktumType, { art: 'liste' }>, json: FaktumJson): Value {
  switch (type.art) {
    case 'sandt':
      if (typeof json === 'boolean') return json
      break
    case 'tal':
      if (typeof json === 'number') return toSteps(type.enhed, json)
      break
    case 'dato':
      if (typeof json === 'string') return parseDay(json)
      break
    case 'valg':
      if (type.valg.some((v) => v.nøgle === json)) return String(json)
      break
  }
  throw new TypeError(`${navn} cannot be ${JSON.stringify(json)}`)
}
