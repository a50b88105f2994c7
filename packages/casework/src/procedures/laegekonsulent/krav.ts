import { kunKliniskFunktionOgEgenLæge } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { lægespørgsmål } from '../../laegekonsulent/spoergsmaal.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'

/** In cases that go to the rehabilitation team a freely chosen adviser may not advise: the region's clinical function does. */
export const rådgiverenMåSpørges: Krav = {
  nøgle: 'raadgiver',
  titel: kunKliniskFunktionOgEgenLæge.bestemmelse.titel,
  efter: kunKliniskFunktionOgEgenLæge,
  hindringer: (s) => {
    // Follow-up of an illness goes to no team by itself: the municipality's own adviser may be asked.
    if (emne(s.sag, lægespørgsmål).get(s.gang.id)?.spurgt.gaelder === 'sygedagpenge') return []
    const { udfald } = evaluate(kunKliniskFunktionOgEgenLæge.led, s.kontekst)
    if (udfald.art === 'åben') return åbent(udfald)
    return udfald.art === 'ja'
      ? [
          hindring(
            'lov',
            'I den slags sager må kommunens egen lægekonsulent ikke rådgive. Træk spørgsmålet, og spørg sundhedskoordinatoren.',
            'In such cases the municipality’s own adviser may not advise. Withdraw the question and ask the health coordinator.',
          ),
        ]
      : []
  },
}

export const svaretErGivet: Krav = {
  nøgle: 'svar',
  titel: titel('Svaret', 'The answer'),
  hindringer: ({ sag, gang }) =>
    emne(sag, lægespørgsmål).get(gang.id)?.svar
      ? []
      : [
          hindring(
            'part',
            'Lægekonsulenten har ikke svaret endnu.',
            'The medical adviser has not answered yet.',
          ),
        ],
}
