import { type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { jobafklaringSenestTil } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'

interface Afslutning {
  readonly grund: 'ophoert' | 'udloebet' | 'doedsfald'
  readonly sidsteDag: string
}

/** A course ends for a reason the case shows: a decision that has effect, the time that is over, or a death. */
export const grundenHolder = (
  { grund, sidsteDag }: Afslutning,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  switch (grund) {
    case 'doedsfald':
      return emne(sag, parter).død === undefined ? [ved('grund', ikkeDød())] : []
    case 'ophoert':
      return erOphørt(sag) ? [] : [ved('grund', ikkeOphørt())]
    case 'udloebet': {
      const k = sagskontekst(sag, [], { på: den, kendt: den })
      const { udfald } = evaluate(jobafklaringSenestTil.led, k)
      if (udfald.art !== 'værdi') return [ved('grund', uafklaret())]
      const last = udfald.værdi as Day
      return den >= last && parseDay(sidsteDag) <= last ? [] : [ved('grund', ikkeUdløbet(formatDay(last)))]
    }
  }
}

const erOphørt = (sag: SagTilstand): boolean =>
  [...emne(sag, afgørelser).values()].some(
    ({ art, truffet, anvist, tilbagekaldt }) =>
      art === 'ophoer_jobafklaring' &&
      truffet?.tilUgunst &&
      anvist !== undefined &&
      tilbagekaldt === undefined,
  )

const ikkeDød = () =>
  fejl(
    'ikkeMuligt',
    'Dødsfaldet er ikke registreret i sagen. Registrér det først.',
    'The death is not registered in the case. Register it first.',
  )
const ikkeOphørt = () =>
  fejl(
    'ikkeMuligt',
    'Ingen afgørelse om at stoppe forløbet har fået virkning. Forløbet løber, til den er meddelt.',
    'No decision to end the course has taken effect. The course runs until it is notified.',
  )
const uafklaret = () =>
  fejl(
    'ikkeMuligt',
    'Det er ikke afklaret, hvornår forløbets to år er gået.',
    'When the two years of the course are over has not been settled.',
  )
const ikkeUdløbet = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Forløbets tid er først gået den ${day}.`,
    `The time of the course is not over until ${day}.`,
  )
