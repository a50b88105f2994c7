import { formatDay, parseDay } from '@sagsvej/calendar'
import {
  akassenAfgørBefordring,
  brevetKomFrem,
  restancenErPrøvetFuldtUd,
  retTilTandplejetilskud,
  skalSendesVidere,
  tilflytningskommunenAfgør,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { efterLoven } from '../../kommandoer/efter-loven.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { afgørelsenPå, andenAfgør, hjælpesagenI } from './stillingen.ts'

/** What is another's to decide is not decided here. */
export const voresAtAfgøre: Krav = {
  nøgle: 'rette_myndighed',
  titel: titel('Rette myndighed', 'The right authority'),
  hindringer: (s) => {
    const other = andenAfgør(s)
    if (other === false) return []
    const fund = hjælpesagenI(s)?.art.nøgle === 'befordring'
    const asked = fund ? akassenAfgørBefordring : tilflytningskommunenAfgør
    const spor = evaluate(asked.led, s.kontekst)
    if (other === 'åben') return spor.udfald.art === 'åben' ? åbent(spor.udfald) : []
    const [da, en] = [efterLoven(asked, spor, 'da'), efterLoven(asked, spor, 'en')]
    return [
      fund
        ? hindring(
            'kommune',
            `A-kassen afgør ansøgningen${da}. Send den dertil.`,
            `The unemployment fund decides the application${en}. Pass it on.`,
          )
        : hindring(
            'kommune',
            `En anden kommune afgør, om der er hjælp til flytningen${da}. Send ansøgningen dertil.`,
            `Another municipality decides on help with the removal${en}. Pass the application on.`,
          ),
    ]
  },
}

/** Only what is another's is passed on: a person is never sent away with what is ours to answer. */
export const andresAtAfgøre: Krav = {
  nøgle: 'andres',
  titel: titel('En anden myndighed', 'Another authority'),
  efter: skalSendesVidere,
  hindringer: (s) =>
    andenAfgør(s) === true
      ? []
      : [
          hindring(
            'lov',
            'Loven siger ikke, at en anden afgør ansøgningen. Behandl den her.',
            'The law does not say that another decides the application. Deal with it here.',
          ),
        ],
}

/** A kind of help that came with a later act is not tried before. */
export const hjælpenFindes: Krav = {
  nøgle: 'findes',
  titel: titel('Hjælpen findes', 'The help exists'),
  hindringer: (s) => {
    const art = hjælpesagenI(s)?.art
    if (art?.fra === undefined || s.tider.på >= parseDay(art.fra)) return []
    const day = formatDay(parseDay(art.fra))
    return [
      hindring(
        'lov',
        `»${art.titel.da}« kom først med loven fra ${day}. Prøv ansøgningen efter de regler, der gælder nu.`,
        `“${art.titel.en}” only came with the act from ${day}. Try the application under the rules that hold now.`,
      ),
    ]
  },
}

/** Arrears of rent are not refused as a single expense before temporary help with the rent was considered (LAS.81a.1.prøvet). */
export const restancenErPrøvet: Krav = {
  nøgle: 'restance',
  titel: restancenErPrøvetFuldtUd.bestemmelse.titel,
  efter: restancenErPrøvetFuldtUd,
  hindringer: (s) => {
    const art = hjælpesagenI(s)?.art
    if (art?.nøgle !== 'enkeltudgift' || loven(s, art.bestemmelse) !== false) return []
    return evaluate(restancenErPrøvetFuldtUd.led, s.kontekst).udfald.art !== 'nej'
      ? []
      : [
          hindring(
            'kommune',
            'Borgeren er ved at blive sat ud. Tag også stilling til midlertidig hjælp til husleje.',
            'The citizen is about to be evicted. Consider temporary help with the rent too.',
          ),
        ]
  },
}

/** Approval is of a treatment somebody gets a grant for. */
export const harTilskuddet: Krav = {
  nøgle: 'tilskud',
  titel: titel('Tilskud til tandlæge', 'The dental grant'),
  efter: retTilTandplejetilskud,
  hindringer: (s) => {
    const made = afgørelsenPå(s)?.truffet
    return made && !made.tilUgunst
      ? []
      : [
          hindring(
            'kommune',
            'Det er ikke afgjort, at borgeren har ret til tilskud. Afgør det først.',
            'It has not been decided that the citizen has a right to the grant. Decide that first.',
          ),
        ]
  },
}

/** Sent on, or decided and the decision notified: an application is never closed in silence. */
export const svaretErFremme: Krav = {
  nøgle: 'svar',
  titel: titel('Svaret', 'The answer'),
  efter: brevetKomFrem,
  hindringer: (s) => {
    if (hjælpesagenI(s)?.oversendt !== undefined) return []
    const made = afgørelsenPå(s)?.truffet
    if (!made) {
      return [hindring('kommune', 'Ansøgningen er ikke afgjort.', 'The application has not been decided.')]
    }
    const arrived = emne(s.sag, forsendelser).get(made.brevId)?.fremme?.den
    return arrived !== undefined && arrived <= s.tider.på
      ? []
      : [
          hindring(
            'brev',
            'Afgørelsen er ikke nået frem til borgeren.',
            'The decision has not reached the citizen.',
          ),
        ]
  },
}
