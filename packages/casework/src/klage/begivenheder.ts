import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'

export const KLAGEFORMER = {
  skriftligt: { da: 'skriftligt', en: 'in writing' },
  mundtligt: { da: 'mundtligt', en: 'orally' },
} as const

/** Came in on `modtaget`, in any form and without a reason being required; an oral one is written down in `tekst`. */
export const KlageModtaget = begivenhed('KlageModtaget', {
  klageId: tekst,
  afgoerelseId: tekst,
  modtaget: dag,
  form: valg(KLAGEFORMER),
  tekst: tekst,
  dokumentId: valgfri(tekst),
})

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

/** Sent to the board with the file; a late one at once, saying that it is late. */
export const KlageVideresendt = begivenhed('KlageVideresendt', { klageId: tekst, brevId: tekst })

export const KlageFrafaldet = begivenhed('KlageFrafaldet', { klageId: tekst, modtaget: dag })

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
})

export const klagearter = [
  KlageModtaget,
  GenvurderingUdskudt,
  GenvurderingForetaget,
  KlageOpretholdt,
  KlageVideresendt,
  KlageFrafaldet,
  AnkestyrelsenHarAfgjort,
] as const
