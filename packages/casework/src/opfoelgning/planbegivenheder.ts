import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tal, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** Whether a follow-up plan is needed was judged. */
export const PlanbehovVurderet = begivenhed('PlanbehovVurderet', {
  forloebId: tekst,
  behov: sandt,
  begrundelse: tekst,
})

const INDDRAGES = {
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  fagforening: { da: 'fagforeningen', en: 'the union' },
  akasse: { da: 'a-kassen', en: 'the unemployment fund' },
  laege: { da: 'lægen', en: 'the doctor' },
} as const

/** The follow-up plan: also what the citizen thinks of it, and where they do not agree. */
export const OpfølgningsplanLagt = begivenhed('OpfølgningsplanLagt', {
  forloebId: tekst,
  planId: tekst,
  maal: tekst,
  indsatser: liste(tekst),
  borgersSyn: tekst,
  uenighed: valgfri(tekst),
  inddraget: liste(valg(INDDRAGES)),
  /** Whom the citizen did not want drawn in. It costs no benefit. */
  oenskesIkkeInddraget: liste(valg(INDDRAGES)),
})

/** Goal and help were agreed, and stand in Min Plan. */
export const MinPlanAftalt = begivenhed('MinPlanAftalt', {
  forloebId: tekst,
  maal: tekst,
  indsatser: liste(tekst),
  borgersSyn: tekst,
})

/** A plan for the gradual return: the hours at work a week from each day on. */
export const DelvisPlanAftalt = begivenhed('DelvisPlanAftalt', {
  forloebId: tekst,
  trin: liste(post({ fra: dag, timerOmUgen: tal })),
  aftaltMed: liste(valg(INDDRAGES)),
})

const uge = { forloebId: tekst, fra: dag, til: dag, fravaerstimer: tal }

/** The hours of absence of a week: of the citizen's own ledger, or reported by the employer with the refund claim. */
export const TimerOplyst = begivenhed('TimerOplyst', {
  ...uge,
  oplystAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  }),
  /** The claim for refund the report came with. */
  refusionskrav: valgfri(tekst),
})

/** The two did not tell the same: which hours hold, and why. */
export const TimerAfklaret = begivenhed('TimerAfklaret', { ...uge, begrundelse: tekst })

export const planarter = [
  PlanbehovVurderet,
  OpfølgningsplanLagt,
  MinPlanAftalt,
  DelvisPlanAftalt,
  TimerOplyst,
  TimerAfklaret,
] as const
