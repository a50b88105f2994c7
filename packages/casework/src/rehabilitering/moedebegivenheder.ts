import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { OMRÅDER } from './planbegivenheder.ts'

/** Who is there for a field of administration. */
export const medlem = post({ omraade: valg(OMRÅDER), navn: tekst })

const hvornår = { dag: dag, klokken: tekst, minutter: heltal }

/**
 * The citizen was called to the team's meeting: a time in the agenda of the day, who sits there, who else is asked, and
 * who comes with the citizen.
 */
export const RehabiliteringsmødeIndkaldt = begivenhed('RehabiliteringsmødeIndkaldt', {
  rehabsagId: tekst,
  moedeId: tekst,
  ...hvornår,
  sted: tekst,
  brevId: tekst,
  deltagere: liste(medlem),
  gaester: liste(tekst),
  bisidder: valgfri(tekst),
})

const ændring = {
  rehabsagId: tekst,
  moedeId: tekst,
  grund: tekst,
  oensketAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
  meddelt: dag,
}

/** `brevId`: the letter that told of the new time; a move the citizen did not ask for always has one. */
export const RehabiliteringsmødeFlyttet = begivenhed('RehabiliteringsmødeFlyttet', {
  ...ændring,
  ...hvornår,
  brevId: valgfri(tekst),
})
export const RehabiliteringsmødeAflyst = begivenhed('RehabiliteringsmødeAflyst', ændring)

/** The citizen was called and did not come, nor send word. */
export const UdeblevFraRehabiliteringsmøde = begivenhed('UdeblevFraRehabiliteringsmøde', {
  rehabsagId: tekst,
  moedeId: tekst,
  oplystGrund: valgfri(tekst),
})

/** The meeting as it was held: who was there, and whether the citizen was, in person. */
export const RehabiliteringsmødeHoldt = begivenhed('RehabiliteringsmødeHoldt', {
  rehabsagId: tekst,
  moedeId: tekst,
  holdt: dag,
  deltagere: liste(medlem),
  sagsbehandlerDeltog: sandt,
  borgerDeltog: sandt,
  /** Came beside the citizen, not in their place. */
  partsrepraesentantDeltog: sandt,
  bisidder: valgfri(tekst),
  gaester: liste(tekst),
  referat: tekst,
})

export const mødearter = [
  RehabiliteringsmødeIndkaldt,
  RehabiliteringsmødeFlyttet,
  RehabiliteringsmødeAflyst,
  UdeblevFraRehabiliteringsmøde,
  RehabiliteringsmødeHoldt,
] as const
