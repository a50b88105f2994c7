import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import type { Lovsamling } from '../collect.ts'
import type { FaktumType } from '../fact.ts'
import type { Lovsyn } from '../in-force.ts'
import { fromSteps, stepsPer } from '../units.ts'
import type { Post, Value } from '../value.ts'
import type { Rammer } from './finding.ts'

/** A case as TypeScript: its facts and judgements, and the view of the law, each as the text of an expression. */
export interface WrittenCase {
  readonly fakta: string
  readonly skøn: string
  readonly lovsyn: string | undefined
}

/** A case in the words a test is written in; days and amounts as people read them. */
export function writtenCase({ fakta }: Pick<Lovsamling, 'fakta'>, { syn, ...rammer }: Rammer): WrittenCase {
  const typeOf = (key: string) => fakta.find(({ nøgle }) => nøgle === key)?.type
  return {
    fakta: object(Object.entries(rammer.fakta).map(([key, value]) => [key, written(typeOf(key), value)])),
    skøn: object(Object.entries(rammer.skøn).map(([key, value]) => [key, String(value)])),
    lovsyn: syn && Object.keys(syn).length > 0 ? writtenView(syn) : undefined,
  }
}

const object = (entries: readonly (readonly [string, string])[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.map(([key, text]) => `${property(key)}: ${text}`).join(', ')} }`

const property = (key: string): string => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quoted(key))

export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const writtenDay = (day: Day): string => (isNever(day) ? 'NEVER' : `parseDay('${formatDay(day)}')`)

function written(type: FaktumType | undefined, value: Value): string {
  switch (type?.art) {
    case 'dato':
      return writtenDay(value as Day)
    case 'tal': {
      const steps = Number(value)
      return stepsPer(type.enhed) === 1
        ? String(steps)
        : `toSteps('${type.enhed}', '${fromSteps(type.enhed, steps)}')`
    }
    case 'valg':
      return quoted(String(value))
    case 'liste': {
      const { felter } = type
      const posts = (value as readonly Post[]).map((post) =>
        object(
          Object.entries(post).map(([key, v]) => [key, written(felter.find((f) => f.navn === key)?.type, v)]),
        ),
      )
      return `[${posts.join(', ')}]`
    }
    default:
      return JSON.stringify(value)
  }
}

const writtenView = (syn: Lovsyn): string =>
  object(
    Object.entries(syn).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? String(value) : writtenDay(value),
    ]),
  )
