import {
  afgøresPåForeliggendeGrundlag,
  harGivetSamtykke,
  medvirkerTilOplysning,
  oplysningenMåHentes,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
  samtykkeErForsøgtIndhentet,
  samtykkeKræves,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { emne } from '../../sag/emne.ts'
import type { KILDER } from '../../samtykke/begivenheder.ts'
import { harSagtJa, type Samtykke, samtykker } from '../../samtykke/samtykker.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'

const den = ({ sag, gang }: Omstændigheder): Samtykke | undefined => emne(sag, samtykker).get(gang.id)

const MYNDIGHEDER: readonly (keyof typeof KILDER)[] = ['akasse', 'myndighed']

/** Nothing is obtained that the law does not let be: by consent, because none is asked, or because it can be left out. */
const måHentes: Krav = {
  nøgle: 'maa_hentes',
  efter: oplysningenMåHentes,
  titel: titel('Oplysningen må hentes', 'The information may be obtained'),
  hindringer: (s) => {
    const { udfald } = evaluate(oplysningenMåHentes.led, s.kontekst)
    if (udfald.art === 'åben') return åbent(udfald)
    if (udfald.art === 'ja') return []
    return [
      hindring(
        'part',
        'Borgeren har ikke sagt ja til, at den hentes her. Bed om et ja, eller gå videre uden oplysningen.',
        'The citizen has not said yes to its being obtained here. Ask for a yes, or go on without the information.',
      ),
    ]
  },
}

/** From the question to one source until what it has is there, or the case goes on without it. */
export const samtykkegang: Sagsgang = {
  nøgle: 'samtykke',
  titel: { da: 'Samtykke til at hente oplysninger', en: 'Consent to obtaining information' },
  siger: {
    da: 'Borgeren siger ja eller nej til, at kommunen henter oplysninger hos en bestemt kilde. Ved et nej går sagen videre med det, der er.',
    en: 'The citizen says yes or no to the municipality obtaining information from one source. With a no the case goes on with what there is.',
  },
  begyndesVed: ['SamtykkeUdbedt'],
  sluttesVed: ['OplysningHentet', 'OplysningUndværet'],
  id: (event) => ('samtykkeId' in event ? event.samtykkeId : undefined),
  fakta: (s) => {
    const one = den(s)
    if (!one) return []
    const ja = harSagtJa(one, s.tider.på)
    return [
      [oplysningensKilde, MYNDIGHEDER.includes(one.kilde) ? 'myndighed_eller_akasse' : 'andre'],
      [oplysningensArt, one.art],
      [sagensArtVedSamtykke, one.sagensArt],
      [samtykkeErForsøgtIndhentet, true],
      [harGivetSamtykke, ja],
      // Whoever has answered, and whatever they answered, has taken part.
      [medvirkerTilOplysning, one.svar === undefined ? undefined : true],
    ]
  },
  spørger: [oplysningenMåHentes, afgøresPåForeliggendeGrundlag],
  trin: [
    {
      nøgle: 'udbedt',
      titel: { da: 'Borgeren spørges', en: 'The citizen is asked' },
      siger: {
        da: 'Skriv, hvad I vil hente, hos hvem, hvad det skal bruges til, og hvad et nej betyder.',
        en: 'Write what you want to obtain, from whom, what it is for, and what a no means.',
      },
      roller: ['sagsbehandler', 'leder', 'leverandoer'],
      skal: { art: 'altid' },
      gøresVed: ['SamtykkeUdbedt'],
    },
    {
      nøgle: 'svar',
      titel: samtykkeKræves.bestemmelse.titel,
      siger: {
        da: 'Sig ja, nej, eller ja til noget af det. Et ja kan du altid trække tilbage.',
        en: 'Say yes, no, or yes to some of it. A yes you can always take back.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'lov', bestemmelse: samtykkeKræves },
      gøresVed: ['SamtykkeBesvaret'],
    },
    {
      nøgle: 'tilbage',
      titel: { da: 'Samtykket trækkes tilbage', en: 'The consent is withdrawn' },
      siger: { da: 'Borgeren vil det ikke mere.', en: 'The citizen no longer wants it.' },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'kan' },
      gøresVed: ['SamtykkeTrukketTilbage'],
    },
    {
      nøgle: 'hentet',
      titel: oplysningenMåHentes.bestemmelse.titel,
      siger: {
        da: 'Hent oplysningen hos kilden, og læg den på sagen.',
        en: 'Obtain the information from the source, and put it on the case.',
      },
      roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
      skal: {
        art: 'når',
        siger: { da: 'Når den må hentes.', en: 'When it may be obtained.' },
        gælder: (s) => {
          const { art } = evaluate(oplysningenMåHentes.led, s.kontekst).udfald
          return art === 'åben' ? art : art === 'ja'
        },
      },
      efter: ['svar'],
      kræver: [måHentes],
      gøresVed: ['OplysningHentet'],
    },
    {
      nøgle: 'undvaeret',
      titel: afgøresPåForeliggendeGrundlag.bestemmelse.titel,
      siger: {
        da: 'Oplysningen kan ikke hentes. Fortæl borgeren, hvad det betyder, og afgør sagen på det, der er.',
        en: 'The information cannot be obtained. Tell the citizen what it means, and decide the case on what there is.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'lov', bestemmelse: afgøresPåForeliggendeGrundlag },
      efter: ['svar'],
      gøresVed: ['OplysningUndværet'],
    },
  ],
}
