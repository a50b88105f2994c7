import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** What the preparatory part must tell of (BEK 47/2026.3.1-2; the orders since 2013 ask the same). */
export const FORBEREDENDE_OPLYSNINGER = {
  job_og_uddannelse: {
    da: 'erfaringer med job og uddannelse, og CV',
    en: 'experience of work and education',
  },
  personlige: { da: 'personlige ressourcer, familie og netværk', en: 'personal resources and network' },
  udfordringer: { da: 'udfordringer på vej til job eller uddannelse', en: 'what stands in the way' },
  oensker: { da: 'ønsker til job og uddannelse', en: 'wishes for work and education' },
  helbred: { da: 'helbred og behandling', en: 'health and treatment' },
  helbredets_betydning: { da: 'helbredets betydning for mulighederne', en: 'what the health means for work' },
  forsoergelse: { da: 'hidtidig forsørgelse', en: 'what the citizen has lived of so far' },
  hidtidig_indsats: { da: 'kommunens hidtidige indsats', en: 'what the municipality has done so far' },
} as const

export type ForberedendeOplysning = keyof typeof FORBEREDENDE_OPLYSNINGER

const udeladt = post({ hvad: valg(FORBEREDENDE_OPLYSNINGER), grund: tekst })

/**
 * The preparatory part, drawn up with the citizen, as a document in a version. It describes and documents; what is to
 * happen is the team's and the municipality's to say (BEK 47/2026.3.3).
 */
export const ForberedendeDelUdarbejdet = begivenhed('ForberedendeDelUdarbejdet', {
  rehabsagId: tekst,
  dokument: dokumentversion,
  oplyst: liste(valg(FORBEREDENDE_OPLYSNINGER)),
  udeladt: liste(udeladt),
  /** The doctor's assessment after seeing the citizen, a document of the case. */
  laegeattestId: valgfri(tekst),
  /** Why the papers of the case are enough without it. */
  udenLaegeattest: valgfri(tekst),
  borgersSyn: tekst,
})

/** The fields of administration a team is made of. */
export const OMRÅDER = {
  beskaeftigelse: { da: 'beskæftigelse', en: 'employment' },
  sundhed: { da: 'sundhed', en: 'health' },
  social: { da: 'sociale forhold', en: 'social affairs' },
  region: { da: 'regionens sundhedskoordinator', en: 'the region’s health coordinator' },
  undervisning: { da: 'undervisning', en: 'education' },
} as const

export type Område = keyof typeof OMRÅDER

/** That version went to the citizen by letter, and to those who take part for the fields. */
export const ForberedendeDelSendt = begivenhed('ForberedendeDelSendt', {
  rehabsagId: tekst,
  dokument: dokumentversion,
  brevId: tekst,
  til: liste(valg(OMRÅDER)),
})

/** What the citizen says of the preparatory part, or of what it leaves out, in their own words. */
export const BorgerUdtaltSig = begivenhed('BorgerUdtaltSig', {
  rehabsagId: tekst,
  om: dokumentversion,
  udtalelse: tekst,
})

const delmål = post({
  omraade: valg({
    beskaeftigelse: { da: 'beskæftigelse', en: 'employment' },
    sundhed: { da: 'sundhed', en: 'health' },
    uddannelse: { da: 'uddannelse', en: 'education' },
    social: { da: 'sociale forhold', en: 'social affairs' },
  }),
  maal: tekst,
  begrundelse: tekst,
})

/**
 * The action part of the plan in an edition: the goal and how to get there, shown in Min Plan. `forloebId` is the
 * course it belongs to, `rehabsagId` the case whose recommendation it rests on where there is one.
 */
export const IndsatsdelLagt = begivenhed('IndsatsdelLagt', {
  planId: tekst,
  udgave: heltal,
  forloebId: tekst,
  rehabsagId: valgfri(tekst),
  maal: tekst,
  /** No concrete goal could be set: the aim is a trade or a kind of work. */
  overordnet: sandt,
  delmaal: liste(delmål),
  indsatser: liste(post({ hvad: tekst, maalPaaKortSigt: tekst })),
  opfoelgning: tekst,
  mentor: valgfri(tekst),
  fra: dag,
  til: dag,
  /** Why the period is less than six months. */
  kortereForloeb: valgfri(tekst),
  borgersSyn: tekst,
  iMinPlan: sandt,
})

export const planarter = [
  ForberedendeDelUdarbejdet,
  ForberedendeDelSendt,
  BorgerUdtaltSig,
  IndsatsdelLagt,
] as const
