/** Whom the authority may demand information from with consent: the list of the act, and no others (RSL.11a.1). */
export const KILDER = {
  egen_laege: { da: 'egen læge', en: 'the own doctor' },
  speciallaege: { da: 'speciallæge', en: 'a specialist' },
  sygehus: { da: 'sygehus', en: 'a hospital' },
  psykolog: { da: 'psykolog', en: 'a psychologist' },
  anden_sundhedsperson: { da: 'en anden autoriseret sundhedsperson', en: 'another authorised health person' },
  arbejdsgiver: { da: 'arbejdsgiver', en: 'the employer' },
  akasse: { da: 'a-kasse', en: 'the unemployment fund' },
  myndighed: { da: 'en anden offentlig myndighed', en: 'another public authority' },
  uddannelsesinstitution: { da: 'uddannelsesinstitution', en: 'a place of education' },
  pengeinstitut: { da: 'pengeinstitut', en: 'a bank' },
  privat_for_det_offentlige: {
    da: 'en privat, der udfører opgaver for det offentlige',
    en: 'a private body with public tasks',
  },
} as const
export type Kilde = keyof typeof KILDER

/** What can be had without consent comes from these (RSL.11a.1). */
export const MYNDIGHEDER_OG_AKASSER: readonly Kilde[] = ['akasse', 'myndighed']

/** Authorities: what they pass on rests on the rules of theirs on consent too (FVL.28.5). */
export const OFFENTLIGE: readonly Kilde[] = ['myndighed', 'sygehus', 'uddannelsesinstitution']

/** What the information is about, as the law asks. */
export const OPLYSNINGSARTER = {
  oekonomi: { da: 'økonomi', en: 'money' },
  ferie: { da: 'ferie og feriepenge', en: 'holidays and holiday pay' },
  andet: { da: 'helbred og andet', en: 'health and other matters' },
} as const

/** In what kind of case: in three of them the law lets consent be left out. */
export const SAGENS_ARTER = {
  andet: { da: 'en sag, borgeren har søgt om', en: 'a case the citizen applied for' },
  foertidspension_rejst: {
    da: 'førtidspension, kommunen har rejst',
    en: 'disability pension, opened by the municipality',
  },
  frakendelse: { da: 'frakendelse af pension', en: 'withdrawal of pension' },
  tilbagebetaling: { da: 'tilbagebetaling', en: 'repayment' },
} as const
