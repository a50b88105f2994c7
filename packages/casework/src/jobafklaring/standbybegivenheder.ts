import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'

export const STANDBYKONTAKTER = {
  laege: { da: 'lægen', en: 'the doctor' },
  sygehus: { da: 'sygehuset, gennem journalen', en: 'the hospital, through the record' },
  mentor: { da: 'mentoren', en: 'the mentor' },
  paaroerende: { da: 'pårørende', en: 'relatives' },
} as const

/** The citizen chose to be followed without contact, on the assessment that the illness is that serious. */
export const StandbyValgt = begivenhed('StandbyValgt', {
  forloebId: tekst,
  fra: dag,
  kontakt: valg(STANDBYKONTAKTER),
  oenske: tekst,
})

/** Followed up through somebody else than the citizen. */
export const FulgtOpIStandby = begivenhed('FulgtOpIStandby', {
  forloebId: tekst,
  gennem: valg(STANDBYKONTAKTER),
  oplyst: tekst,
})

/** How the preparation and the meeting are eased for the citizen's health and treatment. */
export const SkånsomtTilrettelagt = begivenhed('SkånsomtTilrettelagt', {
  forloebId: tekst,
  hvordan: tekst,
  aftaltMedBorgeren: sandt,
})

export const StandbyOphørt = begivenhed('StandbyOphørt', { forloebId: tekst, grund: tekst })

export const standbyarter = [StandbyValgt, FulgtOpIStandby, SkånsomtTilrettelagt, StandbyOphørt] as const
