import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst } from '../begivenheder/felt.ts'

/** Somebody of the case comes near the age: from here the reminder and the application are followed. */
export const FolkepensionsalderNærmerSig = begivenhed('FolkepensionsalderNærmerSig', {
  folkepensionsId: tekst,
})

/** The authority wrote of the right, in time before the age. */
export const PåmindelseOmFolkepensionSendt = begivenhed('PåmindelseOmFolkepensionSendt', {
  folkepensionsId: tekst,
  brevId: tekst,
})

export const FolkepensionSøgt = begivenhed('FolkepensionSøgt', { folkepensionsId: tekst, modtaget: dag })

export const FolkepensionsstartFastsat = begivenhed('FolkepensionsstartFastsat', {
  folkepensionsId: tekst,
  betalesFra: dag,
})

export const folkepensionsarter = [
  FolkepensionsalderNærmerSig,
  PåmindelseOmFolkepensionSendt,
  FolkepensionSøgt,
  FolkepensionsstartFastsat,
] as const
