import type { Day } from '@sagsvej/calendar'
import type { Forløb } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import { type Skala, skala } from './skala.ts'

export type Mønster = 'prikker' | 'lodret' | 'skrå' | 'frem' | 'tom'

/** The paper a picture is drawn on: sizes in the units of its viewBox, and what every lane needs to know. */
export interface Figur {
  readonly sprog: Sprog
  readonly idag: Day
  readonly bredde: number
  readonly venstre: number
  readonly højre: number
  /** Font size of all text. */
  readonly skrift: number
  /** Narrow: names of lanes stand above them, and marks are numbers explained in a list. */
  readonly smal: boolean
  /** Whether dates need their year to be told apart. */
  readonly medÅr: boolean
  readonly skala: Skala
  /** Begins the ids of the patterns, which differ from picture to picture on a page. */
  readonly præfiks: string
}

/** A lane, drawn with its top at 0. Shapes lie under the uprights, text above them. */
export interface Bane {
  readonly titel: string
  /** Under the name of the lane, where words gave way to numbers or letters. */
  readonly note?: string | undefined
  readonly højde: number
  readonly former: ComponentChildren
  readonly tekst: ComponentChildren
}

/** The least height of a lane with a note under its name. */
export const NOTEHØJDE = 42

/** Sizes so chosen that text is at least 12 px in the narrowest place each picture is shown: 912 px and 288 px. */
const SIZES = {
  bred: { bredde: 1140, venstre: 160, højre: 1132, skrift: 15 },
  smal: { bredde: 340, venstre: 4, højre: 336, skrift: 14.5 },
}

export function figur(
  { fra, til, idag }: Forløb,
  sprog: Sprog,
  slags: 'bred' | 'smal',
  præfiks: string,
): Figur {
  const size = SIZES[slags]
  return {
    ...size,
    sprog,
    idag,
    smal: slags === 'smal',
    medÅr: til - fra > 366,
    skala: skala(fra, til, size.venstre, size.højre),
    præfiks: `${præfiks}-${slags}`,
  }
}

const ID: Readonly<Record<Mønster, string>> = {
  prikker: 'prikker',
  lodret: 'lodret',
  skrå: 'skraa',
  frem: 'frem',
  tom: 'tom',
}

export const mønsterId = (præfiks: string, mønster: Mønster): string => `${præfiks}-${ID[mønster]}`

/** A pattern as a fill. */
export const fyld = (præfiks: string, mønster: Mønster): string => `url(#${mønsterId(præfiks, mønster)})`
