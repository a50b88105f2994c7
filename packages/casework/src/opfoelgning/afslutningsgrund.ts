import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { forløb } from './forloeb.ts'
import type { AFSLUTNINGSGRUNDE } from './forloebsbegivenheder.ts'

interface Afslutning {
  readonly forloebId: string
  readonly grund: keyof typeof AFSLUTNINGSGRUNDE
}

/** A course ends for a reason the case shows: a recovery, a stop that has effect, or a death. */
export const grundenHolder = ({ forloebId, grund }: Afslutning, sag: SagTilstand): readonly Fejl[] => {
  switch (grund) {
    case 'rask':
      return emne(sag, forløb).get(forloebId)?.raskFra === undefined ? [ved('grund', ikkeRask())] : []
    case 'ophoert':
      return erStoppet(sag) ? [] : [ved('grund', ikkeStoppet())]
    case 'doedsfald':
      return emne(sag, parter).død === undefined ? [ved('grund', ikkeDød())] : []
  }
}

/** A decision against the person on their benefit has effect. */
const erStoppet = (sag: SagTilstand): boolean =>
  [...emne(sag, afgørelser).values()].some(
    ({ art, truffet, anvist, tilbagekaldt }) =>
      STOPPER.has(art) && truffet?.tilUgunst && anvist !== undefined && tilbagekaldt === undefined,
  )

const STOPPER: ReadonlySet<string> = new Set([
  'ret_til_sygedagpenge',
  'forlaengelse',
  'bortfald_medvirken',
  'bortfald_behandling',
])

const ikkeRask = () =>
  fejl(
    'ikkeMuligt',
    'Der er ingen raskmelding i forløbet. Registrér raskmeldingen først, eller vælg en anden grund.',
    'There is no recovery in the course. Register the recovery first, or choose another reason.',
  )
const ikkeStoppet = () =>
  fejl(
    'ikkeMuligt',
    'Ingen afgørelse om at stoppe sygedagpengene har fået virkning. Udbetalingen løber, til den er meddelt.',
    'No decision to stop the benefit has taken effect. The payment runs until it is notified.',
  )
const ikkeDød = () =>
  fejl(
    'ikkeMuligt',
    'Dødsfaldet er ikke registreret i sagen. Registrér det først.',
    'The death is not registered in the case. Register it first.',
  )
