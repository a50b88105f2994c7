import { formatDay } from '@sagsvej/calendar'
import { skalIRehabiliteringsteam, tilbuddetVenterPåSamtalen } from '@sagsvej/law'
import { indsatsdelFor } from '../../rehabilitering/indsatsdele.ts'
import { ferier } from '../../ressourceforloeb/ferier.ts'
import { åbneHelbredsønsker } from '../../ressourceforloeb/helbredsoensker.ts'
import { emne } from '../../sag/emne.ts'
import { erMeddelt, lever } from '../forloebsafgoerelse/krav.ts'
import { hindring, titel } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { afgørelsen, forløbet, rehabsagen } from './stillingen.ts'

/** A course that follows another does not live on the old recommendation (principmeddelelse 82-16). */
export const egenIndstilling: Krav = {
  nøgle: 'egen_indstilling',
  titel: titel('Forløbets egen indstilling', 'The course’s own recommendation'),
  efter: skalIRehabiliteringsteam,
  hindringer: (s) =>
    loven(s, skalIRehabiliteringsteam) === false || rehabsagen(s)?.indstilling !== undefined
      ? []
      : [
          hindring(
            'kommune',
            'Forløbet har ikke sin egen indstilling fra rehabiliteringsteamet. Forelæg sagen for teamet først.',
            'The course has no recommendation of its own from the rehabilitation team. Put the case before the team first.',
          ),
        ],
}

/** The course must have begun before anything is done in it. */
export const erBegyndt: Krav = {
  nøgle: 'begyndt',
  titel: titel('Forløbet', 'The course'),
  hindringer: (s) =>
    forløbet(s)?.fra === undefined
      ? [
          hindring(
            'kommune',
            'Ressourceforløbet er ikke begyndt. Det begynder, når det er bevilget, og afgørelsen er nået frem.',
            'The resource course has not begun. It begins when it is granted and the decision has arrived.',
          ),
        ]
      : [],
}

/** No help begins, and no talk follows up, without the plan it comes of. */
export const planenErLagt: Krav = {
  nøgle: 'planen',
  titel: titel('Planens indsatsdel', 'The action part of the plan'),
  hindringer: ({ sag, gang }) =>
    indsatsdelFor(sag, gang.id)
      ? []
      : [
          hindring(
            'kommune',
            'Planens indsatsdel er ikke lagt. Læg den sammen med borgeren først.',
            'The action part of the plan has not been made. Make it with the citizen first.',
          ),
        ],
}

/** An offer the citizen asked a talk about is not begun before the municipality has decided. */
export const intetTilbudVenter: Krav = {
  nøgle: 'helbredssamtale',
  titel: tilbuddetVenterPåSamtalen.bestemmelse.titel,
  efter: tilbuddetVenterPåSamtalen,
  hindringer: (s) =>
    loven(s, tilbuddetVenterPåSamtalen) === true
      ? åbneHelbredsønsker(s.sag, s.gang.id).map(({ indsats }) =>
          hindring(
            'kommune',
            `Borgeren har bedt om en samtale om »${indsats}« og helbredet. Intet tilbud begynder, før kommunen har taget stilling.`,
            `The citizen has asked for a talk on “${indsats}” and their health. No offer begins before the municipality has decided.`,
          ),
        )
      : [],
}

/** A wish is decided on after the talk with the coordinator, not instead of it. */
export const samtalenErHoldt: Krav = {
  nøgle: 'samtalen_er_holdt',
  titel: titel('Samtalen om helbredet', 'The talk on health'),
  efter: tilbuddetVenterPåSamtalen,
  hindringer: ({ sag, gang }) =>
    åbneHelbredsønsker(sag, gang.id).every(({ holdt }) => holdt)
      ? []
      : [
          hindring(
            'kommune',
            'Samtalen med sundhedskoordinatoren er ikke holdt. Hold den, før der tages stilling.',
            'The talk with the health coordinator was not held. Hold it before deciding.',
          ),
        ],
}

/** A holiday is decided on only where the two could not agree. */
export const ferienKunneIkkeAftales: Krav = {
  nøgle: 'uenighed',
  titel: titel('Ferien', 'The holiday'),
  hindringer: ({ sag, gang }) =>
    [...emne(sag, ferier).values()].some(
      ({ ressourceforloebId, uenighed, aftalt }) =>
        ressourceforloebId === gang.id && uenighed !== undefined && !aftalt,
    )
      ? []
      : [
          hindring(
            'kommune',
            'Ferien aftales. Kun når det ikke kan lade sig gøre, træffes der afgørelse, som borgeren kan klage over.',
            'The holiday is agreed on. Only where that cannot be done is a decision made, which the citizen can appeal.',
          ),
        ],
}

/** A course does not just stop: it runs on until the municipality has decided what is to follow. */
export const fremtidenErBesluttet: Krav = {
  nøgle: 'fremtiden',
  titel: titel('Hvad der skal ske bagefter', 'What is to follow'),
  hindringer: (s) => {
    const one = forløbet(s)
    if (!lever(s) || one?.fremtidBesluttet !== undefined) return []
    const made = afgørelsen(s)
    if (one?.fra === undefined) {
      if (made === undefined || (made.truffet?.tilUgunst && erMeddelt(s, made))) return []
      return [
        hindring(
          'kommune',
          'Der er en sag om forløbet, som ikke er afgjort og meddelt. Gør den færdig, eller opgiv den.',
          'There is a case on the course that is not decided and notified. Finish it, or give it up.',
        ),
      ]
    }
    const day = one.til === undefined ? '' : ` (${formatDay(one.til)})`
    return [
      hindring(
        'kommune',
        `Kommunen har ikke besluttet, hvad der skal ske efter forløbet${day}. Til det er sket, løber forløb og ydelse videre.`,
        `The municipality has not decided what is to follow the course${day}. Until it has, course and benefit run on.`,
      ),
    ]
  },
}
