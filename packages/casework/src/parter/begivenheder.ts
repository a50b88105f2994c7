import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { bistandsarter } from './bistandsbegivenheder.ts'

/** What somebody is in the case, by name. */
export const PARTSROLLER = {
  borger: { da: 'borgeren', en: 'the citizen' },
  repraesentant: { da: 'partsrepræsentanten', en: 'the representative' },
  bisidder: { da: 'bisidderen', en: 'the companion' },
  vaerge: { da: 'værgen', en: 'the guardian' },
  /** What a person leaves, represented by whoever the probate court lets: may go on with what is not the dead one's own. */
  doedsbo: { da: 'dødsboet', en: 'the estate' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  akasse: { da: 'a-kassen', en: 'the unemployment fund' },
  laege: { da: 'lægen', en: 'the doctor' },
  tolk: { da: 'tolken', en: 'the interpreter' },
} as const

/** What a power of attorney lets somebody do. */
export const BEFØJELSER = {
  se: { da: 'se sagen', en: 'see the case' },
  skrive: { da: 'skrive i sagen', en: 'write in the case' },
  modtage: { da: 'modtage breve', en: 'receive letters' },
  klage: { da: 'klage', en: 'complain' },
} as const

/** What a representative is by profession: of some no written power of attorney is normally asked (FVL.8.1.fuldmagt). */
export const FAG = {
  advokat: { da: 'advokat', en: 'lawyer' },
  revisor: { da: 'revisor', en: 'accountant' },
  socialraadgiver: { da: 'socialrådgiver af erhverv', en: 'social adviser by profession' },
  andet: { da: 'andet, for eksempel familie eller fagforening', en: 'other, for instance family or a union' },
} as const

export const PartTilføjet = begivenhed('PartTilføjet', {
  partId: tekst,
  rolle: valg(PARTSROLLER),
  navn: tekst,
  /** Name and address may be told to nobody. */
  beskyttet: sandt,
  /** The profession of a representative. */
  fag: valgfri(valg(FAG)),
})

export const PartUdgået = begivenhed('PartUdgået', { partId: tekst, grund: tekst })

/** Letters on paper to this party, from this day. */
export const FritagetForDigitalPost = begivenhed('FritagetForDigitalPost', {
  partId: tekst,
  fra: dag,
  grund: tekst,
})

export const FuldmagtRegistreret = begivenhed('FuldmagtRegistreret', {
  fuldmagtId: tekst,
  partId: tekst,
  befoejelser: liste(valg(BEFØJELSER)),
  /** The procedures it covers, by id; empty: the whole case. */
  sagsgange: liste(tekst),
  /** The documents of the case it covers, by id; without it, all. */
  dokumenter: valgfri(liste(tekst)),
  fra: dag,
  til: valgfri(dag),
  /** The written power of attorney, where there is one. */
  dokumentId: valgfri(tekst),
  /** Without a written one: whether there is doubt, or one is needed all the same; a judgement of the caseworker's. */
  skriftligNoedvendig: valgfri(sandt),
})

export const FuldmagtTilbagekaldt = begivenhed('FuldmagtTilbagekaldt', { fuldmagtId: tekst, fra: dag })

/** It was agreed whether letters go to the party though there is a representative (FVL.8.1.breve). */
export const BrevvejAftalt = begivenhed('BrevvejAftalt', { tilParten: sandt, aftale: tekst })

/** A guardian was appointed: letters go to the guardian when the guardianship covers what this case is about. */
export const VærgeBeskikket = begivenhed('VærgeBeskikket', {
  partId: tekst,
  omfang: tekst,
  daekkerSagen: sandt,
  fra: dag,
})

/** The citizen died on `dato`: nothing is sent to the dead, and what runs is brought to an end. */
export const BorgerenDød = begivenhed('BorgerenDød', { dato: dag })

export const partsarter = [
  PartTilføjet,
  PartUdgået,
  FritagetForDigitalPost,
  FuldmagtRegistreret,
  FuldmagtTilbagekaldt,
  BrevvejAftalt,
  VærgeBeskikket,
  BorgerenDød,
  ...bistandsarter,
] as const
