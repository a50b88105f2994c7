import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tal, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

export const KOM_FRA = {
  sygedagpenge: { da: 'sygedagpenge, der sluttede', en: 'sickness benefit that ended' },
  ny_sygemelding: { da: 'en ny sygemelding over grænsen', en: 'a new illness over the limit' },
  livstruende: { da: 'sygedagpenge ved livstruende sygdom', en: 'benefit for a life-threatening illness' },
  jobafklaring: { da: 'et tidligere jobafklaringsforløb', en: 'an earlier job clarification course' },
} as const

/**
 * The course begins on `begynder`, by the decision of the case, or by one made before the case came here, which then is
 * a document of it.
 */
export const JobafklaringBegyndt = begivenhed('JobafklaringBegyndt', {
  forloebId: tekst,
  begynder: dag,
  komFra: valg(KOM_FRA),
  afgoerelseId: valgfri(tekst),
  dokumentId: valgfri(tekst),
  afgjort: dag,
  /** Straight from the reassessment, without an extension between. */
  vedRevurderingen: sandt,
  /** Had help across fields while on sickness benefit. */
  fikTvaerfagligIndsats: sandt,
  sygedagpengeOphoerte: dag,
})

/** One caseworker goes through the whole course and coordinates it. */
export const KoordinerendeSagsbehandlerUdpeget = begivenhed('KoordinerendeSagsbehandlerUdpeget', {
  forloebId: tekst,
  bruger: tekst,
  navn: tekst,
})

/** Work on the CV was begun together; `hjulpet`: the caseworker helped put it on Jobnet. */
export const CvPåbegyndt = begivenhed('CvPåbegyndt', { forloebId: tekst, hjulpet: sandt })

/** Whether the citizen is still unfit for work by own illness, and what it was measured against. */
export const UarbejdsdygtighedVurderet = begivenhed('UarbejdsdygtighedVurderet', {
  forloebId: tekst,
  uarbejdsdygtig: sandt,
  maaltMod: valg({
    jobbet: { da: 'det job, borgeren er sygemeldt fra', en: 'the job the citizen is on sick leave from' },
    arbejdsomraadet: {
      da: 'det område, den ledige er uddannet til, har erfaring med eller kan oplæres til',
      en: 'the field the unemployed is trained for, has experience of or can be trained for',
    },
  }),
  /** Hours of absence a week, of the hours sick from. */
  fravaerstimer: tal,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** The ways on that are tried before a course ends. */
export const VEJE_VIDERE = {
  tilbage_i_arbejde: { da: 'tilbage i arbejde', en: 'back to work' },
  nyt_forloeb: { da: 'nyt jobafklaringsforløb', en: 'a new job clarification course' },
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  ressourceforloeb: { da: 'ressourceforløb', en: 'a resource course' },
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
} as const

export type VejVidere = keyof typeof VEJE_VIDERE

/** Before the end every way on was tried, each with its reason (LAB.111). */
export const ArbejdsevneVurderet = begivenhed('ArbejdsevneVurderet', {
  forloebId: tekst,
  proevet: liste(post({ vej: valg(VEJE_VIDERE), aktuel: sandt, begrundelse: tekst })),
})

/** A talk with the region's health coordinator on the chance of developing the ability to work. */
export const SundhedskoordinatorsamtaleHoldt = begivenhed('SundhedskoordinatorsamtaleHoldt', {
  forloebId: tekst,
  holdt: dag,
  udtalelse: tekst,
})

/** Whether the region's clinical function is to look at the case before a new course beyond four years. */
export const KliniskFunktionOvervejet = begivenhed('KliniskFunktionOvervejet', {
  forloebId: tekst,
  forelaegges: sandt,
  begrundelse: tekst,
})

export const JAF_AFSLUTTET = {
  ophoert: { da: 'forløbet er ophørt ved en afgørelse', en: 'the course was ended by a decision' },
  udloebet: { da: 'forløbets tid er gået', en: 'the time of the course is over' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

export const JobafklaringAfsluttet = begivenhed('JobafklaringAfsluttet', {
  forloebId: tekst,
  grund: valg(JAF_AFSLUTTET),
  sidsteDag: dag,
})

export const jobafklaringsforløbsarter = [
  JobafklaringBegyndt,
  KoordinerendeSagsbehandlerUdpeget,
  CvPåbegyndt,
  UarbejdsdygtighedVurderet,
  ArbejdsevneVurderet,
  SundhedskoordinatorsamtaleHoldt,
  KliniskFunktionOvervejet,
  JobafklaringAfsluttet,
] as const
