import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

export const REGELSÆT = {
  partsaktindsigt: { da: 'partsaktindsigt', en: 'access as a party' },
  offentlighedsloven: { da: 'offentlighedsloven', en: 'the act on public access' },
  egenacces: { da: 'egenacces', en: 'access to information on oneself' },
  databeskyttelse: { da: 'indsigt efter databeskyttelsesreglerne', en: 'access under data protection law' },
} as const

/** Asked for in any form on `modtaget`; where it stood in another letter, that letter is `dokumentId`. */
export const AktindsigtØnsket = begivenhed('AktindsigtØnsket', {
  anmodningId: tekst,
  modtaget: dag,
  partId: tekst,
  regelsaet: valg(REGELSÆT),
  oensker: tekst,
  dokumentId: valgfri(tekst),
})

/** The documents the request is about were found. */
export const AktindsigtAfgrænset = begivenhed('AktindsigtAfgrænset', {
  anmodningId: tekst,
  dokumenter: liste(tekst),
})

export const DISPOSITIONER = {
  gives: { da: 'gives', en: 'given' },
  ekstraheres: { da: 'kun oplysningerne gives', en: 'only the facts are given' },
  delvis: { da: 'gives med noget undtaget', en: 'given with something left out' },
  undtages: { da: 'gives ikke', en: 'not given' },
} as const

/** A passage left out: where, and the ground by its key in the law of access. */
const passage = post({ side: heltal, hvad: tekst, grund: tekst })

/** What becomes of one document, and by which ground (a key of the law's grounds) where something is kept back. */
export const DokumentGennemgået = begivenhed('DokumentGennemgået', {
  anmodningId: tekst,
  dokumentId: tekst,
  disposition: valg(DISPOSITIONER),
  grund: valgfri(tekst),
  passager: liste(passage),
  begrundelse: valgfri(tekst),
})

/** Cannot be done within the days of the law: the person was told why, and when. */
export const FristbrevSendt = begivenhed('FristbrevSendt', {
  anmodningId: tekst,
  brevId: tekst,
  ventes: dag,
  grund: tekst,
})

/** Decided: a refusal, whole or in part, is a decision of its own with reasons and its own track of complaint. */
export const AktindsigtAfgjort = begivenhed('AktindsigtAfgjort', { anmodningId: tekst, brevId: tekst })

/** Handed over; `pakke` is the fingerprint of exactly what was sent. */
export const AktindsigtUdleveret = begivenhed('AktindsigtUdleveret', {
  anmodningId: tekst,
  brevId: tekst,
  pakke: tekst,
})

export const AktindsigtTrukketTilbage = begivenhed('AktindsigtTrukketTilbage', {
  anmodningId: tekst,
  modtaget: dag,
})

export const aktindsigtsarter = [
  AktindsigtØnsket,
  AktindsigtAfgrænset,
  DokumentGennemgået,
  FristbrevSendt,
  AktindsigtAfgjort,
  AktindsigtUdleveret,
  AktindsigtTrukketTilbage,
] as const
