import { oplysningerneSkalMedsendes } from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { type Genoptagelse, genoptagelser } from '../../genoptagelse/genoptagelser.ts'
import { harNyeOplysninger, høringBlevUdeladt, lovenSvarerAndet } from '../../genoptagelse/pligt.ts'
import { klager } from '../../klage/klager.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

export const genoptagelsen = ({ sag, gang }: Stilling): Genoptagelse | undefined =>
  emne(sag, genoptagelser).get(gang.id)

/** A complaint that runs is looked at again by its own procedure: two answers to one decision must not be given. */
export const ingenKlageLøber: Krav = {
  nøgle: 'ingen_klage',
  titel: titel('Ingen klage løber', 'No complaint runs'),
  hindringer: (s) => {
    const one = genoptagelsen(s)
    const running = [...emne(s.sag, klager).values()].some(
      ({ over, afgjort, sluttet }) =>
        over.art === 'afgørelse' &&
        over.afgoerelseId === one?.afgoerelseId &&
        afgjort === undefined &&
        sluttet === undefined,
    )
    return running
      ? [
          hindring(
            'kommune',
            'Der løber en klage over afgørelsen. Genvurdér den i klagesagen i stedet.',
            'A complaint of the decision runs. Reassess it in the complaint instead.',
          ),
        ]
      : []
  },
}

/** The right to reopening after a hearing that was left out is there only where it was. */
export const høringenVarUdeladt: Krav = {
  nøgle: 'udeladt_hoering',
  titel: titel('Høringen var udeladt', 'The hearing was left out'),
  efter: oplysningerneSkalMedsendes,
  hindringer: (s) => {
    const one = genoptagelsen(s)
    return one?.grund === 'udeladt_hoering' && !høringBlevUdeladt(s.sag, one)
      ? [
          hindring(
            'kommune',
            'Høringen blev ikke udeladt i den sag, så der er ingen ret til genoptagelse af den grund. Vælg en anden grund.',
            'The hearing was not left out in that case, so there is no right to reopening on that ground. Choose another.',
          ),
        ]
      : []
  },
}

export const detNyeErRegistreret: Krav = {
  nøgle: 'nye_oplysninger',
  titel: titel('Det nye i sagen', 'What is new in the case'),
  hindringer: (s) => {
    const one = genoptagelsen(s)
    return one?.grund === 'nye_oplysninger' && !harNyeOplysninger(s.sag, one)
      ? [
          hindring(
            'oplysning',
            'Der er ikke registreret nogen ny oplysning siden afgørelsen. Registrér den først.',
            'No new fact has been registered since the decision. Register it first.',
          ),
        ]
      : []
  },
}

/** After a hearing that was left out reopening is a right, and is not refused. */
export const ingenRetTilGenoptagelse: Krav = {
  nøgle: 'ret_til_genoptagelse',
  titel: titel('Retten til genoptagelse', 'The right to reopening'),
  efter: oplysningerneSkalMedsendes,
  hindringer: (s) => {
    const one = genoptagelsen(s)
    return one?.grund === 'udeladt_hoering' && høringBlevUdeladt(s.sag, one)
      ? [
          hindring(
            'lov',
            'Parten blev ikke hørt før afgørelsen og har ret til at få sagen genoptaget. Genoptag den.',
            'The party was not heard before the decision and has a right to have the case reopened. Take it up.',
          ),
        ]
      : []
  },
}

/** Nobody refuses to look again at an answer that the law itself no longer gives. */
export const lovenSvarerSom: Krav = {
  nøgle: 'lovens_svar',
  titel: titel('Lovens svar i dag', 'The law’s answer today'),
  hindringer: (s) => {
    const one = genoptagelsen(s)
    return one && lovenSvarerAndet(s.sag, one, { den: s.tider.på })
      ? [
          hindring(
            'lov',
            'Loven svarer i dag noget andet på det, der er oplyst, end afgørelsen gjorde. Genoptag sagen.',
            'On what is known the law today answers otherwise than the decision did. Take the case up.',
          ),
        ]
      : []
  },
}

/** It was judged, and told in a letter that has arrived. */
export const meddeltFørst: Krav = {
  nøgle: 'meddelt',
  titel: titel('Parten har fået svar', 'The party was answered'),
  hindringer: (s) => {
    const brevId = genoptagelsen(s)?.brevId
    const arrived = brevId === undefined ? undefined : emne(s.sag, forsendelser).get(brevId)?.fremme?.den
    return arrived !== undefined && arrived <= s.tider.på
      ? []
      : [
          hindring(
            'brev',
            'Parten har ikke fået at vide, om sagen genoptages. Send brevet, og vent, til det er fremme.',
            'The party has not been told whether the case is taken up. Send the letter, and wait until it has arrived.',
          ),
        ]
  },
}

/** A case that was taken up ends with a new decision, or with the old one kept. */
export const nyAfgørelseErTruffet: Krav = {
  nøgle: 'ny_afgoerelse',
  titel: titel('Sagen er afgjort igen', 'The case was decided again'),
  hindringer: (s) => {
    const one = genoptagelsen(s)
    const old = one && emne(s.sag, afgørelser).get(one.afgoerelseId)
    if (one?.genoptages !== true || !old) return []
    const again = [...emne(s.sag, afgørelser).values()].some(
      ({ afgoerelseId, art, på, truffet }) =>
        afgoerelseId !== old.afgoerelseId &&
        art === old.art &&
        på === old.på &&
        (truffet?.den ?? -1) >= one.rejst,
    )
    return again
      ? []
      : [
          hindring(
            'kommune',
            'Sagen er genoptaget, men ikke afgjort igen. Forbered en ny afgørelse om det samme og for samme dag.',
            'The case was taken up but not decided again. Prepare a new decision on the same and for the same day.',
          ),
        ]
  },
}
