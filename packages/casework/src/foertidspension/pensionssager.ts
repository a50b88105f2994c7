import { type Day, parseDay } from '@sagsvej/calendar'
import { type Bånd, bånd } from '../afgoerelse/i-forloeb.ts'
import type { Dokumentversion } from '../rehabilitering/rehabiliteringssager.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Grundlagsdel } from './grundlag.ts'

/** A case on disability pension from the day it was opened. */
export interface Pensionssag {
  readonly pensionssagId: string
  readonly rejstAf: 'borger' | 'kommune'
  readonly kunPension: boolean
  readonly modtaget: Day
  readonly vejledt?: Day
  readonly grundlag: ReadonlyMap<Grundlagsdel, Dokumentversion>
  readonly overgik?: Day
  readonly mødebrev?: string
  readonly forsinketTil?: Day
  readonly betalesFra?: Day
  readonly afsluttet?: Day
}

const pensionssagId = (event: SagBegivenhed): string | undefined =>
  'pensionssagId' in event ? event.pensionssagId : undefined

export const pensionssager: Emne<ReadonlyMap<string, Pensionssag>> = efterId(
  pensionssagId,
  (before, event) => {
    if (event.type === 'PensionssagRejst') {
      const { pensionssagId, rejstAf, kunPension, modtaget } = event
      return { pensionssagId, rejstAf, kunPension, modtaget: parseDay(modtaget), grundlag: new Map() }
    }
    return before && { ...before, ...change(before, event) }
  },
)

function change(before: Pensionssag, event: SagBegivenhed): Partial<Pensionssag> {
  switch (event.type) {
    case 'AnsøgerVejledt':
      return { vejledt: parseDay(event.den) }
    case 'PensionsgrundlagVedlagt':
      return { grundlag: new Map(before.grundlag).set(event.del, event.dokument) }
    case 'SagenOvergik':
      return { overgik: parseDay(event.den) }
    case 'MødeMedBeslutterneTilbudt':
      return { mødebrev: event.brevId }
    case 'PensionsafgørelseForsinket':
      return { forsinketTil: parseDay(event.ventes) }
    case 'PensionsstartFastsat':
      return { betalesFra: parseDay(event.betalesFra) }
    case 'PensionssagAfsluttet':
      return { afsluttet: parseDay(event.den) }
    default:
      return {}
  }
}

export const pensionsafgørelser: Emne<Bånd> = bånd({
  arter: ['foertidspension'],
  begynder: (event) => (event.type === 'PensionssagRejst' ? event.pensionssagId : undefined),
  slutter: (event) => (event.type === 'PensionssagAfsluttet' ? event.pensionssagId : undefined),
})
