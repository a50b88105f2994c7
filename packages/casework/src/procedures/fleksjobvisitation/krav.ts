import {
  grundlagForFleksjob,
  ressourceprofilKræves,
  tilbudErAfprøvet,
  åbenbartFormålsløstAtAfprøve,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { høringer } from '../../hoering/hoeringer.ts'
import { emne } from '../../sag/emne.ts'
import { foretaget } from '../../sag/opslag.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { besvaret, udtalt } from '../ressourceprofil/krav.ts'
import { afgørelsenHer, profilenI, svaretHer, visitationen } from './stillingen.ts'

/** Plainly pointless: a judgement that somebody made, with reason and ground. The engine never makes it. */
export const formålsløstErVurderet: Krav = {
  nøgle: 'formaalsloest',
  titel: titel('Åbenbart formålsløst', 'Plainly pointless'),
  efter: tilbudErAfprøvet,
  hindringer: ({ sag, tider }) => {
    const made = foretaget(sag, åbenbartFormålsløstAtAfprøve.skøn.nøgle, tider)
    if (made?.svar === true) return []
    return [
      hindring(
        'skøn',
        made
          ? 'Det er vurderet, at det ikke er åbenbart formålsløst at prøve mere. Iværksæt en arbejdsprøvning.'
          : 'Skønnet »åbenbart formålsløst at prøve mere« er ikke foretaget. Foretag det med en begrundelse, eller iværksæt en arbejdsprøvning.',
        made
          ? 'It was judged not to be plainly pointless to try more. Begin a work trial.'
          : 'The judgement “plainly pointless to try more” has not been made. Make it with a reason, or begin a work trial.',
      ),
    ]
  },
}

/** What the trials showed is written in the profile, not only kept beside it. */
export const resultatetErIProfilen: Krav = {
  nøgle: 'resultat_i_profilen',
  titel: titel('Arbejdsprøvningens resultat', 'The result of the work trial'),
  efter: ressourceprofilKræves,
  hindringer: (s) => {
    const profil = profilenI(s)
    const last = Math.max(0, ...(visitationen(s)?.prøver ?? []).map(({ afsluttetNr = 0 }) => afsluttetNr))
    return !profil || profil.ændretAfKontoret > last
      ? []
      : [
          hindring(
            'kommune',
            'Resultatet af arbejdsprøvningen er ikke skrevet ind i profilen.',
            'The result of the work trial has not been written into the profile.',
          ),
        ]
  },
}

/** There is a profile, and the citizen has seen the edition that stands and been answered. */
export const profilenErUdtalt: Krav = {
  nøgle: 'profil_udtalt',
  titel: titel('Profilen har været til udtalelse', 'The profile was sent for comment'),
  efter: ressourceprofilKræves,
  hindringer: (s) => {
    const profil = profilenI(s)
    if (!profil) {
      return [
        hindring(
          'kommune',
          'Sagen har ingen ressourceprofil. Påbegynd en, eller læg den, der findes, til grund.',
          'The case has no resource profile. Begin one, or take the one there is as the basis.',
        ),
      ]
    }
    return [...udtalt(s, profil), ...besvaret(profil)]
  },
}

/** What the party answered in the hearing was worked into the profile, or it is written why not. */
export const høringssvarErIndarbejdet: Krav = {
  nøgle: 'hoeringssvar',
  titel: titel('Svaret i partshøringen', 'The answer in the hearing'),
  hindringer: (s) => {
    const made = afgørelsenHer(s)
    const told = new Set(profilenI(s)?.udtalelser.map(({ hoeringId }) => hoeringId))
    return emne(s.sag, høringer)
      .alle.filter((one) => one.afgoerelseId === made?.afgoerelseId)
      .filter((one) => one.svar.length > 0 && !told.has(one.hoeringId))
      .map(() =>
        hindring(
          'kommune',
          'Svaret i partshøringen er ikke taget med i profilen. Registrér det som en udtalelse, og indarbejd den.',
          'The answer in the hearing is not in the profile. Register it as a comment, and work it in.',
        ),
      )
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
