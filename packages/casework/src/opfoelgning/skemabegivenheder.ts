import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst, valgfri } from '../begivenheder/felt.ts'

export const OplysningsskemaSendt = begivenhed('OplysningsskemaSendt', {
  forloebId: tekst,
  brevId: tekst,
})
/** Another day than the act's was agreed for the answer. */
export const SkemafristAftalt = begivenhed('SkemafristAftalt', {
  forloebId: tekst,
  senest: dag,
  grund: tekst,
})
export const OplysningsskemaModtaget = begivenhed('OplysningsskemaModtaget', {
  forloebId: tekst,
  modtaget: dag,
  dokumentId: valgfri(tekst),
})
/** The form did not come: the person was told what follows if it has not come by `svarSenest`. */
export const OplysningsskemaRykket = begivenhed('OplysningsskemaRykket', {
  forloebId: tekst,
  brevId: tekst,
  svarSenest: dag,
})
/** It did not come then either: the person does not take part. */
export const OplysningsskemaUdeblevet = begivenhed('OplysningsskemaUdeblevet', {
  forloebId: tekst,
  udeblivelseId: tekst,
})

export const skemaarter = [
  OplysningsskemaSendt,
  SkemafristAftalt,
  OplysningsskemaModtaget,
  OplysningsskemaRykket,
  OplysningsskemaUdeblevet,
] as const
