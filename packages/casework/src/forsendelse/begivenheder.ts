import { begivenhed } from '../begivenheder/art.ts'
import { dag, json, tekst, valg, valgfri } from '../begivenheder/felt.ts'

export const KANALER = {
  digital_post: { da: 'Digital Post', en: 'Digital Post' },
  fysisk_post: { da: 'fysisk post', en: 'paper mail' },
} as const

/** A letter as it was written: its blocks as they stand, so that what was sent can be shown to the letter. */
export const BrevSkrevet = begivenhed('BrevSkrevet', {
  brevId: tekst,
  art: tekst,
  til: tekst,
  emne: tekst,
  indhold: json,
})

/** Handed over to be sent. A letter that is sent has not arrived. */
export const BrevAfsendt = begivenhed('BrevAfsendt', { brevId: tekst, kanal: valg(KANALER) })

/** The letter can be opened in the post solution: it has arrived, read or not. */
export const BrevTilgængeligt = begivenhed('BrevTilgængeligt', { brevId: tekst, forsendelsesId: tekst })

/** The post solution refused the letter: it has not been delivered. */
export const BrevAfvist = begivenhed('BrevAfvist', { brevId: tekst, grund: tekst })

/** The solution printed it and sent it on paper on `den`. */
export const BrevFaldetTilFjernprint = begivenhed('BrevFaldetTilFjernprint', { brevId: tekst })

/** A letter on paper came back, or was proved to have arrived on another day than is presumed. */
export const BrevKomRetur = begivenhed('BrevKomRetur', { brevId: tekst, grund: tekst })
export const ModtagelseBevist = begivenhed('ModtagelseBevist', { brevId: tekst, modtaget: dag, bevis: tekst })

/** A letter that will not be sent after all. */
export const BrevKasseret = begivenhed('BrevKasseret', { brevId: tekst, grund: valgfri(tekst) })

export const forsendelsesarter = [
  BrevSkrevet,
  BrevAfsendt,
  BrevTilgængeligt,
  BrevAfvist,
  BrevFaldetTilFjernprint,
  BrevKomRetur,
  ModtagelseBevist,
  BrevKasseret,
] as const
