import { ressourceprofilKræves, tilbudErAfprøvet, åbenbartFormålsløstAtAfprøve } from '@sagsvej/law'
import { høringer } from '../../hoering/hoeringer.ts'
import { emne } from '../../sag/emne.ts'
import { foretaget } from '../../sag/opslag.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { besvaret, udtalt } from '../ressourceprofil/krav.ts'
import { afgørelsenHer, profilenI, visitationen } from './stillingen.ts'

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
