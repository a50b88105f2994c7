import { SAGSGANGE } from '@sagsvej/casework'
import { queryText } from '../../http/query.ts'

/** Which tasks are shown: those of oneself, of the unit, or of somebody one stands in for; and of one procedure alone. */
export interface Visning {
  readonly hvis: 'mit' | 'enheden' | { readonly bruger: string }
  readonly procedure?: string
  readonly efter?: string
}

export const MIN_DAG = '/min-dag'

/** As the address says; what it says of nothing there is, is left out. */
export function readVisning(query: unknown): Visning {
  const hvis = queryText(query, 'hvis')
  const procedure = queryText(query, 'slags')
  const efter = queryText(query, 'efter')
  return {
    hvis: hvis === 'enheden' ? 'enheden' : hvis === '' ? 'mit' : { bruger: hvis },
    ...(SAGSGANGE.some(({ nøgle }) => nøgle === procedure) ? { procedure } : {}),
    ...(efter === '' ? {} : { efter }),
  }
}

export function visningPath({ hvis, procedure, efter }: Visning): string {
  const query = new URLSearchParams({
    ...(hvis === 'mit' ? {} : { hvis: hvis === 'enheden' ? 'enheden' : hvis.bruger }),
    ...(procedure === undefined ? {} : { slags: procedure }),
    ...(efter === undefined ? {} : { efter }),
  }).toString()
  return query === '' ? MIN_DAG : `${MIN_DAG}?${query}`
}
