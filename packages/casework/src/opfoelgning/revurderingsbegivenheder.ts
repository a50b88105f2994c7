import { begivenhed } from '../begivenheder/art.ts'
import { liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

export const GRUNDSVAR = {
  ja: { da: 'opfyldt', en: 'met' },
  nej: { da: 'ikke opfyldt', en: 'not met' },
  aaben: { da: 'ikke oplyst', en: 'not established' },
} as const

/** The reassessment before the benefit would end: what the law answers to each ground of extension. */
export const RevurderingForetaget = begivenhed('RevurderingForetaget', {
  forloebId: tekst,
  forlaenges: sandt,
  /** Every ground by its id in the law. */
  grunde: liste(post({ bestemmelse: tekst, svar: valg(GRUNDSVAR) })),
  /** The ground that is met, by its id; the first, where several are. */
  bestemmelse: valgfri(tekst),
  begrundelse: tekst,
})

export const revurderingsarter = [RevurderingForetaget] as const
