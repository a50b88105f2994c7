import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { KILDER, OPLYSNINGSARTER, SAGENS_ARTER } from './kilder.ts'

const samtykke = { samtykkeId: tekst } as const

/** Which information is wanted, of which source, and what for. */
const ønsket = {
  ...samtykke,
  kilde: valg(KILDER),
  /** Which one, where there are several: the name of the doctor, the department. */
  navn: valgfri(tekst),
  art: valg(OPLYSNINGSARTER),
  sagensArt: valg(SAGENS_ARTER),
  hvad: tekst,
  formaal: tekst,
} as const

/** The municipality wants information that it takes to need no consent; where it does, it asks for one after. */
export const OplysningØnsket = begivenhed('OplysningØnsket', ønsket)

/** The person was asked, in writing: of which source, what about, what for, and what a no means. */
export const SamtykkeUdbedt = begivenhed('SamtykkeUdbedt', {
  ...ønsket,
  /** What a no means for the case, as the person was told. */
  betydning: tekst,
  /** Whoever has not answered by then has not consented. */
  svarSenest: dag,
  brevId: tekst,
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
  /** Of a yes to some of it: what was obtained lies within. */
  indenForBegraensningen: valgfri(sandt),
})

/** It was not to be had: the case is decided on what there is, and the person has been told so. */
export const OplysningUndværet = begivenhed('OplysningUndværet', {
  ...samtykke,
  begrundelse: tekst,
  brevId: tekst,
})

/** The information is not needed after all. */
export const OplysningIkkeNødvendig = begivenhed('OplysningIkkeNødvendig', { ...samtykke, grund: tekst })

export const samtykkearter = [
  OplysningØnsket,
  SamtykkeUdbedt,
  SamtykkeBesvaret,
  SamtykkeTrukketTilbage,
  OplysningHentet,
  OplysningUndværet,
  OplysningIkkeNødvendig,
] as const
