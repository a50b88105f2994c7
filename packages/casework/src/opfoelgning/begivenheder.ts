import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** The municipality was told of the illness: the case begins. */
export const SygdomAnmeldt = begivenhed('SygdomAnmeldt', {
  forloebId: tekst,
  foersteFravaersdag: dag,
  anmeldtAf: valg({
    arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
    borger: { da: 'borgeren', en: 'the citizen' },
    akasse: { da: 'a-kassen', en: 'the unemployment fund' },
  }),
})

export const OplysningsskemaSendt = begivenhed('OplysningsskemaSendt', {
  forloebId: tekst,
  brevId: tekst,
  /** Another day than the act's that was agreed for the answer. */
  aftaltFrist: valgfri(dag),
})
export const OplysningsskemaModtaget = begivenhed('OplysningsskemaModtaget', {
  forloebId: tekst,
  modtaget: dag,
  dokumentId: valgfri(tekst),
})
/** The form did not come: the person was told what follows if it still does not. */
export const OplysningsskemaRykket = begivenhed('OplysningsskemaRykket', { forloebId: tekst, brevId: tekst })

/** Placed in a category, while the act had them. */
export const SagVisiteret = begivenhed('SagVisiteret', {
  forloebId: tekst,
  kategori: valg({
    '1': { da: 'kategori 1', en: 'category 1' },
    '2': { da: 'kategori 2', en: 'category 2' },
    '3': { da: 'kategori 3', en: 'category 3' },
  }),
  begrundelse: tekst,
})

/** It was decided whether the case is followed up with talks at all (the shorter courses of 2025 and 2026). */
export const OpfølgningFravalgt = begivenhed('OpfølgningFravalgt', { forloebId: tekst, begrundelse: tekst })

export const SAMTALEFORMER = {
  fremmoede: { da: 'personligt møde', en: 'in person' },
  telefon: { da: 'telefon', en: 'telephone' },
  video: { da: 'video', en: 'video' },
} as const

/** Called to a talk. `foelger`: the letter told what being absent without a valid reason leads to. */
export const SamtaleIndkaldt = begivenhed('SamtaleIndkaldt', {
  forloebId: tekst,
  samtaleId: tekst,
  holdes: dag,
  klokken: tekst,
  form: valg(SAMTALEFORMER),
  sted: valgfri(tekst),
  formaal: tekst,
  foelger: sandt,
  brevId: tekst,
})

const flytning = {
  forloebId: tekst,
  samtaleId: tekst,
  grund: tekst,
  /** Whose wish it was: an absence agreed beforehand is no absence. */
  oensketAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
}
export const SamtaleFlyttet = begivenhed('SamtaleFlyttet', { ...flytning, holdes: dag, klokken: tekst })
export const SamtaleAflyst = begivenhed('SamtaleAflyst', flytning)

/** What was agreed: what, why it is asked for, by when, and what is expected of it. */
const aftale = post({ hvad: tekst, hvorfor: tekst, senest: valgfri(dag), forventning: tekst })

/** Held. It says when the next is, what it will be about, and what is expected until then. */
export const SamtaleHoldt = begivenhed('SamtaleHoldt', {
  forloebId: tekst,
  samtaleId: tekst,
  emner: liste(tekst),
  aftaler: liste(aftale),
  naesteDato: valgfri(dag),
  naesteEmne: valgfri(tekst),
  bisidder: valgfri(tekst),
  referatDokumentId: valgfri(tekst),
})
export const UdeblevFraSamtale = begivenhed('UdeblevFraSamtale', {
  forloebId: tekst,
  samtaleId: tekst,
  oplystGrund: valgfri(tekst),
})

/** An objection or a proposal of the citizen's: recorded in their words, and to be answered. */
export const IndsigelseModtaget = begivenhed('IndsigelseModtaget', {
  indsigelseId: tekst,
  forloebId: tekst,
  slags: valg({
    indsigelse: { da: 'indsigelse', en: 'objection' },
    forslag: { da: 'forslag', en: 'proposal' },
  }),
  tekst: tekst,
})
export const IndsigelseBesvaret = begivenhed('IndsigelseBesvaret', {
  indsigelseId: tekst,
  forloebId: tekst,
  svar: tekst,
})

/** Whether a follow-up plan is needed was judged. */
export const PlanbehovVurderet = begivenhed('PlanbehovVurderet', {
  forloebId: tekst,
  behov: sandt,
  begrundelse: tekst,
})
/** The follow-up plan: also what the citizen thinks of it, and where they do not agree. */
export const OpfølgningsplanLagt = begivenhed('OpfølgningsplanLagt', {
  forloebId: tekst,
  planId: tekst,
  maal: tekst,
  indsatser: liste(tekst),
  borgersSyn: tekst,
  uenighed: valgfri(tekst),
  inddraget: liste(
    valg({
      arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
      fagforening: { da: 'fagforeningen', en: 'the union' },
      akasse: { da: 'a-kassen', en: 'the unemployment fund' },
      laege: { da: 'lægen', en: 'the doctor' },
    }),
  ),
})

/** The citizen keeps the ledger of a gradual return; the employer reports the hours with the claim for refund. */
export const TimerOplyst = begivenhed('TimerOplyst', {
  forloebId: tekst,
  fra: dag,
  timerOmUgen: tekst,
  oplystAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  }),
})
export const DelvisPlanAftalt = begivenhed('DelvisPlanAftalt', {
  forloebId: tekst,
  trin: liste(post({ fra: dag, timerOmUgen: tekst })),
})

/** The reassessment before the benefit would end: which ground of extension was found, if any. */
export const RevurderingForetaget = begivenhed('RevurderingForetaget', {
  forloebId: tekst,
  forlaenges: sandt,
  /** The provision of the ground, by its id in the law. */
  bestemmelse: valgfri(tekst),
  begrundelse: tekst,
})

export const RaskmeldingModtaget = begivenhed('RaskmeldingModtaget', { forloebId: tekst, raskFra: dag })
/** The written statement to the unemployment fund in a long illness. */
export const ErklæringTilAkasse = begivenhed('ErklæringTilAkasse', { forloebId: tekst, brevId: tekst })
export const ForløbAfsluttet = begivenhed('ForløbAfsluttet', { forloebId: tekst, grund: tekst })

export const opfølgningsarter = [
  SygdomAnmeldt,
  OplysningsskemaSendt,
  OplysningsskemaModtaget,
  OplysningsskemaRykket,
  SagVisiteret,
  OpfølgningFravalgt,
  SamtaleIndkaldt,
  SamtaleFlyttet,
  SamtaleAflyst,
  SamtaleHoldt,
  UdeblevFraSamtale,
  IndsigelseModtaget,
  IndsigelseBesvaret,
  PlanbehovVurderet,
  OpfølgningsplanLagt,
  TimerOplyst,
  DelvisPlanAftalt,
  RevurderingForetaget,
  RaskmeldingModtaget,
  ErklæringTilAkasse,
  ForløbAfsluttet,
] as const
