import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, tal, tekst, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

const plan = { planId: tekst } as const

/** The employee asked the employer for a plan of how to return. */
export const FastholdelsesplanØnsket = begivenhed('FastholdelsesplanØnsket', { ...plan, forloebId: tekst })

/** The employer finds that no plan is needed. */
export const FastholdelsesplanAfslået = begivenhed('FastholdelsesplanAfslået', {
  ...plan,
  begrundelse: valgfri(tekst),
})

/** The plan the two made. It says what can be done and what must be spared, and never of what one is ill. */
export const FastholdelsesplanLagt = begivenhed('FastholdelsesplanLagt', {
  ...plan,
  opgaver: liste(tekst),
  skaanes: liste(tekst),
  timer: liste(post({ fra: dag, timerOmUgen: tal })),
  loenmodtagerensOrd: tekst,
})

/** Another place or other work with the same employer, for a time or for good. */
export const OmplaceringAftalt = begivenhed('OmplaceringAftalt', {
  ...plan,
  arbejde: tekst,
  fra: dag,
  til: valgfri(dag),
  hvorfor: tekst,
})

/** The employee brought the plan to the municipality. */
export const FastholdelsesplanMedbragt = begivenhed('FastholdelsesplanMedbragt', {
  ...plan,
  samtaleId: valgfri(tekst),
})

/** The plan is over: it led back, was given up, or the job has ended. */
export const FastholdelsesplanAfsluttet = begivenhed('FastholdelsesplanAfsluttet', { ...plan, udfald: tekst })

export const fastholdelsesarter = [
  FastholdelsesplanØnsket,
  FastholdelsesplanAfslået,
  FastholdelsesplanLagt,
  OmplaceringAftalt,
  FastholdelsesplanMedbragt,
  FastholdelsesplanAfsluttet,
] as const
