import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'

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

/** The employer held its own talk. */
export const ArbejdsgiversamtaleHoldt = begivenhed('ArbejdsgiversamtaleHoldt', {
  forloebId: tekst,
  holdt: dag,
})

/** A certificate was asked of the doctor, and came. */
export const LægeattestBestilt = begivenhed('LægeattestBestilt', { forloebId: tekst, spoergsmaal: tekst })
export const LægeattestModtaget = begivenhed('LægeattestModtaget', {
  forloebId: tekst,
  dokumentId: tekst,
  modtaget: dag,
})

export const KATEGORIER = {
  '1': { da: 'kategori 1', en: 'category 1' },
  '2': { da: 'kategori 2', en: 'category 2' },
  '3': { da: 'kategori 3', en: 'category 3' },
} as const

/** Placed in a category, while the act had them: the one the law gives, with the reason in the caseworker's words. */
export const SagVisiteret = begivenhed('SagVisiteret', {
  forloebId: tekst,
  kategori: valg(KATEGORIER),
  begrundelse: tekst,
})

/** It was decided not to follow up with talks (the shorter courses of 2025 and 2026). */
export const OpfølgningFravalgt = begivenhed('OpfølgningFravalgt', { forloebId: tekst, begrundelse: tekst })

/** The citizen is well again, for the whole of the working time, from `raskFra`. */
export const RaskmeldingModtaget = begivenhed('RaskmeldingModtaget', { forloebId: tekst, raskFra: dag })

export const AFSLUTNINGSGRUNDE = {
  rask: { da: 'borgeren er rask', en: 'the citizen is well' },
  ophoert: { da: 'sygedagpengene er ophørt ved en afgørelse', en: 'the benefit was stopped by a decision' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

export const ForløbAfsluttet = begivenhed('ForløbAfsluttet', {
  forloebId: tekst,
  grund: valg(AFSLUTNINGSGRUNDE),
  bemaerkning: valgfri(tekst),
})

export const forløbsarter = [
  SygdomAnmeldt,
  ArbejdsgiversamtaleHoldt,
  LægeattestBestilt,
  LægeattestModtaget,
  SagVisiteret,
  OpfølgningFravalgt,
  RaskmeldingModtaget,
  ForløbAfsluttet,
] as const
