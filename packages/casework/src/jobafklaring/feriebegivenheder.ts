import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'

/** There is no third kind: nobody takes holiday at their own cost in a course. */
export const FERIEARTER = {
  feriegodtgoerelse: { da: 'optjent ferie med feriegodtgørelse', en: 'earned holiday with holiday pay' },
  ydelse: { da: 'ferie med ydelsen', en: 'holiday with the benefit' },
} as const

/** Holiday agreed with the caseworker, so that it fits the measures that run. */
export const FerieAftalt = begivenhed('FerieAftalt', {
  forloebId: tekst,
  art: valg(FERIEARTER),
  fra: dag,
  til: dag,
  iUdlandet: sandt,
  passerMedIndsatserne: tekst,
})

export const feriearter = [FerieAftalt] as const
