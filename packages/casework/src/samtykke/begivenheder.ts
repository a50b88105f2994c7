import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** Where information on a person can be had. */
export const KILDER = {
  egen_laege: { da: 'egen læge', en: 'the own doctor' },
  speciallaege: { da: 'speciallæge', en: 'a specialist' },
  sygehus: { da: 'sygehus', en: 'a hospital' },
  arbejdsgiver: { da: 'arbejdsgiver', en: 'the employer' },
  akasse: { da: 'a-kasse', en: 'the unemployment fund' },
  myndighed: { da: 'en anden myndighed', en: 'another authority' },
  bank: { da: 'bank eller pensionsselskab', en: 'a bank or pension company' },
  andre: { da: 'andre', en: 'others' },
} as const

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

const samtykke = { samtykkeId: tekst } as const

/** The person was asked: of which source, what about, what for, and what a no means. */
export const SamtykkeUdbedt = begivenhed('SamtykkeUdbedt', {
  ...samtykke,
  kilde: valg(KILDER),
  /** Which one, where there are several: the name of the doctor, the department. */
  navn: valgfri(tekst),
  art: valg(OPLYSNINGSARTER),
  sagensArt: valg(SAGENS_ARTER),
  hvad: tekst,
  formaal: tekst,
  /** What a no means for the case, as the person was told. */
  betydning: tekst,
})

/** Yes, no, or yes to a part: then in the person's own words which. */
export const SamtykkeBesvaret = begivenhed('SamtykkeBesvaret', {
  ...samtykke,
  svar: valg({
    ja: { da: 'ja', en: 'yes' },
    delvist: { da: 'ja, til noget af det', en: 'yes, to some of it' },
    nej: { da: 'nej', en: 'no' },
  }),
  begraensning: valgfri(tekst),
})

export const SamtykkeTrukketTilbage = begivenhed('SamtykkeTrukketTilbage', { ...samtykke, fra: dag })

/** The information was obtained from the source. */
export const OplysningHentet = begivenhed('OplysningHentet', {
  ...samtykke,
  dokumentId: valgfri(tekst),
  hvad: tekst,
})

/** It was not to be had: the case is decided on what there is. */
export const OplysningUndværet = begivenhed('OplysningUndværet', { ...samtykke, begrundelse: tekst })

export const samtykkearter = [
  SamtykkeUdbedt,
  SamtykkeBesvaret,
  SamtykkeTrukketTilbage,
  OplysningHentet,
  OplysningUndværet,
] as const
