import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { feriearter } from './feriebegivenheder.ts'
import { helbredsarter } from './helbredsbegivenheder.ts'

/**
 * The municipality considers a resource course. `rehabsagId`: the case whose recommendation it rests on; each course has
 * one of its own, also one that follows another.
 */
export const RessourceforløbOvervejet = begivenhed('RessourceforløbOvervejet', {
  ressourceforloebId: tekst,
  rehabsagId: valgfri(tekst),
  begrundelse: tekst,
})

/** The course begins on a decision in the citizen's favour, and is planned to a day. */
export const RessourceforløbBegyndt = begivenhed('RessourceforløbBegyndt', {
  ressourceforloebId: tekst,
  fra: dag,
  til: dag,
})

export const ForløbssagsbehandlerUdpeget = begivenhed('ForløbssagsbehandlerUdpeget', {
  ressourceforloebId: tekst,
  /** The number of the user. */
  sagsbehandler: tekst,
})

/** An offer, a social or a health effort of the plan has begun. */
export const PlanlagtIndsatsBegyndt = begivenhed('PlanlagtIndsatsBegyndt', {
  ressourceforloebId: tekst,
  indsats: tekst,
  begyndte: dag,
})

/** No help had begun after half a year: the case is before the team again. */
export const ForløbetForelagtTeametIgen = begivenhed('ForløbetForelagtTeametIgen', {
  ressourceforloebId: tekst,
  rehabsagId: tekst,
})

/** A talk of the course, with what came of each piece of help in the plan. */
export const ForløbssamtaleHoldt = begivenhed('ForløbssamtaleHoldt', {
  ressourceforloebId: tekst,
  holdt: dag,
  opfulgt: liste(post({ indsats: tekst, resultat: tekst })),
  borgersSyn: tekst,
  /** The plan no longer fits and is to be made in a new edition. */
  planenSkalJusteres: sandt,
})

/** Before the course ends: what is to follow, and what was considered. */
export const FremtidigIndsatsBesluttet = begivenhed('FremtidigIndsatsBesluttet', {
  ressourceforloebId: tekst,
  overvejet: liste(tekst),
  beslutning: tekst,
  borgersSyn: tekst,
})

export const FORLØBSSLUT = {
  gennemfoert: { da: 'forløbet er gennemført', en: 'the course is completed' },
  ikke_bevilget: { da: 'det blev ikke bevilget', en: 'it was not granted' },
  folkepensionsalder: { da: 'folkepensionsalderen er nået', en: 'state pension age is reached' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

export const RessourceforløbAfsluttet = begivenhed('RessourceforløbAfsluttet', {
  ressourceforloebId: tekst,
  grund: valg(FORLØBSSLUT),
  slut: dag,
})

export const ressourceforløbsarter = [
  RessourceforløbOvervejet,
  RessourceforløbBegyndt,
  ForløbssagsbehandlerUdpeget,
  PlanlagtIndsatsBegyndt,
  ForløbetForelagtTeametIgen,
  ForløbssamtaleHoldt,
  FremtidigIndsatsBesluttet,
  RessourceforløbAfsluttet,
  ...feriearter,
  ...helbredsarter,
] as const
