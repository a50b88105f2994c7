import { addDays, formatDay } from '@sagsvej/calendar'
import { evaluate, type Sprog } from '@sagsvej/rules'
import { efterLoven } from '../../kommandoer/efter-loven.ts'
import { sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { erSanktioneret } from '../../sanktioner/afgoerelser.ts'
import { SANKTIONSYDELSER, type Sanktionsydelse } from '../../sanktioner/haendelser.ts'
import { lovfakta } from '../../sanktioner/lovfakta.ts'
import { sanktioner } from '../../sanktioner/sanktioner.ts'
import { skriftligtVejledt, VEJLEDNINGSKRAV, vejledningUndervejs } from '../../sanktioner/vejledt.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { afgørelsen, erMeddelt, løberTilKontakt, sanktionen, senestDag, ugerneSlutter } from './stillingen.ts'

/** Whoever may lose benefit was sought in person, or has told what happened. */
export const hørtFørst: Krav = {
  nøgle: 'kontakt',
  titel: titel('Borgeren er spurgt', 'The citizen was asked'),
  hindringer: (s) => {
    const one = sanktionen(s)
    if (!one || one.kontaktForsøgt !== undefined || one.forklaringer.length > 0) return []
    return [
      hindring(
        'kommune',
        'Ingen har fået fat i borgeren, og ikke alle rimelige måder er prøvet. Ring, skriv, og registrér det.',
        'Nobody has reached the citizen, and not every reasonable way was tried. Call, write, and register it.',
      ),
    ]
  },
}

const vejledt = (ydelse: Sanktionsydelse): Krav => ({
  nøgle: `vejledt_${ydelse}`,
  titel: titel('Skriftlig vejledning før en sanktion', 'Written guidance before a sanction'),
  efter: VEJLEDNINGSKRAV[ydelse].efter,
  hindringer: (s) => {
    const one = sanktionen(s)
    if (one?.ydelse !== ydelse) return []
    return skriftligtVejledt(s.sag, one) ? lovenTillader(s) : [manglerVejledning(s)]
  },
})

/** Before anything is taken off, the guidance that the act of that day asks for was given. */
export const vejledtFør: readonly Krav[] = (Object.keys(SANKTIONSYDELSER) as Sanktionsydelse[]).map(vejledt)

function manglerVejledning(s: Stilling): Hindring {
  const one = sanktionen(s)
  return one && vejledningUndervejs(s.sag, one)
    ? hindring(
        'brev',
        'Vejledningen var ikke nået frem, før det skete. Det kan ikke koste ydelse. Frafald sagen, og vejled nu.',
        'The guidance had not arrived before it happened. It cannot cost benefit. Drop it, and give guidance now.',
      )
    : hindring(
        'kommune',
        'Borgeren fik ikke på skrift at vide, hvad det kan koste, før det skete. Det kan ikke koste ydelse. Frafald sagen, og vejled nu.',
        'The citizen was not told in writing what it may cost before it happened. It cannot cost benefit. Drop it, and give guidance now.',
      )
}

/** What else the act of that day asks for: that it was gone through, that the citizen was sought. */
function lovenTillader(s: Stilling): readonly Hindring[] {
  const one = sanktionen(s)
  if (!one) return []
  const { led, bestemmelse } = VEJLEDNINGSKRAV[one.ydelse].efter
  const k = sagskontekst(s.sag, lovfakta(s.sag, one, s.tider), { på: one.skete, kendt: s.tider.kendt })
  const spor = evaluate(led, k)
  if (spor.udfald.art === 'åben') return åbent(spor.udfald)
  if (spor.udfald.art === 'ja') return []
  const says = spor.valgt?.version?.siger
  const by = (sprog: Sprog) => efterLoven(VEJLEDNINGSKRAV[one.ydelse].efter, spor, sprog)
  return [
    hindring(
      'kommune',
      `${says?.da ?? bestemmelse.titel.da}${by('da')} Det er ikke sket, så det kan ikke koste ydelse.`,
      `${says?.en ?? bestemmelse.titel.en}${by('en')} That was not done, so it cannot cost benefit.`,
    ),
  ]
}

/** The ground was judged, it was found not to be reasonable, and no judgement of something else stands over it. */
export const utilstrækkeligGrund: Krav = {
  nøgle: 'rimelig_grund',
  titel: titel('Rimelig grund', 'Reasonable ground'),
  hindringer: (s) => {
    const one = sanktionen(s)
    if (one?.rimeligGrund === undefined) {
      return [
        hindring(
          'skøn',
          'Det er ikke vurderet, om der var en rimelig grund.',
          'Whether there was a reasonable ground has not been judged.',
        ),
      ]
    }
    if (one.rimeligGrund) {
      return [
        hindring(
          'skøn',
          'Der var en rimelig grund, så det koster ingenting. Frafald sagen.',
          'There was a reasonable ground, so it costs nothing. Drop it.',
        ),
      ]
    }
    const newest = Math.max(...[...emne(s.sag, sanktioner).values()].map(({ vurderetNr = 0 }) => vurderetNr))
    return newest === one.vurderetNr
      ? []
      : [
          hindring(
            'skøn',
            'Grunden til noget andet er vurderet siden. Vurdér grunden til netop dette igen.',
            'The ground of something else was judged since. Judge the ground of just this again.',
          ),
        ]
  },
}

/** Within three whole months, where the act says so. */
export const iTide: Krav = {
  nøgle: 'i_tide',
  titel: titel('Inden for fristen', 'In time'),
  hindringer: (s) => {
    const last = senestDag(s)
    if (last === undefined || s.tider.på <= last) return []
    const day = formatDay(last)
    return [
      hindring(
        'tid',
        `Sanktionen skulle være sket senest den ${day}. Det er for sent. Frafald sagen.`,
        `The sanction had to be made by ${day}. It is too late. Drop it.`,
      ),
    ]
  },
}

/** The sharpened sanction comes after one that was decided (LAS.40a.1). */
export const efterEnSanktion: Krav = {
  nøgle: 'tidligere_sanktion',
  titel: titel('En tidligere sanktion', 'An earlier sanction'),
  hindringer: (s) => {
    const one = sanktionen(s)
    if (!one || afgørelsen(s)?.art !== 'skaerpet_sanktion') return []
    const before = [...emne(s.sag, sanktioner).values()].some(
      (other) => other.ydelse === one.ydelse && other.skete < one.skete && erSanktioneret(s.sag, other),
    )
    return before
      ? []
      : [
          hindring(
            'kommune',
            'Der er ingen tidligere afgørelse om en sanktion. Den skærpede kan kun bruges efter en.',
            'There is no earlier decision on a sanction. The sharpened one can only be used after one.',
          ),
        ]
  },
}

/** The decision was made and notified, and what it runs until has come. */
export const sanktionenErForbi: Krav = {
  nøgle: 'forbi',
  titel: titel('Sanktionen er slut', 'The sanction is over'),
  hindringer: (s) => {
    const one = sanktionen(s)
    if (!one) return []
    if (!erMeddelt(s)) {
      return [
        hindring(
          'brev',
          'Der er ingen afgørelse, der er meddelt. Frafald sagen, hvis den ikke skal afgøres.',
          'No decision was notified. Drop it if it is not to be decided.',
        ),
      ]
    }
    const after = ugerneSlutter(s)
    if (after !== undefined && s.tider.på < after) {
      const last = formatDay(addDays(after, -1))
      return [
        hindring(
          'tid',
          `Ugerne uden ydelse løber til og med den ${last}.`,
          `The weeks without benefit run up to and including ${last}.`,
        ),
      ]
    }
    return løberTilKontakt(one) && one.kontaktGenoprettet === undefined
      ? [
          hindring(
            'part',
            'Borgeren har ikke kontakt endnu, så dagene tæller stadig.',
            'The citizen is not in contact yet, so the days still count.',
          ),
        ]
      : []
  },
}
