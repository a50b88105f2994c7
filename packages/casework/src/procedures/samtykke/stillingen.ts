import {
  beskedOmAdgangTilOplysninger,
  beskedOmManglendeMedvirken,
  beskedOmTilbagebetalingOgStraf,
  beskedOmÆndringerDerBetyderNoget,
  harGivetSamtykke,
  medvirkerTilOplysning,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
  samtykkeErForsøgtIndhentet,
  samtykkeGivetDen,
  samtykketErBortfaldet,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { holderTekst } from '../../forsendelse/standardtekster.ts'
import { type Afledt, sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { MYNDIGHEDER_OG_AKASSER, OFFENTLIGE } from '../../samtykke/kilder.ts'
import { harSagtJa, type Samtykke, samtykker } from '../../samtykke/samtykker.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

/** The wanted information of a running. */
export const ønsketI = ({ sag, gang }: Omstændigheder): Samtykke | undefined =>
  emne(sag, samtykker).get(gang.id)

/** How far the consent is. `bortfaldet`: given, and by the law of the day no longer worth anything. */
export type Samtykkestand = 'ikke bedt om' | 'venter' | 'ja' | 'nej' | 'bortfaldet'

export function samtykkestand(s: Omstændigheder): Samtykkestand {
  const one = ønsketI(s)
  if (!one || (one.udbedt === undefined && one.svar === undefined)) return 'ikke bedt om'
  const yes = harSagtJa(one, s.tider.på)
  if (yes === undefined) return 'venter'
  return yes ? (lapsed(one, s) ? 'bortfaldet' : 'ja') : 'nej'
}

/** Where the law of the day has not been found nobody's consent is taken to have lapsed. */
function lapsed({ kilde, svar }: Samtykke, { sag, tider }: Omstændigheder): boolean {
  if (!OFFENTLIGE.includes(kilde)) return false
  const k = sagskontekst(sag, [[samtykkeGivetDen, svar?.den]], tider)
  return evaluate(samtykketErBortfaldet.led, k).udfald.art === 'ja'
}

/** What the events of a running tell the law. */
export function samtykkefakta(s: Omstændigheder): readonly Afledt[] {
  const one = ønsketI(s)
  if (!one) return []
  const stand = samtykkestand(s)
  const told = beskedErGivet(s)
  return [
    [oplysningensKilde, MYNDIGHEDER_OG_AKASSER.includes(one.kilde) ? 'myndighed_eller_akasse' : 'andre'],
    [oplysningensArt, one.art],
    [sagensArtVedSamtykke, one.sagensArt],
    [samtykkeErForsøgtIndhentet, one.udbedt !== undefined],
    [harGivetSamtykke, stand === 'venter' ? undefined : stand === 'ja'],
    // Whoever has answered, and whatever they answered, has taken part.
    [medvirkerTilOplysning, one.svar !== undefined ? true : undefined],
    [beskedOmAdgangTilOplysninger, told],
    [beskedOmManglendeMedvirken, told],
    [beskedOmÆndringerDerBetyderNoget, told],
    [beskedOmTilbagebetalingOgStraf, told],
  ]
}

/** A letter that tells all that must be told in writing (RSL.12) has arrived. */
const beskedErGivet = ({ sag, tider }: Omstændigheder): boolean =>
  [...emne(sag, forsendelser).values()].some(
    (brev) =>
      brev.fremme !== undefined && brev.fremme.den <= tider.på && holderTekst(brev, 'besked_om_oplysninger'),
  )
