import { beskedOmForsinketGenvurdering, genvurderesStraks } from '@sagsvej/law'
import { klager } from '../../klage/klager.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { klagensFakta } from './fakta.ts'
import { trinHosAnkestyrelsen, trinIKommunen } from './trin.ts'

/** From the day a complaint came in until the board has decided, on the track its kind of decision gives it. */
export const klagegang: Sagsgang = {
  nøgle: 'klage',
  titel: { da: 'Klage', en: 'Complaint' },
  siger: {
    da: 'Klagen kommer i enhver form. Gælder den en afgørelse i sagen, ser kommunen på den igen inden 4 uger; gælder den aktindsigt, gør den ikke. Ankestyrelsen afgør resten, og kommunen afviser aldrig.',
    en: 'The complaint comes in any form. Over a decision in the case the municipality looks at it again within 4 weeks; over access to the file it does not. The board decides the rest, and the municipality never refuses.',
  },
  begyndesVed: ['KlageModtaget'],
  sluttesVed: [
    'GenvurderingForetaget',
    'KlageFrafaldet',
    'KlageBortfaldet',
    'AnkestyrelsenHarAfgjort',
    'AnkestyrelsensAfgørelseEfterlevet',
    'AfgørelseTruffet',
  ],
  id,
  slutter,
  fakta: klagensFakta,
  spørger: [beskedOmForsinketGenvurdering, genvurderesStraks],
  trin: [...trinIKommunen, ...trinHosAnkestyrelsen],
}

/** The complaint an event names, or that a decision prepared anew comes of. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('klageId' in event) return event.klageId
  if (event.type !== 'AfgørelseTruffet') return undefined
  const { afgoerelseId } = event
  return [...emne(sag, klager).values()].find(({ afgjort }) => afgjort?.nyAfgoerelseId === afgoerelseId)
    ?.klageId
}

function slutter(event: SagBegivenhed): boolean {
  switch (event.type) {
    case 'GenvurderingForetaget':
      return event.udfald === 'medhold'
    case 'AnkestyrelsenHarAfgjort':
      return event.udfald === 'stadfaestet' || event.udfald === 'afvist'
    default:
      return true
  }
}
