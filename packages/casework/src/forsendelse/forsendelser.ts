import { type Day, parseDay } from '@sagsvej/calendar'
import { papirbrevFremme } from '@sagsvej/law'
import type { Json } from '@sagsvej/rules/read'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { KANALER } from './begivenheder.ts'

/** A letter, and how far it got. */
export interface Forsendelse {
  readonly brevId: string
  readonly art: string
  readonly til: string
  readonly emne: string
  readonly indhold: Json
  readonly skrevet: Day
  readonly afsendt?: { readonly den: Day; readonly kanal: keyof typeof KANALER }
  /** Why it did not arrive. */
  readonly fejlet?: { readonly den: Day; readonly grund: string }
  readonly fremme?: Fremme
}

/**
 * The day it had arrived, and what proves it. On paper nothing does: the day is presumed, and where the counting is
 * unsettled (SB-KAL-10) the later day is the one a deadline of the citizen's may be counted from.
 */
export interface Fremme {
  readonly den: Day
  readonly bevis: 'digital_post' | 'formodet' | 'bevist'
}

const TYPER = new Set<string>([
  'BrevSkrevet',
  'BrevAfsendt',
  'BrevTilgængeligt',
  'BrevAfvist',
  'BrevFaldetTilFjernprint',
  'BrevKomRetur',
  'ModtagelseBevist',
])

const brevId = (event: SagBegivenhed): string | undefined =>
  TYPER.has(event.type) && 'brevId' in event ? event.brevId : undefined

/** The letters of a case by id. A letter that was only sent has not arrived (SB-DP-3). */
export const forsendelser: Emne<ReadonlyMap<string, Forsendelse>> = efterId(brevId, change)

function change(brev: Forsendelse | undefined, event: SagBegivenhed): Forsendelse | undefined {
  if (event.type === 'BrevSkrevet') {
    const { brevId, art, til, emne, indhold, den } = event
    return { brevId, art, til, emne, indhold, skrevet: parseDay(den) }
  }
  if (!brev) return undefined
  switch (event.type) {
    case 'BrevAfsendt': {
      const { fejlet: _, ...again } = brev
      return sent(again, parseDay(event.den), event.kanal)
    }
    case 'BrevTilgængeligt':
      return { ...brev, fremme: { den: parseDay(event.den), bevis: 'digital_post' } }
    case 'BrevAfvist':
    case 'BrevKomRetur': {
      const { fremme: _, ...without } = brev
      return { ...without, fejlet: { den: parseDay(event.den), grund: event.grund } }
    }
    case 'BrevFaldetTilFjernprint': {
      const { fejlet: _, ...again } = brev
      return sent(again, parseDay(event.den), 'fysisk_post')
    }
    case 'ModtagelseBevist':
      return { ...brev, fremme: { den: parseDay(event.modtaget), bevis: 'bevist' } }
    default:
      return undefined
  }
}

function sent(brev: Forsendelse, den: Day, kanal: keyof typeof KANALER): Forsendelse {
  const gone = { ...brev, afsendt: { den, kanal } }
  if (kanal === 'digital_post') return gone
  return { ...gone, fremme: { den: papirbrevFremme(den).late.day, bevis: 'formodet' } }
}
