import {
  aktivJobsøgning,
  fradragForetages,
  hjælpenSanktioneres,
  ledighedsydelsenSanktioneres,
  nedsættesForHændelse,
  rettenMistesVedGentagelse,
  rådighedOpfyldt,
  skærpetSanktionKanBruges,
  ydelsenKanOphøre,
} from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

const tager = { gunst: 'nej', fratager: true, kræverVejledning: true } as const
const BEHOLDER = { da: 'Det koster dig ikke noget.', en: 'It costs you nothing.' }

/** The decisions that take a benefit away because of what somebody did or did not do. Guidance must have come first. */
export const sanktionsafgørelsesarter: readonly Afgørelsesart[] = [
  {
    ...tager,
    nøgle: 'sanktion_ledighedsydelse',
    titel: ledighedsydelsenSanktioneres.bestemmelse.titel,
    bestemmelse: ledighedsydelsenSanktioneres,
    resultat: {
      ja: {
        da: 'Du får ikke fuld ledighedsydelse på grund af det, der skete.',
        en: 'You do not get the full benefit because of what happened.',
      },
      nej: BEHOLDER,
    },
  },
  {
    ...tager,
    nøgle: 'tab_af_ledighedsydelse',
    titel: rettenMistesVedGentagelse.bestemmelse.titel,
    bestemmelse: rettenMistesVedGentagelse,
    resultat: {
      ja: {
        da: 'Du mister retten til ledighedsydelse, fordi det er sket igen.',
        en: 'You lose the right to the benefit because it has happened again.',
      },
      nej: { da: 'Du beholder retten til ledighedsydelse.', en: 'You keep the right to the benefit.' },
    },
  },
  {
    ...tager,
    nøgle: 'aktiv_jobsoegning',
    titel: aktivJobsøgning.bestemmelse.titel,
    bestemmelse: aktivJobsøgning,
    resultat: {
      ja: {
        da: 'Du mister retten til ledighedsydelse, fordi du ikke har søgt job aktivt.',
        en: 'You lose the right to the benefit because you did not seek work actively.',
      },
      nej: { da: 'Du beholder retten til ledighedsydelse.', en: 'You keep the right to the benefit.' },
    },
  },
  {
    nøgle: 'raadighed_ledighedsydelse',
    titel: rådighedOpfyldt.bestemmelse.titel,
    bestemmelse: rådighedOpfyldt,
    gunst: 'ja',
    fratager: true,
    kræverVejledning: true,
    resultat: {
      ja: { da: 'Du beholder ledighedsydelsen.', en: 'You keep the benefit.' },
      nej: {
        da: 'Du mister retten til ledighedsydelse, fordi du ikke står til rådighed.',
        en: 'You lose the right to the benefit because you are not available.',
      },
    },
  },
  {
    ...tager,
    nøgle: 'fradrag_ressourceforloebsydelse',
    titel: fradragForetages.bestemmelse.titel,
    bestemmelse: fradragForetages,
    resultat: {
      ja: {
        da: 'Vi trækker penge fra din ressourceforløbsydelse for de dage, du var væk.',
        en: 'We deduct money from your resource course benefit for the days you were away.',
      },
      nej: BEHOLDER,
    },
  },
  {
    ...tager,
    nøgle: 'nedsaettelse_ressourceforloebsydelse',
    titel: nedsættesForHændelse.bestemmelse.titel,
    bestemmelse: nedsættesForHændelse,
    resultat: {
      ja: {
        da: 'Din ressourceforløbsydelse bliver sat ned for det, der skete.',
        en: 'Your resource course benefit is cut for what happened.',
      },
      nej: BEHOLDER,
    },
  },
  {
    ...tager,
    nøgle: 'ophoer_ressourceforloebsydelse',
    titel: ydelsenKanOphøre.bestemmelse.titel,
    bestemmelse: ydelsenKanOphøre,
    resultat: {
      ja: { da: 'Din ressourceforløbsydelse stopper.', en: 'Your resource course benefit ends.' },
      nej: { da: 'Du beholder din ressourceforløbsydelse.', en: 'You keep your resource course benefit.' },
    },
  },
  {
    ...tager,
    nøgle: 'sanktion_kontanthjaelp',
    titel: hjælpenSanktioneres.bestemmelse.titel,
    bestemmelse: hjælpenSanktioneres,
    resultat: {
      ja: {
        da: 'Du får mindre hjælp på grund af det, der skete.',
        en: 'You get less help because of what happened.',
      },
      nej: BEHOLDER,
    },
  },
  {
    ...tager,
    nøgle: 'skaerpet_sanktion',
    titel: skærpetSanktionKanBruges.bestemmelse.titel,
    bestemmelse: skærpetSanktionKanBruges,
    resultat: {
      ja: {
        da: 'Du får kun hjælp for de dage, du deltager.',
        en: 'You get help only for the days you take part.',
      },
      nej: { da: 'Den skærpede sanktion bruges ikke.', en: 'The sharpened sanction is not used.' },
    },
  },
]
