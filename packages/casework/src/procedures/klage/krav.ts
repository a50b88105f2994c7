import {
  ankestyrelsenErKlageinstans,
  forSenKlageSendesVidereStraks,
  klagenFastholdesSenest,
  klagerErBerettiget,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { dokumenter } from '../../dokumenter/dokumenter.ts'
import { høringer } from '../../hoering/hoeringer.ts'
import { vejledninger } from '../../korrespondance/vejledninger.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { delvist, ikkeOpretholdt, kanForSent, klagenI } from './stillingen.ts'

/** A late complaint is not looked at again first: it goes to the board at once. */
export const ikkeForSen: Krav = {
  nøgle: 'i_tide',
  titel: titel('Klagen kom efter fristen', 'The complaint is late'),
  efter: forSenKlageSendesVidereStraks,
  hindringer: (s) =>
    kanForSent(s)
      ? [
          hindring(
            'kommune',
            'Den genvurderes ikke. Send den straks til Ankestyrelsen, som afgør, om fristen kan fraviges.',
            'It is not reassessed. Send it to the board at once, which says whether the limit can be disregarded.',
          ),
        ]
      : [],
}

/** Only the person, or somebody with their power of attorney; the complaint waits for it and is not refused. */
export const klagerenMåKlage: Krav = {
  nøgle: 'klageren',
  titel: titel('Den, der klager', 'Who complains'),
  efter: klagerErBerettiget,
  hindringer: (s) =>
    evaluate(klagerErBerettiget.led, s.kontekst).udfald.art === 'nej'
      ? [
          hindring(
            'part',
            'Den, der klager, har ikke en fuldmagt til at klage. Bed om den; klagen er modtaget og afvises ikke.',
            'Whoever complains has no power of attorney to complain. Ask for one; the complaint is received and is not refused.',
          ),
        ]
      : [],
}

/** This track has a reassessment; the one on access to the file has none (FVL.16.4.spor). */
export const harGenvurdering: Krav = {
  nøgle: 'spor',
  titel: titel('Klagens spor', 'The track of the complaint'),
  hindringer: (s) =>
    klagenI(s)?.over.art === 'aktindsigt'
      ? [
          hindring(
            'kommune',
            'En klage over aktindsigt genvurderes ikke. Send den til Ankestyrelsen.',
            'A complaint about access to the file is not reassessed. Send it to the board.',
          ),
        ]
      : [],
}

/** There is something to keep up only when it was partly allowed. */
export const delvistMedhold: Krav = {
  nøgle: 'delvis',
  titel: titel('Delvist medhold', 'Partly allowed'),
  efter: klagenFastholdesSenest,
  hindringer: (s) =>
    delvist(s)
      ? []
      : [
          hindring(
            'kommune',
            'Klagen har ikke fået delvist medhold, så der er intet at opretholde.',
            'The complaint was not partly allowed, so there is nothing to keep up.',
          ),
        ],
}

/** Not before the person's 4 weeks are over. */
export const ugerneErGået: Krav = {
  nøgle: 'frist',
  titel: titel('Fristen for at opretholde klagen', 'The time to keep the complaint up'),
  efter: klagenFastholdesSenest,
  hindringer: (s) =>
    ikkeOpretholdt(s)
      ? []
      : [
          hindring(
            'tid',
            'Borgeren kan endnu sige, at klagen opretholdes, eller har sagt det.',
            'The person can still say that the complaint stands, or has said so.',
          ),
        ],
}

/** The board decides only what it was sent. */
export const erVideresendt: Krav = {
  nøgle: 'videresendt',
  titel: titel('Klagen hos Ankestyrelsen', 'The complaint with the board'),
  efter: ankestyrelsenErKlageinstans,
  hindringer: (s) =>
    klagenI(s)?.videresendt
      ? []
      : [
          hindring(
            'kommune',
            'Klagen er ikke sendt til Ankestyrelsen endnu.',
            'The complaint has not been sent to the board yet.',
          ),
        ],
}

/** What the board found wrong must have been mended since, before the same is decided again. */
export const fejlenErRettet: Krav = {
  nøgle: 'rettet',
  titel: titel('Ankestyrelsens kritik', 'What the board found wrong'),
  hindringer: (s) => (mended(s) ? [] : [hindring('kommune', ...IKKE_RETTET)]),
}

const IKKE_RETTET = [
  'Intet er rettet, siden Ankestyrelsen sendte sagen tilbage. Ret det, den fandt, før der træffes en ny afgørelse.',
  'Nothing has been mended since the board sent the case back. Mend what it found before a new decision is made.',
] as const

function mended(s: Stilling): boolean {
  const back = klagenI(s)?.afgjort
  if (back?.udfald !== 'hjemvist') return true
  const { sag } = s
  const facts = [...sag.fakta.values()].flat().some(({ nr }) => nr > back.nr)
  switch (back.fejl) {
    case 'oplysning':
    case 'nye_oplysninger':
      return facts || [...emne(sag, dokumenter).values()].some(({ nr }) => nr > back.nr)
    case 'hoering':
      return emne(sag, høringer).alle.some(({ afgoerelseId }) => afgoerelseId === back.nyAfgoerelseId)
    case 'vejledning':
      return emne(sag, vejledninger).some(({ den, foelger }) => foelger && den >= back.modtaget)
    case 'skoen':
      return [...sag.skøn.values()].flat().some(({ nr }) => nr > back.nr)
    default:
      // The reasons, or the rule that was used: that shows in the new decision itself.
      return true
  }
}
