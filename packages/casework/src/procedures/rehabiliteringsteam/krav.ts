import { formatDay } from '@sagsvej/calendar'
import {
  afgørelsenGælder,
  mødetErHoldtRetmæssigt,
  områdetSkalVæreITeamet,
  skalIRehabiliteringsteam,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { dokumenter } from '../../dokumenter/dokumenter.ts'
import { erÅbent, møderI } from '../../rehabilitering/moeder.ts'
import { OMRÅDER, type Område } from '../../rehabilitering/planbegivenheder.ts'
import { sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { detHoldteMøde, erFremme, områderSom, rehabiliteringsfakta, rehabsagen } from './stillingen.ts'

/** A case that was begun while there was a team is not finished by one where the law has none, or is not known. */
export const teametErILoven: Krav = {
  nøgle: 'teamet_i_loven',
  titel: skalIRehabiliteringsteam.bestemmelse.titel,
  efter: skalIRehabiliteringsteam,
  hindringer: (s) => {
    const given = [...rehabiliteringsfakta(s), [afgørelsenGælder, 'fleksjob'] as const]
    const { udfald } = evaluate(skalIRehabiliteringsteam.led, sagskontekst(s.sag, given, s.tider))
    if (udfald.art === 'åben') return åbent(udfald)
    return udfald.art === 'ja'
      ? []
      : [
          hindring(
            'lov',
            'Kravet om et rehabiliteringsteam er faldet væk. Sager om fleksjob og førtidspension skal i stedet have en samlet beskrivelse og sundhedsfaglig rådgivning; for andre er retsgrundlaget ukendt.',
            'The demand of a rehabilitation team has fallen away. Cases on a flex job or a pension have an overall description and health advice instead; for others the legal basis is unknown.',
          ),
        ]
  },
}

/** What was sent is what stands: a document changed afterwards is sent again. */
export const detSendteStår: Krav = {
  nøgle: 'det_sendte',
  titel: titel('Det, der er sendt', 'What was sent'),
  hindringer: (s) => {
    const sent = rehabsagen(s)?.sendt
    const now = sent && emne(s.sag, dokumenter).get(sent.dokument.dokumentId)
    if (!now || now.version === sent.dokument.version) return []
    return [
      hindring(
        'kommune',
        `Den forberedende del er ændret, siden den blev sendt (version ${sent.dokument.version}, nu ${now.version}). Udarbejd og send den igen.`,
        `The preparatory part has changed since it was sent (version ${sent.dokument.version}, now ${now.version}). Draw it up and send it again.`,
      ),
    ]
  },
}

/** The citizen has had the preparatory part: it is no use to them after the meeting. */
export const borgerenHarDen: Krav = {
  nøgle: 'borgeren_har_den',
  titel: titel('Borgeren har den forberedende del', 'The citizen has the preparatory part'),
  hindringer: (s) => {
    const sent = rehabsagen(s)?.sendt
    return !sent || erFremme(s, sent.brevId)
      ? []
      : [
          hindring(
            'brev',
            'Den forberedende del er ikke nået frem til borgeren.',
            'The preparatory part has not arrived at the citizen.',
          ),
        ]
  },
}

const navn = (område: Område) => OMRÅDER[område]

/** Those who sit in the team have had it too. */
export const teametHarDen: Krav = {
  nøgle: 'teamet_har_den',
  titel: titel('Teamet har den forberedende del', 'The team has the preparatory part'),
  efter: områdetSkalVæreITeamet,
  hindringer: (s) => {
    const sent = rehabsagen(s)?.sendt
    if (!sent) return []
    return områderSom(s, områdetSkalVæreITeamet)
      .ja.filter((område) => !sent.til.includes(område))
      .map((område) =>
        hindring(
          'kommune',
          `Den forberedende del er ikke sendt til ${navn(område).da}.`,
          `The preparatory part was not sent to ${navn(område).en}.`,
        ),
      )
  },
}

/** Every field the law wants was there; where it depends on something not known, that is asked for. */
export const teametVarSamlet: Krav = {
  nøgle: 'teamet_var_samlet',
  titel: områdetSkalVæreITeamet.bestemmelse.titel,
  efter: områdetSkalVæreITeamet,
  hindringer: (s) => {
    const held = detHoldteMøde(s)?.holdt
    if (!held) return []
    const { ja, åben } = områderSom(s, områdetSkalVæreITeamet)
    const away = (område: Område) => !held.områder.includes(område)
    return [
      ...ja
        .filter(away)
        .map((område) =>
          hindring(
            'kommune',
            `${navn(område).da} var ikke med på mødet den ${formatDay(held.den)}. Hold mødet igen med alle.`,
            `${navn(område).en} was not at the meeting of ${formatDay(held.den)}. Hold it again with everyone.`,
          ),
        ),
      ...åben.filter(away).map(uafklaret),
    ]
  },
}

const uafklaret = (område: Område): Hindring =>
  hindring(
    'oplysning',
    `Det er ikke afklaret, om ${navn(område).da} skulle være med.`,
    `Whether ${navn(område).en} had to be there has not been settled.`,
  )

/** The citizen takes part in person, with or without a representative, unless there is nothing to develop. */
export const borgerenVarMed: Krav = {
  nøgle: 'borgeren_var_med',
  titel: mødetErHoldtRetmæssigt.bestemmelse.titel,
  efter: mødetErHoldtRetmæssigt,
  hindringer: (s) => (detHoldteMøde(s) === undefined ? [] : [...attended(s), ...caseworker(s)]),
}

function attended(s: Stilling): readonly Hindring[] {
  const { udfald } = evaluate(mødetErHoldtRetmæssigt.led, s.kontekst)
  if (udfald.art === 'ja') return []
  if (udfald.art === 'åben') return åbent(udfald)
  return [
    hindring(
      'part',
      'Borgeren var ikke selv med på mødet, og det er ikke åbenbart formålsløst at udvikle arbejdsevnen. En repræsentant kan være med, men ikke komme i stedet. Hold et nyt møde.',
      'The citizen was not at the meeting in person, and it is not plainly pointless to develop the ability to work. A representative may come along but not instead. Hold a new meeting.',
    ),
  ]
}

const caseworker = (s: Stilling): readonly Hindring[] =>
  detHoldteMøde(s)?.holdt?.sagsbehandlerDeltog === false
    ? [
        hindring(
          'kommune',
          'Borgerens sagsbehandler var ikke med på mødet. Hold mødet igen.',
          'The citizen’s caseworker was not at the meeting. Hold it again.',
        ),
      ]
    : []

/** A meeting nobody was told of is no meeting with the citizen. */
export const indkaldelsenErFremme: Krav = {
  nøgle: 'indkaldelsen',
  titel: titel('Indkaldelsen', 'The call'),
  hindringer: (s) => {
    const open = møderI(s.sag, s.gang.id).filter(erÅbent)
    return open.every(({ brevId }) => erFremme(s, brevId))
      ? []
      : [
          hindring(
            'brev',
            'Indkaldelsen er ikke nået frem til borgeren. Find en ny dag.',
            'The call has not arrived at the citizen. Find a new day.',
          ),
        ]
  },
}

/** There is a recommendation to see again. */
export const derErEnIndstilling: Krav = {
  nøgle: 'indstilling',
  titel: titel('Teamets indstilling', 'The team’s recommendation'),
  hindringer: (s) =>
    rehabsagen(s)?.indstilling
      ? []
      : [
          hindring(
            'kommune',
            'Teamet har ikke afgivet nogen indstilling, så der er ikke noget at forelægge igen.',
            'The team has given no recommendation, so there is nothing to put before it again.',
          ),
        ],
}
