import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

export const KLAGEFORMER = {
  skriftligt: { da: 'skriftligt', en: 'in writing' },
  mundtligt: { da: 'mundtligt', en: 'orally' },
} as const

/**
 * Came in on `modtaget`, in any form and without a reason being required; an oral one is written down in `tekst`. It is
 * over a decision, or over what was decided on a request for access: that alone chooses its track.
 */
export const KlageModtaget = begivenhed('KlageModtaget', {
  klageId: tekst,
  afgoerelseId: valgfri(tekst),
  anmodningId: valgfri(tekst),
  modtaget: dag,
  form: valg(KLAGEFORMER),
  tekst: tekst,
  /** Who complains, by their number among the parties. */
  fra: tekst,
  dokumentId: valgfri(tekst),
  /** Sent straight to the board, which got it on this day and sent it back to be looked at again (RSLBEK.13.2). */
  hosAnkestyrelsen: valgfri(dag),
})

/** The person was told that the complaint has come in, and what happens now. */
export const KlageKvitteret = begivenhed('KlageKvitteret', { klageId: tekst, brevId: tekst })

/** More must be known before the case is looked at again: the person was told so, and when it will be done. */
export const GenvurderingUdskudt = begivenhed('GenvurderingUdskudt', {
  klageId: tekst,
  ventes: dag,
  grund: tekst,
  brevId: tekst,
})

export const GENVURDERINGER = {
  fastholdt: { da: 'afgørelsen fastholdes', en: 'the decision stands' },
  delvis: { da: 'delvis medhold', en: 'partly allowed' },
  medhold: { da: 'fuldt medhold', en: 'wholly allowed' },
} as const

export const GenvurderingForetaget = begivenhed('GenvurderingForetaget', {
  klageId: tekst,
  udfald: valg(GENVURDERINGER),
  nyAfgoerelseId: valgfri(tekst),
  begrundelse: tekst,
  brevId: tekst,
})

/** The person was partly allowed, and says that the complaint stands. */
export const KlageOpretholdt = begivenhed('KlageOpretholdt', { klageId: tekst, modtaget: dag })

/** Why it is sent to the board. */
export const VIDERESENDT_FORDI = {
  for_sen: { da: 'den kom efter fristen', en: 'it came after the time limit' },
  fastholdt: { da: 'afgørelsen er fastholdt', en: 'the decision stands' },
  opretholdt: {
    da: 'klagen er opretholdt efter delvist medhold',
    en: 'it stands after being partly allowed',
  },
  aktindsigt: { da: 'den gælder aktindsigt', en: 'it is about access to the file' },
} as const

/** Sent to the board with the file as it stood, and the person told the same day (RSLBEK.11.1). */
export const KlageVideresendt = begivenhed('KlageVideresendt', {
  klageId: tekst,
  grund: valg(VIDERESENDT_FORDI),
  /** The letter that tells the person. */
  brevId: tekst,
  dokumenter: liste(dokumentversion),
})

export const KlageFrafaldet = begivenhed('KlageFrafaldet', { klageId: tekst, modtaget: dag })

/** Partly allowed, and the person did not say within their 4 weeks that it stands. */
export const KlageBortfaldet = begivenhed('KlageBortfaldet', { klageId: tekst })

export const KLAGEUDFALD = {
  stadfaestet: { da: 'stadfæstet', en: 'upheld' },
  aendret: { da: 'ændret', en: 'changed' },
  hjemvist: { da: 'sendt tilbage til ny behandling', en: 'sent back to be dealt with again' },
  afvist: { da: 'afvist', en: 'not admitted' },
} as const

/** The gate that failed, for those that were changed or sent back: what the municipality can learn from. */
export const FEJLÅRSAGER = {
  oplysning: { da: 'sagen var ikke oplyst', en: 'the facts were not established' },
  hoering: { da: 'partshøringen manglede', en: 'the hearing was missing' },
  vejledning: { da: 'vejledning eller advarsel manglede', en: 'guidance or warning was missing' },
  begrundelse: { da: 'begrundelsen holdt ikke', en: 'the reasons did not hold' },
  skoen: { da: 'skønnet var forkert', en: 'the judgement was wrong' },
  lov: { da: 'forkert regel eller version', en: 'the wrong rule or version' },
  nye_oplysninger: { da: 'nye oplysninger', en: 'new information' },
} as const

export const AnkestyrelsenHarAfgjort = begivenhed('AnkestyrelsenHarAfgjort', {
  klageId: tekst,
  udfald: valg(KLAGEUDFALD),
  modtaget: dag,
  fejl: valgfri(valg(FEJLÅRSAGER)),
  tekst: tekst,
  /** The day by which the board wants it done, where it set one. */
  senest: valgfri(dag),
  /** Sent back: the decision that is prepared anew. */
  nyAfgoerelseId: valgfri(tekst),
})

/** What the board changed was carried out. The payment itself is others' to make. */
export const AnkestyrelsensAfgørelseEfterlevet = begivenhed('AnkestyrelsensAfgørelseEfterlevet', {
  klageId: tekst,
  instruks: tekst,
  virkningFra: dag,
})

/** Access was asked for within the time to complain, and the municipality let that time stand still (FVL.17). */
export const KlagefristAfbrudt = begivenhed('KlagefristAfbrudt', {
  afgoerelseId: tekst,
  anmodningId: tekst,
  begrundelse: tekst,
})

export const klagearter = [
  KlageModtaget,
  KlageKvitteret,
  GenvurderingUdskudt,
  GenvurderingForetaget,
  KlageOpretholdt,
  KlageVideresendt,
  KlageFrafaldet,
  KlageBortfaldet,
  AnkestyrelsenHarAfgjort,
  AnkestyrelsensAfgørelseEfterlevet,
  KlagefristAfbrudt,
] as const
