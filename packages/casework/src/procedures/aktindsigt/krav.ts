import { fuldmagtenDækker, sagsbehandlingstidenKanPåklages } from '@sagsvej/law'
import { ikkeGennemgået } from '../../aktindsigt/omfattet.ts'
import { dækketAfFuldmagt } from '../../aktindsigt/regler.ts'
import { hindring, titel } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { anmodningenI } from './stillingen.ts'

/** Every document within the request has exactly one disposition, in the version it has now. */
export const alleErGennemgået: Krav = {
  nøgle: 'gennemgaaet',
  titel: titel('Gennemgangen', 'The review'),
  hindringer: (s) => {
    const asked = anmodningenI(s)
    return (asked ? ikkeGennemgået(s.sag, asked) : []).map(({ titel, version }) =>
      hindring(
        'kommune',
        `»${titel}« (version ${version}) er ikke gennemgået.`,
        `“${titel}” (version ${version}) has not been looked at.`,
      ),
    )
  },
}

/** Whoever asks for the party still may, on the day it is handed over. */
export const fuldmagtenGælder: Krav = {
  nøgle: 'fuldmagt',
  titel: titel('Fuldmagten', 'The power of attorney'),
  efter: fuldmagtenDækker,
  hindringer: (s) => {
    const asked = anmodningenI(s)
    if (!asked || dækketAfFuldmagt(s.sag, asked, [], { den: s.tider.på })) return []
    return [
      hindring(
        'part',
        'Den, der beder om aktindsigt for parten, har ikke en fuldmagt til det den dag. Bed om en.',
        'Whoever asks for the party has no power of attorney for it that day. Ask for one.',
      ),
    ]
  },
}

/** What is handed over was decided first. */
export const erAfgjort: Krav = {
  nøgle: 'afgjort',
  titel: titel('Afgørelsen om aktindsigt', 'The decision on access'),
  hindringer: (s) =>
    anmodningenI(s)?.afgjort
      ? []
      : [hindring('kommune', 'Anmodningen er ikke afgjort.', 'The request has not been decided.')],
}

/** Only under the act on public access, and only when 14 working days have gone (OFL.39.1). */
export const tidenKanPåklages: Krav = {
  nøgle: 'tiden',
  titel: titel('Klage over sagsbehandlingstiden', 'Complaint about the processing time'),
  efter: sagsbehandlingstidenKanPåklages,
  hindringer: (s) =>
    loven(s, sagsbehandlingstidenKanPåklages) === true
      ? []
      : [
          hindring(
            'tid',
            'Der kan klages særskilt over tiden, når en anmodning efter offentlighedsloven ikke er besvaret efter 14 arbejdsdage.',
            'A separate complaint about the time can be made when a request under the act on public access is unanswered after 14 working days.',
          ),
        ],
}
