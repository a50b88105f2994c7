import { afgøresPåForeliggendeGrundlag, oplysningenMåHentes, skriftligBeskedErGivet } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import { type Samtykkestand, samtykkestand } from './stillingen.ts'

const UDEN_JA: Readonly<Record<Samtykkestand, Hindring>> = {
  'ikke bedt om': hindring(
    'kommune',
    'Borgeren er ikke spurgt, og loven lader den ikke hente uden. Bed om et ja.',
    'The citizen has not been asked, and the act does not let it be obtained without. Ask for a yes.',
  ),
  venter: hindring(
    'part',
    'Borgeren har ikke svaret endnu. Vent på svaret.',
    'The citizen has not answered yet. Wait for the answer.',
  ),
  nej: hindring(
    'part',
    'Borgeren har ikke sagt ja til, at den hentes her. Gå videre uden den, eller spørg igen.',
    'The citizen has not said yes to its being obtained here. Go on without it, or ask again.',
  ),
  bortfaldet: hindring(
    'part',
    'Borgerens ja er faldet bort, for der er gået et år. Spørg igen.',
    'The citizen’s yes has lapsed, for a year has passed. Ask again.',
  ),
  ja: hindring('lov', 'Loven lader den ikke hente.', 'The act does not let it be obtained.'),
}

/** Nothing is obtained that the law does not let be: by consent, because none is asked, or because it can be left out. */
export const måHentes: Krav = {
  nøgle: 'maa_hentes',
  efter: oplysningenMåHentes,
  titel: titel('Oplysningen må hentes', 'The information may be obtained'),
  hindringer: (s) => {
    const { udfald } = evaluate(oplysningenMåHentes.led, s.kontekst)
    if (udfald.art === 'ja') return []
    const stand = samtykkestand(s)
    // What is open beside the answer that is awaited is told: a judgement, or law that has not been found.
    if (udfald.art === 'åben' && stand !== 'venter') return åbent(udfald)
    return [UDEN_JA[stand]]
  },
}

/** The case goes on without only where the law says so: not while a yes stands, or while the answer is awaited. */
export const kanUndværes: Krav = {
  nøgle: 'kan_undvaeres',
  efter: afgøresPåForeliggendeGrundlag,
  titel: titel('På det foreliggende grundlag', 'On what there is'),
  hindringer: (s) => {
    const { udfald } = evaluate(afgøresPåForeliggendeGrundlag.led, s.kontekst)
    if (udfald.art === 'ja') return []
    if (udfald.art === 'åben') return samtykkestand(s) === 'venter' ? [UDEN_JA.venter] : åbent(udfald)
    return [
      hindring(
        'kommune',
        'Oplysningen må hentes. Hent den, eller skriv, at den ikke er nødvendig.',
        'The information may be obtained. Obtain it, or write that it is not needed.',
      ),
    ]
  },
}

/** Nobody bears what a no leads to who was not told of it in writing. */
export const beskedenErGivet: Krav = {
  nøgle: 'besked',
  efter: skriftligBeskedErGivet,
  titel: titel('Den skriftlige besked', 'The written notice'),
  hindringer: (s) =>
    evaluate(skriftligBeskedErGivet.led, s.kontekst).udfald.art === 'ja'
      ? []
      : [
          hindring(
            'brev',
            'Brevet om, hvad det betyder at sige nej, er ikke nået frem til borgeren. Send det igen, og vent.',
            'The letter on what a no means has not reached the citizen. Send it again, and wait.',
          ),
        ],
}
