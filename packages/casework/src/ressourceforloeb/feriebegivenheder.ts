import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst } from '../begivenheder/felt.ts'

const ferie = { ressourceforloebId: tekst, ferieId: tekst, fra: dag, til: dag }

/** The citizen asks for holiday with the benefit. */
export const FerieØnsket = begivenhed('FerieØnsket', ferie)

/** Agreed: while it lasts there is no duty to be available or to follow the plan. */
export const FerieAftalt = begivenhed('FerieAftalt', ferie)

/** No day could be agreed on: the municipality decides, and the decision can be appealed. */
export const FerieIkkeAftalt = begivenhed('FerieIkkeAftalt', {
  ressourceforloebId: tekst,
  ferieId: tekst,
  uenighed: tekst,
})

export const feriearter = [FerieØnsket, FerieAftalt, FerieIkkeAftalt] as const
