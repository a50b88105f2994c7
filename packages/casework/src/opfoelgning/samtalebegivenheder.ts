import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

export const SAMTALEFORMER = {
  fremmoede: { da: 'personligt møde', en: 'in person' },
  telefon: { da: 'telefon', en: 'telephone' },
  video: { da: 'video', en: 'video' },
} as const

const ØNSKER = {
  borger: { da: 'borgeren', en: 'the citizen' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
} as const

/** The citizen or the employer asked for a talk: also the early one, and the follow-up the act else leaves out. */
export const SamtaleØnsket = begivenhed('SamtaleØnsket', {
  forloebId: tekst,
  oensketAf: valg(ØNSKER),
  modtaget: dag,
})

/** Called to a talk. `foelger`: the letter told what being absent without a valid reason leads to. */
export const SamtaleIndkaldt = begivenhed('SamtaleIndkaldt', {
  forloebId: tekst,
  samtaleId: tekst,
  holdes: dag,
  klokken: tekst,
  form: valg(SAMTALEFORMER),
  /** The form the citizen asked for, where they did. */
  oensketForm: valgfri(valg(SAMTALEFORMER)),
  sted: valgfri(tekst),
  formaal: tekst,
  foelger: sandt,
  brevId: tekst,
})

const ændring = {
  forloebId: tekst,
  samtaleId: tekst,
  grund: tekst,
  /** Whose wish it was, and the day it was told: an absence agreed beforehand is no absence. */
  oensketAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
  meddelt: dag,
}
/** `brevId`: the letter that told of the new day; a move the citizen did not ask for always has one. */
export const SamtaleFlyttet = begivenhed('SamtaleFlyttet', {
  ...ændring,
  holdes: dag,
  klokken: tekst,
  brevId: valgfri(tekst),
})
export const SamtaleAflyst = begivenhed('SamtaleAflyst', ændring)

/** What a talk must settle (the first two always), and what else it may. */
export const AFKLARES = {
  tilbage: {
    da: 'om det er realistisk at vende tilbage til arbejdet',
    en: 'whether a return to work is realistic',
  },
  stoette: { da: 'om der er brug for støtte', en: 'whether support is needed' },
  gradvist: { da: 'delvis tilbagevenden', en: 'a gradual return' },
  genoptraening: { da: 'genoptræning', en: 'training' },
  hjaelpemidler: { da: 'hjælpemidler', en: 'aids' },
  skaanehensyn: { da: 'skånehensyn', en: 'consideration at work' },
  helbred: { da: 'helbred og behandling', en: 'health and treatment' },
  andet: { da: 'andet', en: 'something else' },
} as const

export const SKAL_AFKLARES = ['tilbage', 'stoette'] as const satisfies readonly (keyof typeof AFKLARES)[]

export const DELTAGERE = {
  bisidder: { da: 'bisidder', en: 'companion' },
  arbejdsgiver: { da: 'arbejdsgiver', en: 'employer' },
  tillidsrepraesentant: { da: 'tillidsrepræsentant', en: 'shop steward' },
  fagforening: { da: 'fagforening', en: 'union' },
  akasse: { da: 'a-kasse', en: 'unemployment fund' },
  laege: { da: 'læge', en: 'doctor' },
  tolk: { da: 'tolk', en: 'interpreter' },
} as const

const afklaring = post({ hvad: valg(AFKLARES), resultat: tekst })
/** What was agreed: what, why it is asked for, by when, and what is expected of it. */
const aftale = post({ hvad: tekst, hvorfor: tekst, senest: valgfri(dag), forventning: tekst })

/** Held. It says when the next is, what it will be about, and what is expected until then; or why there is none. */
export const SamtaleHoldt = begivenhed('SamtaleHoldt', {
  forloebId: tekst,
  samtaleId: tekst,
  holdt: dag,
  afklaret: liste(afklaring),
  aftaler: liste(aftale),
  naeste: valgfri(post({ dato: dag, emne: tekst, forventning: tekst })),
  ingenNaeste: valgfri(tekst),
  deltagere: liste(valg(DELTAGERE)),
  referatDokumentId: valgfri(tekst),
})

/** Followed up without contact: the illness does not let it be otherwise (standby). */
export const OpfulgtUdenKontakt = begivenhed('OpfulgtUdenKontakt', {
  forloebId: tekst,
  begrundelse: tekst,
  grundlag: liste(tekst),
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

export const samtalearter = [
  SamtaleØnsket,
  SamtaleIndkaldt,
  SamtaleFlyttet,
  SamtaleAflyst,
  SamtaleHoldt,
  OpfulgtUdenKontakt,
  IndsigelseModtaget,
  IndsigelseBesvaret,
] as const
