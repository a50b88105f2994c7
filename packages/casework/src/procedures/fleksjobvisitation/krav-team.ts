import { grundlagForFleksjob } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { afgørelsenHer, profilenI, svaretHer, visitationen } from './stillingen.ts'

/**
 * What must be documented before a flex job is given. A refusal rests on no such basis: it is refused since something
 * of it is not there. Where the law of the day has not been read, nothing more is asked than what was read elsewhere.
 */
export const grundlagetErDer: Krav = {
  nøgle: 'grundlag',
  titel: grundlagForFleksjob.bestemmelse.titel,
  efter: grundlagForFleksjob,
  hindringer: (s) => {
    if (svaretHer(s)?.tilUgunst !== false) return []
    const { udfald } = evaluate(grundlagForFleksjob.led, s.kontekst)
    if (udfald.art === 'ja') return []
    if (udfald.art === 'åben') {
      return udfald.mangler.length + udfald.skøn.length > 0 ? åbent({ ...udfald, huller: [] }) : []
    }
    return [
      hindring(
        'kommune',
        'Grundlaget er ikke dokumenteret. Gives fleksjob uden det, har kommunen ikke opfyldt sin dokumentationspligt.',
        'The basis is not documented. If a flex job is given without it the municipality has not met its duty to document.',
      ),
    ]
  },
}

/** What has been decided is not put forward anew: it is taken back first, or complained of. */
export const ikkeAfgjort: Krav = {
  nøgle: 'ikke_afgjort',
  titel: titel('Sagen er ikke afgjort', 'The case has not been decided'),
  hindringer: (s) =>
    afgørelsenHer(s)?.truffet
      ? [
          hindring(
            'kommune',
            'Afgørelsen er truffet. Tag den tilbage, før sagen forelægges igen.',
            'The decision has been made. Take it back before the case is put forward again.',
          ),
        ]
      : [],
}

/** One answer to each form: a team that thinks better of it is given the case anew. */
export const skemaetVenter: Krav = {
  nøgle: 'skema_venter',
  titel: titel('Skemaet venter på svar', 'The form waits for an answer'),
  hindringer: (s) => {
    const one = visitationen(s)
    return one?.forelagt && one.holdning && one.holdning.nr > one.forelagt.nr
      ? [
          hindring(
            'kommune',
            'Teamet har taget stilling til skemaet. Forelæg sagen igen, hvis der er kommet noget nyt.',
            'The team has settled the form. Put the case forward again if there is something new.',
          ),
        ]
      : []
  },
}

/** The team settled it, on the profile as it stands, and the decision says what the team said. */
export const teametStårBag: Krav = {
  nøgle: 'teamet_staar_bag',
  titel: titel('Visitationsteamets stillingtagen', 'What the visitation team settled'),
  hindringer: (s) => {
    const one = visitationen(s)
    const profil = profilenI(s)
    if (!one?.forelagt || !one.holdning || one.holdning.nr < one.forelagt.nr) {
      return [
        hindring(
          'kommune',
          'Visitationsteamet har ikke taget stilling. Det er teamet, der er bemyndiget til at afgøre sagen.',
          'The visitation team has not settled it. It is the team that has the power to decide.',
        ),
      ]
    }
    if (profil && profil.ændretAfKontoret > one.forelagt.nr) {
      return [
        hindring(
          'kommune',
          'Kontoret har skrevet i profilen, siden teamet fik den. Send den til udtalelse, og forelæg sagen igen.',
          'The office has written in the profile since the team had it. Send it for comment, and put the case forward again.',
        ),
      ]
    }
    const answer = svaretHer(s)?.tilUgunst
    const agrees = answer === undefined || (one.holdning.svar === 'fleksjob') === !answer
    return agrees && one.holdning.svar !== 'foertidspension'
      ? []
      : [
          hindring(
            'kommune',
            'Teamets stillingtagen er en anden end den afgørelse, der er forberedt. Forelæg sagen igen.',
            'What the team settled is not the decision that was prepared. Put the case forward again.',
          ),
        ]
  },
}

/** The form holds the judgements: the law gives an answer to it. */
export const lovenSvarerPåSagen: Krav = {
  nøgle: 'loven_svarer',
  titel: titel('Sagen er oplyst', 'The facts are established'),
  hindringer: (s) => {
    const answer = svaretHer(s)
    if (!answer) {
      return [
        hindring(
          'kommune',
          'Afgørelsen om fleksjob er ikke forberedt. Forbered den, så borgeren kan høres.',
          'The decision on a flex job has not been prepared. Prepare it, so that the citizen can be heard.',
        ),
      ]
    }
    const { udfald } = answer.spor
    return udfald.art === 'åben' ? åbent(udfald) : []
  },
}
