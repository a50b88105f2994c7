import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** What somebody is in the case, by name. */
export const PARTSROLLER = {
  borger: { da: 'borgeren', en: 'the citizen' },
  repraesentant: { da: 'partsrepræsentanten', en: 'the representative' },
  bisidder: { da: 'bisidderen', en: 'the companion' },
  vaerge: { da: 'værgen', en: 'the guardian' },
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

export const PartTilføjet = begivenhed('PartTilføjet', {
  partId: tekst,
  rolle: valg(PARTSROLLER),
  navn: tekst,
  /** Name and address may be told to nobody. */
  beskyttet: sandt,
  /** Acts for others as a profession (advokat, revisor, social adviser): no written power of attorney is asked for. */
  professionel: valgfri(sandt),
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
  fra: dag,
  til: valgfri(dag),
  dokumentId: valgfri(tekst),
})

export const FuldmagtTilbagekaldt = begivenhed('FuldmagtTilbagekaldt', { fuldmagtId: tekst, fra: dag })

/** A guardian was appointed: letters go to the guardian, within what the guardianship covers. */
export const VærgeBeskikket = begivenhed('VærgeBeskikket', { partId: tekst, omfang: tekst, fra: dag })

/** The citizen died on `dato`: nothing is sent to the dead, and what runs is brought to an end. */
export const BorgerenDød = begivenhed('BorgerenDød', { dato: dag })

export const partsarter = [
  PartTilføjet,
  PartUdgået,
  FritagetForDigitalPost,
  FuldmagtRegistreret,
  FuldmagtTilbagekaldt,
  VærgeBeskikket,
  BorgerenDød,
] as const
