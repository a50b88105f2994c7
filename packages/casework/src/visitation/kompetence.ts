import { type Day, parseDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'

/** What a team may settle. */
export const BEMYNDIGELSER = {
  fleksjob: { da: 'afgøre visitation til fleksjob', en: 'decide on visitation to a flex job' },
  pensionsindstilling: {
    da: 'indstille til førtidspension i en anden forvaltning',
    en: 'recommend a disability pension to another administration',
  },
} as const satisfies Readonly<Record<string, Tekst>>

export interface Bemyndigelse {
  readonly jobcenter: string
  readonly team: string
  readonly hvad: readonly (keyof typeof BEMYNDIGELSER)[]
  readonly fra: string
  readonly til?: string
}

/**
 * Which team has the power in which job centre. A municipality gives it itself; no act names the teams. Those here are an
 * example municipality's, with four job centres; one of the teams came to have the power later than the others.
 */
export const VISITATIONSTEAM: readonly Bemyndigelse[] = [
  {
    jobcenter: 'havnen',
    team: 'visitation-havnen',
    hvad: ['fleksjob', 'pensionsindstilling'],
    fra: '2006-07-03',
  },
  {
    jobcenter: 'skoven',
    team: 'visitation-skoven',
    hvad: ['fleksjob', 'pensionsindstilling'],
    fra: '2006-07-03',
  },
  {
    jobcenter: 'torvet',
    team: 'visitation-torvet',
    hvad: ['fleksjob', 'pensionsindstilling'],
    fra: '2006-07-03',
  },
  { jobcenter: 'engen', team: 'visitation-engen', hvad: ['fleksjob'], fra: '2008-01-01' },
]

/** The teams that may settle something in a job centre on a day. */
export const teamMed = (
  jobcenter: string,
  hvad: keyof typeof BEMYNDIGELSER,
  dag: Day,
  alle: readonly Bemyndigelse[] = VISITATIONSTEAM,
): readonly string[] =>
  alle
    .filter((one) => one.jobcenter === jobcenter && one.hvad.includes(hvad))
    .filter(({ fra, til }) => parseDay(fra) <= dag && (til === undefined || parseDay(til) >= dag))
    .map(({ team }) => team)
