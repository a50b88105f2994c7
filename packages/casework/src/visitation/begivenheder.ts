import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tal, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** Anyone may take the initiative. */
export const INITIATIVTAGERE = {
  borger: { da: 'borgeren selv', en: 'the citizen' },
  fagforening: { da: 'den faglige organisation', en: 'the trade union' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  laege: { da: 'lægen', en: 'the doctor' },
  sygedagpengeopfoelgning: { da: 'jobcentret i en sygedagpengesag', en: 'the job centre in a sickness case' },
  kontaktforloeb: { da: 'jobcentret i et kontaktforløb', en: 'the job centre in a contact course' },
  andre: { da: 'andre', en: 'others' },
} as const

/** It is to be found out whether the citizen is to have a flex job, in the job centre that has the case. */
export const FleksjobsagRejst = begivenhed('FleksjobsagRejst', {
  visitationId: tekst,
  initiativ: valg(INITIATIVTAGERE),
  anledning: tekst,
  jobcenter: tekst,
  modtaget: dag,
  paaNuvaerendeArbejdsplads: sandt,
})

/** The profile of the case: begun for it, or one there was and that is brought up to date. */
export const ProfilLagtTilGrund = begivenhed('ProfilLagtTilGrund', {
  visitationId: tekst,
  profilId: tekst,
  ajourfoerer: sandt,
})

/** The papers on health there were already were brought into the case. */
export const HelbredspapirerIndhentet = begivenhed('HelbredspapirerIndhentet', {
  visitationId: tekst,
  papirer: liste(dokumentversion),
  samtykke: dag,
})

export const ERKLÆRINGER = {
  generel_helbredsattest: { da: 'generel helbredsattest', en: 'a general health certificate' },
  speciallaegeerklaering: { da: 'speciallægeerklæring', en: 'a specialist’s statement' },
  statusattest: { da: 'statusattest', en: 'a status certificate' },
} as const

/** A new certificate was asked for, since those there were are not enough. */
export const LægeerklæringRekvireret = begivenhed('LægeerklæringRekvireret', {
  visitationId: tekst,
  art: valg(ERKLÆRINGER),
  hos: tekst,
  hvorfor: tekst,
})

/** A work trial, with the needs at work that hold in it. */
export const ArbejdsprøvningIværksat = begivenhed('ArbejdsprøvningIværksat', {
  visitationId: tekst,
  proeveId: tekst,
  virksomhed: tekst,
  arbejdsfelt: tekst,
  fra: dag,
  til: dag,
  timer: tal,
  skaanebehov: liste(tekst),
})

export const ArbejdsprøvningAfsluttet = begivenhed('ArbejdsprøvningAfsluttet', {
  visitationId: tekst,
  proeveId: tekst,
  resultat: tekst,
  dokument: dokumentversion,
})

/** No trial, as it is plainly pointless: that is the named judgement, made before. */
export const ArbejdsprøvningUndladt = begivenhed('ArbejdsprøvningUndladt', { visitationId: tekst })

/** The statements the basis must hold (LAB 2003.70a). */
export const REDEGØRELSER = {
  tilbud: { da: 'relevante tilbud er prøvet', en: 'relevant measures were tried' },
  ressourcer: {
    da: 'ressourcer og udvikling, lavet sammen med borgeren',
    en: 'resources and development, made with the citizen',
  },
  varig_begraensning: {
    da: 'hvorfor arbejdsevnen er varigt begrænset',
    en: 'why the ability to work is lastingly limited',
  },
  normale_vilkaar: {
    da: 'hvorfor borgeren ikke kan arbejde på normale vilkår',
    en: 'why the citizen cannot work on normal terms',
  },
} as const

export const RedegørelseSkrevet = begivenhed('RedegørelseSkrevet', {
  visitationId: tekst,
  om: valg(REDEGØRELSER),
  tekst: tekst,
  dokument: dokumentversion,
})

/** The case is put before the team on its form, with the profile in the edition that was commented on. */
export const ForelagtVisitationsteam = begivenhed('ForelagtVisitationsteam', {
  visitationId: tekst,
  skema: dokumentversion,
  profilId: tekst,
  udgave: heltal,
  afgoerelseId: tekst,
})

export const TEAMETS_SVAR = {
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  ikke_fleksjob: { da: 'ikke fleksjob', en: 'no flex job' },
  foertidspension: { da: 'indstilling om førtidspension', en: 'a recommendation of disability pension' },
} as const

/** The team that has the power in this job centre settles the matter. */
export const VisitationsteamTogStilling = begivenhed('VisitationsteamTogStilling', {
  visitationId: tekst,
  team: tekst,
  svar: valg(TEAMETS_SVAR),
  begrundelse: tekst,
  skema: dokumentversion,
})

/** In a pension case the team recommends, and another administration decides. */
export const PensionsindstillingSendt = begivenhed('PensionsindstillingSendt', {
  visitationId: tekst,
  tilForvaltning: tekst,
  dokument: dokumentversion,
})

export const SLUTGRUNDE = {
  afgjort: { da: 'der er truffet afgørelse', en: 'a decision was made' },
  foertidspension: { da: 'sagen er indstillet til førtidspension', en: 'recommended for disability pension' },
  frafaldet: { da: 'borgeren ønsker ikke sagen mere', en: 'the citizen no longer wants the case' },
} as const

export const FleksjobsagAfsluttet = begivenhed('FleksjobsagAfsluttet', {
  visitationId: tekst,
  grund: valg(SLUTGRUNDE),
  bemaerkning: valgfri(tekst),
})

export const visitationsarter = [
  FleksjobsagRejst,
  ProfilLagtTilGrund,
  HelbredspapirerIndhentet,
  LægeerklæringRekvireret,
  ArbejdsprøvningIværksat,
  ArbejdsprøvningAfsluttet,
  ArbejdsprøvningUndladt,
  RedegørelseSkrevet,
  ForelagtVisitationsteam,
  VisitationsteamTogStilling,
  PensionsindstillingSendt,
  FleksjobsagAfsluttet,
] as const
