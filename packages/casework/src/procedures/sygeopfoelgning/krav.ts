import { formatDay } from '@sagsvej/calendar'
import { lægeattestFørFørsteSamtale, standby } from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt, type Tekst } from '@sagsvej/rules'
import { ubesvaredeI } from '../../opfoelgning/indsigelser.ts'
import { hindring, åbent } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { erLedig, forløbet } from './stillingen.ts'

/** The law itself must say yes. What it lacks is told; that it is not settled is told too. */
export const lovenSigerJa = (bestemmelse: MedBestemmelse<Sandt>, nej: Tekst): Krav => ({
  nøgle: 'loven_siger_ja',
  titel: bestemmelse.bestemmelse.titel,
  efter: bestemmelse,
  hindringer: (s) => {
    const answer = loven(s, bestemmelse)
    if (answer === true) return []
    if (answer === false) return [{ venterPå: 'lov', tekst: nej }]
    const { udfald } = evaluate(bestemmelse.led, s.kontekst)
    return udfald.art === 'åben' ? åbent(udfald) : []
  },
})

/** Where the law wants a certificate for the first talk, the doctor has been asked. That it has not come holds nothing up. */
export const attestenErBestilt: Krav = {
  nøgle: 'attest',
  titel: lægeattestFørFørsteSamtale.bestemmelse.titel,
  efter: lægeattestFørFørsteSamtale,
  hindringer: (s) => {
    // Without contact the hospital's own papers take its place (SDL.13b.5).
    if (forløbet(s)?.attest.bestilt !== undefined || loven(s, standby) === true) return []
    const must = loven(s, lægeattestFørFørsteSamtale)
    if (must === false) return []
    return [
      must === 'åben'
        ? hindring(
            'skøn',
            'Det er ikke afgjort, om der skal en lægeattest til. Tag stilling til det før den første samtale.',
            'Whether a medical certificate is needed has not been settled. Settle it before the first talk.',
          )
        : hindring(
            'kommune',
            'Lægeattesten er ikke bestilt. Bestil den før den første samtale.',
            'The medical certificate has not been asked for. Ask for it before the first talk.',
          ),
    ]
  },
}

/** The act wants every ground tried before the benefit ends: no stop, and no extension, without it. */
export const revurderingenErForetaget: Krav = {
  nøgle: 'revurdering',
  titel: { da: 'Revurdering', en: 'Reassessment' },
  hindringer: (s) =>
    forløbet(s)?.revurderet
      ? []
      : [
          hindring(
            'kommune',
            'Revurderingen er ikke foretaget. Prøv hver grund til forlængelse først.',
            'The reassessment has not been made. Try each ground of extension first.',
          ),
        ],
}

/** Nothing the citizen said is left without an answer. */
export const altErBesvaret: Krav = {
  nøgle: 'indsigelser',
  titel: { da: 'Indsigelser og forslag', en: 'Objections and proposals' },
  hindringer: ({ sag, gang }) =>
    ubesvaredeI(sag, gang.id).map(({ slags, den }) => {
      const da = slags === 'forslag' ? 'Forslaget' : 'Indsigelsen'
      const en = slags === 'forslag' ? 'proposal' : 'objection'
      const day = formatDay(den)
      return hindring(
        'kommune',
        `${da} fra ${day} er ikke besvaret.`,
        `The ${en} of ${day} has not been answered.`,
      )
    }),
}

/** Whoever fell ill as unemployed gets no dagpenge before the fund has the confirmation. */
export const akassenHarBesked: Krav = {
  nøgle: 'akasse',
  titel: { da: 'Besked til a-kassen', en: 'Word to the unemployment fund' },
  hindringer: (s) =>
    !erLedig(s) || forløbet(s)?.raskFra === undefined || forløbet(s)?.bekræftetTilAkasse !== undefined
      ? []
      : [
          hindring(
            'kommune',
            'A-kassen har ikke fået bekræftelsen på, at sygedagpengene er ophørt.',
            'The unemployment fund has not been sent the confirmation that the benefit has ended.',
          ),
        ],
}
