import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst } from '../begivenheder/felt.ts'

/** The citizen thinks that an offer does not consider their health enough, and asks for a talk with the coordinator. */
export const HelbredssamtaleØnsket = begivenhed('HelbredssamtaleØnsket', {
  ressourceforloebId: tekst,
  oensketId: tekst,
  indsats: tekst,
  begrundelse: tekst,
})

/** The talk was held with the health coordinator and the coordinating caseworker. */
export const HelbredssamtaleHoldt = begivenhed('HelbredssamtaleHoldt', {
  ressourceforloebId: tekst,
  oensketId: tekst,
  holdt: dag,
  raad: tekst,
})

/** After the talk the municipality has decided whether the offer is adapted. */
export const TilbuddetVurderetIgen = begivenhed('TilbuddetVurderetIgen', {
  ressourceforloebId: tekst,
  oensketId: tekst,
  tilpasses: sandt,
  begrundelse: tekst,
})

export const helbredsarter = [HelbredssamtaleØnsket, HelbredssamtaleHoldt, TilbuddetVurderetIgen] as const
