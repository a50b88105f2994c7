import type { Day } from '@sagsvej/calendar'
import { evaluerFrist, type Fristregel } from '@sagsvej/law'
import { inLanguage, kontekst, type Sprog, type Value } from '@sagsvej/rules'
import type { FristIBrev } from './dele/fristblok.ts'

/** A deadline of the law worked out from the few facts a letter itself holds, or what kept it from being worked out. */
export type RegnetFrist =
  | { readonly art: 'frist'; readonly frist: FristIBrev }
  | { readonly art: 'mangler'; readonly hvorfor: string }

export function regnetFrist(
  regel: Fristregel,
  kendt: Readonly<Record<string, Value>>,
  sprog: Sprog,
): RegnetFrist {
  const svar = evaluerFrist(regel, kontekst({ fakta: ({ nøgle }) => kendt[nøgle], skøn: () => undefined }))
  if (svar.art !== 'frist') return { art: 'mangler', hvorfor: ikkeRegnet(regel, sprog) }
  const { dag, senest, konto, hjemmel } = svar
  return {
    art: 'frist',
    frist: {
      titel: regel.titel,
      hvem: regel.hvem,
      dag,
      konto,
      ...(senest === undefined ? {} : { senest }),
      ...(hjemmel ? { hjemmel } : {}),
    },
  }
}

const ikkeRegnet = ({ titel }: Fristregel, sprog: Sprog): string =>
  inLanguage(sprog)(
    `Fristen »${titel.da}« kan ikke regnes ud for de dage, der står i brevet. Se dagene efter.`,
    `The deadline “${titel.en}” cannot be worked out for the days in the letter. Check the days.`,
  )

/**
 * One of the deadlines of an act, by its key.
 * @throws TypeError when the act has none of that name
 */
export function fristen(alle: readonly Fristregel[], nøgle: string): Fristregel {
  const found = alle.find((regel) => regel.nøgle === nøgle)
  if (!found) throw new TypeError(`there is no deadline ${nøgle}`)
  return found
}

/** The day to keep: the later one, where the citizen may rely on it. */
export const holdesSenest = ({ dag, senest }: FristIBrev): Day => senest ?? dag
