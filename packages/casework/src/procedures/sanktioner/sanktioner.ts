import { parseDay } from '@sagsvej/calendar'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { sanktionFor } from '../../sanktioner/afgoerelser.ts'
import { lovfakta } from '../../sanktioner/lovfakta.ts'
import { sanktioner } from '../../sanktioner/sanktioner.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { sanktionsart, sanktionstrin } from './trin.ts'

/** One way for every benefit that can be taken for what somebody did or did not do, in each version of its act. */
export const sanktionsgang: Sagsgang = {
  nøgle: 'sanktioner',
  titel: { da: 'Sanktion', en: 'Sanction' },
  siger: {
    da: 'Noget skete, der kan koste ydelse. Kommunen får fat i borgeren, vurderer grunden, hører og afgør. Uden vejledning forinden koster det ingenting.',
    en: 'Something happened that may cost benefit. The municipality reaches the citizen, judges the ground, hears and decides. Without guidance beforehand it costs nothing.',
  },
  begyndesVed: ['SanktionshændelseRegistreret'],
  sluttesVed: ['SanktionFrafaldet', 'SanktionSluttet'],
  id,
  fakta: ({ sag, gang, tider }) => {
    const one = emne(sag, sanktioner).get(gang.id)
    return one ? lovfakta(sag, one, tider) : []
  },
  trin: sanktionstrin,
}

/** What an event belongs to: named in it; of a decision, what happened on the day its question is put for. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('sanktionId' in event) return event.sanktionId
  const art = sanktionsart(event, sag)
  if (art === undefined) return undefined
  const på =
    event.type === 'AfgørelseForberedt'
      ? parseDay(event.paa)
      : event.type === 'AfgørelseTruffet'
        ? emne(sag, afgørelser).get(event.afgoerelseId)?.på
        : undefined
  // A sanction for which nothing happened that day belongs to a running there is none of, and is refused.
  return (på === undefined ? undefined : sanktionFor(sag, { art, på })?.sanktionId) ?? 'ingen hændelse'
}
