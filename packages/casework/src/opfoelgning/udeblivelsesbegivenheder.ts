import { begivenhed } from '../begivenheder/art.ts'
import { liste, sandt, tekst, valgfri } from '../begivenheder/felt.ts'

export const UdeblevFraSamtale = begivenhed('UdeblevFraSamtale', {
  forloebId: tekst,
  samtaleId: tekst,
  udeblivelseId: tekst,
  oplystGrund: valgfri(tekst),
})

/** Whether there was a reasonable ground was judged, on what the citizen said. */
export const UdeblivelseVurderet = begivenhed('UdeblivelseVurderet', {
  forloebId: tekst,
  udeblivelseId: tekst,
  rimeligGrund: sandt,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** It turned out to be no absence: word had been sent in time. */
export const UdeblivelseAnnulleret = begivenhed('UdeblivelseAnnulleret', {
  forloebId: tekst,
  udeblivelseId: tekst,
  grund: tekst,
})

/** The citizen takes part again: came to a talk, or sent the form. */
export const MedvirkerIgen = begivenhed('MedvirkerIgen', { forloebId: tekst, udeblivelseId: tekst })

/** The employer, who has the benefit refunded, was told that it may lapse. */
export const ArbejdsgiverOrienteret = begivenhed('ArbejdsgiverOrienteret', {
  forloebId: tekst,
  udeblivelseId: tekst,
  brevId: tekst,
})

export const udeblivelsesarter = [
  UdeblevFraSamtale,
  UdeblivelseVurderet,
  UdeblivelseAnnulleret,
  MedvirkerIgen,
  ArbejdsgiverOrienteret,
] as const
