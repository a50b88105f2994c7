import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { HÆNDELSER, SANKTIONSYDELSER } from './haendelser.ts'

/** Something happened that may cost benefit. Nothing is lost by that: it is looked into first. */
export const SanktionshændelseRegistreret = begivenhed('SanktionshændelseRegistreret', {
  sanktionId: tekst,
  ydelse: valg(SANKTIONSYDELSER),
  hvad: valg(HÆNDELSER),
  skete: dag,
  /** What it was, by number: the talk, the measure, the offer of a job. Guidance bound to it is guidance on just this. */
  om: tekst,
  /** Of a measure: on how many days the citizen was wholly or partly away. */
  dageVaek: valgfri(heltal),
})

/** The duties and sanctions were gone through with the citizen, in a talk. */
export const VejledningGennemgået = begivenhed('VejledningGennemgået', { samtaleId: valgfri(tekst) })

/** The citizen was sought in person before anything is decided. */
export const KontaktForsøgt = begivenhed('KontaktForsøgt', {
  sanktionId: tekst,
  maade: valg({
    telefon: { da: 'telefon', en: 'telephone' },
    sms: { da: 'sms', en: 'text message' },
    digital_post: { da: 'Digital Post', en: 'Digital Post' },
    brev: { da: 'brev', en: 'letter' },
    fremmoede: { da: 'besøg', en: 'visit' },
  }),
  lykkedes: sandt,
  /** Whether every reasonable way has been tried with this, as whoever tried sees it. */
  alleMaaderForsoegt: sandt,
  notat: tekst,
})

/** What the citizen says of it. */
export const ForklaringGivet = begivenhed('ForklaringGivet', { sanktionId: tekst, forklaring: tekst })

/** Whether there was a reasonable ground was judged, on what the citizen said. */
export const SanktionsgrundVurderet = begivenhed('SanktionsgrundVurderet', {
  sanktionId: tekst,
  rimeligGrund: sandt,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** The citizen is in contact with the municipality again, or has booked the talk. */
export const KontaktGenoprettet = begivenhed('KontaktGenoprettet', { sanktionId: tekst })

/** It costs nothing: there was a reasonable ground, or it cannot be carried through. */
export const SanktionFrafaldet = begivenhed('SanktionFrafaldet', { sanktionId: tekst, grund: tekst })

/** The time without benefit is over, or the days have been counted. */
export const SanktionSluttet = begivenhed('SanktionSluttet', { sanktionId: tekst })

export const sanktionsarter = [
  SanktionshændelseRegistreret,
  VejledningGennemgået,
  KontaktForsøgt,
  ForklaringGivet,
  SanktionsgrundVurderet,
  KontaktGenoprettet,
  SanktionFrafaldet,
  SanktionSluttet,
] as const
