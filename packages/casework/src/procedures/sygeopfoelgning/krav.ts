import { formatDay } from '@sagsvej/calendar'
import { evaluerFrist, lægeattestFørFørsteSamtale, oplysningsskemafrist, standby } from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt, type Tekst } from '@sagsvej/rules'
import { ubesvaredeI } from '../../opfoelgning/indsigelser.ts'
import { samtaler } from '../../opfoelgning/samtaler.ts'
import { skemaer } from '../../opfoelgning/skemaer.ts'
import { udeblevDen, vejledtFør } from '../../opfoelgning/udeblivelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { erLedig, forløbet, fremme, loven, udeblivelsen } from './stillingen.ts'

const hindring = (venterPå: Hindring['venterPå'], da: string, en: string): Hindring => ({
  venterPå,
  tekst: { da, en },
})

/** The law itself must say yes. What it lacks is told; that it is not settled is told too. */
export const lovenSigerJa = (bestemmelse: MedBestemmelse<Sandt>, nej: Tekst): Krav => ({
  nøgle: 'loven_siger_ja',
  titel: bestemmelse.bestemmelse.titel,
  efter: bestemmelse,
  hindringer: (s) => {
    const { udfald } = evaluate(bestemmelse.led, s.kontekst)
    if (udfald.art === 'ja') return []
    if (udfald.art !== 'åben') return [{ venterPå: 'lov', tekst: nej }]
    return [
      ...udfald.mangler.map(({ etiket }) =>
        hindring('oplysning', `Vi mangler ${etiket.da}.`, `We lack ${etiket.en}.`),
      ),
      ...udfald.skøn.map(({ etiket }) =>
        hindring(
          'skøn',
          `Skønnet »${etiket.da}« er ikke foretaget.`,
          `The judgement “${etiket.en}” has not been made.`,
        ),
      ),
      ...udfald.huller.map(({ tekst }): Hindring => ({ venterPå: 'lov', tekst })),
    ]
  },
})

/** The day to answer the form by, the citizen's own where one was agreed, and the later where the counting is unsettled. */
export function skemaSenest(s: Stilling) {
  const agreed = emne(s.sag, skemaer).get(s.gang.id)?.aftalt
  if (agreed !== undefined) return agreed
  const frist = evaluerFrist(oplysningsskemafrist, s.kontekst)
  return frist.art === 'frist' ? (frist.senest ?? frist.dag) : undefined
}

export const skemafristenErGået: Krav = {
  nøgle: 'skemafrist',
  titel: { da: 'Fristen for skemaet', en: 'The day of the form' },
  efter: oplysningsskemafrist.bestemmelse,
  hindringer: (s) => {
    const last = skemaSenest(s)
    if (last === undefined) {
      return [
        hindring(
          'brev',
          'Skemaet er ikke sendt eller kom ikke frem, så fristen løber ikke.',
          'The form was not sent or did not arrive, so its time does not run.',
        ),
      ]
    }
    if (s.tider.på > last) return []
    const day = formatDay(last)
    return [
      hindring(
        'part',
        `Borgeren kan svare til og med ${day}.`,
        `The citizen can answer up to and including ${day}.`,
      ),
    ]
  },
}

/** The reminder arrived before the day it set, and that day is over. */
export const rykkerenErUdløbet: Krav = {
  nøgle: 'rykker',
  titel: { da: 'Rykkeren', en: 'The reminder' },
  hindringer: (s) => {
    const rykket = emne(s.sag, skemaer).get(s.gang.id)?.rykket
    const arrived = fremme(s, rykket?.brevId)
    if (!rykket || arrived === undefined || arrived >= rykket.svarSenest) {
      return [
        hindring(
          'brev',
          'Rykkeren med advarslen er ikke nået frem i tide. Ryk igen.',
          'The reminder with the warning did not arrive in time. Remind again.',
        ),
      ]
    }
    if (s.tider.på > rykket.svarSenest) return []
    const day = formatDay(rykket.svarSenest)
    return [
      hindring(
        'part',
        `Borgeren kan svare til og med ${day}.`,
        `The citizen can answer up to and including ${day}.`,
      ),
    ]
  },
}

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

/** There is an absence, and it still stands. */
export const stadigUdeblevet: Krav = {
  nøgle: 'udeblivelse',
  titel: { da: 'Udeblivelsen', en: 'The absence' },
  hindringer: (s) =>
    udeblivelsen(s)
      ? []
      : [
          hindring(
            'kommune',
            'Der er ingen udeblivelse, der står ved magt: Der er meldt afbud, borgeren medvirker igen, eller intet er registreret.',
            'No absence stands: word was sent, the citizen takes part again, or nothing is registered.',
          ),
        ],
}

/** The guidance on the consequence arrived before the absence (SDL.21.2; principmeddelelse 15-21). */
export const vejledtFørUdeblivelsen: Krav = {
  nøgle: 'vejledt',
  titel: { da: 'Skriftlig vejledning om følgerne', en: 'Written guidance on the consequences' },
  hindringer: (s) => {
    const one = udeblivelsen(s)
    if (!one || vejledtFør(s.sag, one, udeblevDen(s.sag, one))) return []
    const call = emne(s.sag, samtaler).get(one.om)
    const warned = call !== undefined && call.advarsler.length > 0
    return [
      warned
        ? hindring(
            'brev',
            'Advarslen var ikke nået frem, før det skete. Ydelsen kan ikke falde bort.',
            'The warning had not arrived before it happened. The benefit cannot be lost.',
          )
        : hindring(
            'kommune',
            'Borgeren fik ikke på skrift at vide, hvad det kan koste, før det skete. Ydelsen kan ikke falde bort.',
            'The citizen was not told in writing what it may cost before it happened. The benefit cannot be lost.',
          ),
    ]
  },
}

/** The ground was judged, and found not to be reasonable. */
export const utilstrækkeligGrund: Krav = {
  nøgle: 'rimelig_grund',
  titel: { da: 'Rimelig grund', en: 'Reasonable ground' },
  hindringer: (s) => {
    const one = udeblivelsen(s)
    if (!one || one.rimeligGrund === false) return []
    return [
      one.rimeligGrund
        ? hindring(
            'skøn',
            'Der er en rimelig grund til udeblivelsen, så den koster ingenting.',
            'There is a reasonable ground for the absence, so it costs nothing.',
          )
        : hindring(
            'skøn',
            'Det er ikke vurderet, om der var en rimelig grund.',
            'Whether there was a reasonable ground has not been judged.',
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
