import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'
import { fingeraftryk } from './fingeraftryk.ts'
import { GRUNDE, HENSYN } from './grunde.ts'

export const REGELSÆT = {
  partsaktindsigt: { da: 'partsaktindsigt', en: 'access as a party' },
  egenacces: { da: 'egenacces', en: 'access to information on oneself' },
  offentlighedsloven: { da: 'offentlighedsloven', en: 'the act on public access' },
  databeskyttelse: { da: 'indsigt efter databeskyttelsesreglerne', en: 'access under data protection law' },
} as const

export const OMFANG = {
  alt: { da: 'alle sager om personen, også de lukkede', en: 'all cases on the person, the closed ones too' },
  aabne: { da: 'alle åbne sager om personen', en: 'all open cases on the person' },
  sag: { da: 'denne sag', en: 'this case' },
  dokumenter: { da: 'udvalgte dokumenter i sagen', en: 'picked documents of the case' },
} as const

export const ANMODNINGSFORMER = {
  skriftligt: { da: 'skriftligt', en: 'in writing' },
  mundtligt: { da: 'mundtligt', en: 'orally' },
} as const

/** Asked for in any form on `modtaget`; where it stood in another letter, that letter is `dokumentId`. */
export const AktindsigtØnsket = begivenhed('AktindsigtØnsket', {
  anmodningId: tekst,
  modtaget: dag,
  /** Who asks, by their number among the parties. */
  partId: tekst,
  form: valg(ANMODNINGSFORMER),
  regelsaet: valg(REGELSÆT),
  oensker: tekst,
  omfang: valg(OMFANG),
  /** The documents that were picked. */
  dokumenter: valgfri(liste(tekst)),
  /** Also for every document that comes after (FVL.9.1). */
  loebende: sandt,
  /** The standing request this one follows from. */
  foelger: valgfri(tekst),
  dokumentId: valgfri(tekst),
})

/** The documents the request is about were found, and the other cases it was taken up in. */
export const AktindsigtAfgrænset = begivenhed('AktindsigtAfgrænset', {
  anmodningId: tekst,
  dokumenter: liste(tekst),
  andreSager: liste(tekst),
})

/** The power of attorney of whoever asks for the party was looked at, and covers it. */
export const FuldmagtKontrolleret = begivenhed('FuldmagtKontrolleret', { anmodningId: tekst })

export const DISPOSITIONER = {
  gives: { da: 'gives', en: 'given' },
  delvis: { da: 'gives med noget undtaget', en: 'given with something left out' },
  ekstraheres: { da: 'kun oplysningerne gives', en: 'only the facts are given' },
  undtages: { da: 'gives ikke', en: 'not given' },
} as const

/** A passage left out: where, by which consideration of the law, and why it weighs heaviest here. */
export const passage = post({ side: heltal, hvad: tekst, hensyn: valg(HENSYN), begrundelse: tekst })

/** What becomes of one document in one version, by the law of the day: the caseworker answers, the law decides. */
export const DokumentGennemgået = begivenhed('DokumentGennemgået', {
  anmodningId: tekst,
  dokumentId: tekst,
  udgave: heltal,
  /** The rules that give most for this document. */
  regelsaet: valg(REGELSÆT),
  disposition: valg(DISPOSITIONER),
  grunde: liste(valg(GRUNDE)),
  passager: liste(passage),
  /** Facts that are given though the document is not. */
  uddrag: liste(tekst),
  begrundelse: valgfri(tekst),
  /** The medical adviser by name, whose note it is (FVL.12.1.navn). */
  laegekonsulent: valgfri(tekst),
  lovversioner: liste(tekst),
})

/** Cannot be done within the days of the law: the person was told why, and when. */
export const FristbrevSendt = begivenhed('FristbrevSendt', {
  anmodningId: tekst,
  brevId: tekst,
  ventes: dag,
  grund: tekst,
})

/** What nobody doubts was handed over before the rest was decided. */
export const AktindsigtDelvisUdleveret = begivenhed('AktindsigtDelvisUdleveret', {
  anmodningId: tekst,
  brevId: tekst,
  pakke: fingeraftryk,
  dokumenter: liste(dokumentversion),
})

export const AKTINDSIGTSUDFALD = {
  givet: { da: 'givet', en: 'given' },
  delvis: { da: 'delvis givet', en: 'given in part' },
  afslag: { da: 'afslag', en: 'refused' },
} as const

/**
 * Decided. A refusal, whole or in part, is a decision of its own, with reasons and its own track of complaint. `pakke`
 * is the fingerprint of what is to be handed over.
 */
export const AktindsigtAfgjort = begivenhed('AktindsigtAfgjort', {
  anmodningId: tekst,
  brevId: tekst,
  udfald: valg(AKTINDSIGTSUDFALD),
  dokumenter: liste(dokumentversion),
  /** Those of them that all or some is given of. */
  udleveres: liste(tekst),
  pakke: valgfri(fingeraftryk),
})

/** Handed over: `pakke` is the fingerprint of exactly what was sent. */
export const AktindsigtUdleveret = begivenhed('AktindsigtUdleveret', {
  anmodningId: tekst,
  brevId: tekst,
  pakke: fingeraftryk,
})

export const AktindsigtTrukketTilbage = begivenhed('AktindsigtTrukketTilbage', {
  anmodningId: tekst,
  modtaget: dag,
})

/** A complaint that it takes too long, sent to who takes too long (OFL.39.1). */
export const AktindsigtstidPåklaget = begivenhed('AktindsigtstidPåklaget', {
  anmodningId: tekst,
  modtaget: dag,
})

/** The complaint about the time went to the board, with the reasons for it (OFL.39.2). */
export const TidsklageVideresendt = begivenhed('TidsklageVideresendt', {
  anmodningId: tekst,
  brevId: tekst,
  begrundelse: tekst,
})

/** No more documents after this: the standing request is over. */
export const LøbendeAktindsigtStandset = begivenhed('LøbendeAktindsigtStandset', { anmodningId: tekst })

export const aktindsigtsarter = [
  AktindsigtØnsket,
  AktindsigtAfgrænset,
  FuldmagtKontrolleret,
  DokumentGennemgået,
  FristbrevSendt,
  AktindsigtDelvisUdleveret,
  AktindsigtAfgjort,
  AktindsigtUdleveret,
  AktindsigtTrukketTilbage,
  AktindsigtstidPåklaget,
  TidsklageVideresendt,
  LøbendeAktindsigtStandset,
] as const
