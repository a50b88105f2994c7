import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { SAMTALEFORMER } from '../opfoelgning/samtalebegivenheder.ts'

/** Who sits at the table beside citizen and caseworker. */
export const BORDFÆLLER = {
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  tillidsrepraesentant: { da: 'tillidsrepræsentanten', en: 'the shop steward' },
  fagforening: { da: 'fagforeningen', en: 'the union' },
  akasse: { da: 'a-kassen', en: 'the unemployment fund' },
  laege: { da: 'lægen', en: 'the doctor' },
  bisidder: { da: 'bisidderen', en: 'the companion' },
} as const

const rundbord = { rundbordId: tekst } as const

export const RundbordssamtaleForeslået = begivenhed('RundbordssamtaleForeslået', {
  ...rundbord,
  forloebId: tekst,
  foreslaaetAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
    fagforening: { da: 'fagforeningen', en: 'the union' },
    laege: { da: 'lægen', en: 'the doctor' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
  formaal: tekst,
})

/** The citizen said yes or no to each who may be called, in their own words where there is more to say. */
export const BordfællerValgt = begivenhed('BordfællerValgt', {
  ...rundbord,
  ja: liste(valg(BORDFÆLLER)),
  nej: liste(valg(BORDFÆLLER)),
  /** Yes to the workplace being told what the municipality starts. */
  arbejdspladsenMaaVide: sandt,
  bemaerkning: valgfri(tekst),
})

export const RundbordssamtaleIndkaldt = begivenhed('RundbordssamtaleIndkaldt', {
  ...rundbord,
  holdes: dag,
  klokken: tekst,
  form: valg(SAMTALEFORMER),
  sted: tekst,
  indkaldte: liste(valg(BORDFÆLLER)),
  /** The letter to the citizen. */
  brevId: tekst,
})

const aftale = post({ hvad: tekst, hvem: tekst, hvorfor: tekst, senest: valgfri(dag), forventning: tekst })

/** Held, and what was agreed. What was said of health stands by itself: it is the citizen's and the office's alone. */
export const RundbordssamtaleHoldt = begivenhed('RundbordssamtaleHoldt', {
  ...rundbord,
  holdt: dag,
  deltog: liste(valg(BORDFÆLLER)),
  aftaler: liste(aftale),
  helbred: valgfri(tekst),
  naeste: valgfri(dag),
})

/** What was agreed was sent to those who sat there: without what was said of health. */
export const RundbordsaftalerSendt = begivenhed('RundbordsaftalerSendt', {
  ...rundbord,
  til: liste(valg(BORDFÆLLER)),
})

export const RundbordssamtaleOpgivet = begivenhed('RundbordssamtaleOpgivet', { ...rundbord, grund: tekst })

export const rundbordsarter = [
  RundbordssamtaleForeslået,
  BordfællerValgt,
  RundbordssamtaleIndkaldt,
  RundbordssamtaleHoldt,
  RundbordsaftalerSendt,
  RundbordssamtaleOpgivet,
] as const
