import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst } from '../begivenheder/felt.ts'

const ferie = { ressourceforloebId: tekst, ferieId: tekst, fra: dag, til: dag }

/** The citizen asks for holiday with the benefit. */
export const ForløbsferieØnsket = begivenhed('ForløbsferieØnsket', ferie)

/** Agreed: while it lasts there is no duty to be available or to follow the plan. */
export const ForløbsferieAftalt = begivenhed('ForløbsferieAftalt', ferie)

/** No day could be agreed on: the municipality decides, and the decision can be appealed. */
export const ForløbsferieIkkeAftalt = begivenhed('ForløbsferieIkkeAftalt', {
  ressourceforloebId: tekst,
  ferieId: tekst,
  uenighed: tekst,
})

export const feriearter = [ForløbsferieØnsket, ForløbsferieAftalt, ForløbsferieIkkeAftalt] as const
