import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** What a rehabilitation can be made of (LAS.47.2; since 2020 LAB.143). */
export const REVALIDERINGSTILBUD = {
  vejledning: { da: 'vejledning og opkvalificering', en: 'guidance and training' },
  uddannelse: { da: 'uddannelse', en: 'education' },
  praktik: { da: 'virksomhedspraktik', en: 'placement in a company' },
  loentilskud: { da: 'ansættelse med løntilskud', en: 'a job with a wage subsidy' },
  egen_virksomhed: { da: 'hjælp til egen virksomhed', en: 'help to start a business' },
} as const

const tilbud = post({
  art: valg(REVALIDERINGSTILBUD),
  hvad: tekst,
  fra: dag,
  til: dag,
  /** The last day by the standard time of an education. */
  normeretTil: valgfri(dag),
  /** How the company takes part, and what help the municipality gives it. */
  virksomhed: valgfri(post({ navn: tekst, deltagelse: tekst, kommunensBistand: tekst })),
})

/** The job plan in an edition, made together with the citizen: the way to a trade, and where it ends. */
export const JobplanLagt = begivenhed('JobplanLagt', {
  revalideringId: tekst,
  udgave: heltal,
  erhverv: tekst,
  optagelse: tekst,
  endeligPlacering: tekst,
  tilbud: liste(tilbud),
  fra: dag,
  til: dag,
  borgersSyn: tekst,
})

export const JobplanFulgtOp = begivenhed('JobplanFulgtOp', {
  revalideringId: tekst,
  holdt: dag,
  opfoelgning: tekst,
  borgersSyn: tekst,
  /** Something stands in the way of the time set. */
  forsinket: sandt,
})

/** The citizen does not follow the plan, as it looks; why is judged before anything comes of it. */
export const PlanenIkkeFulgt = begivenhed('PlanenIkkeFulgt', {
  revalideringId: tekst,
  fravigelseId: tekst,
  fra: dag,
  hvad: tekst,
  oplystGrund: valgfri(tekst),
})

/** `foelger`: what happened is no breach: a short break, illness, leave, or another good reason. */
export const FravigelseVurderet = begivenhed('FravigelseVurderet', {
  revalideringId: tekst,
  fravigelseId: tekst,
  foelger: sandt,
  begrundelse: tekst,
})

export const PlanenFølgesIgen = begivenhed('PlanenFølgesIgen', { revalideringId: tekst, fra: dag })

export const jobplanarter = [
  JobplanLagt,
  JobplanFulgtOp,
  PlanenIkkeFulgt,
  FravigelseVurderet,
  PlanenFølgesIgen,
] as const
