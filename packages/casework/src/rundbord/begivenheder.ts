import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** Who may sit at the table beside the citizen and the municipality (SDL.9.1). */
export const RUNDBORDSPARTER = {
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  tillidsrepraesentant: { da: 'tillidsrepræsentanten', en: 'the shop steward' },
  fagforening: { da: 'fagforeningen', en: 'the union' },
  akasse: { da: 'a-kassen', en: 'the unemployment fund' },
  laege: { da: 'lægen', en: 'the doctor' },
} as const
export type Rundbordspart = keyof typeof RUNDBORDSPARTER

/** What a party may be told. What the citizen suffers from is one of them, so that it can be kept from the workplace. */
export const RUNDBORDSOPLYSNINGER = {
  formaal: { da: 'hvad samtalen skal handle om', en: 'what the talk is to be about' },
  tilbagevenden: { da: 'hvornår borgeren kan vende tilbage', en: 'when the citizen can return' },
  skaanehensyn: { da: 'hvilke hensyn der skal tages på arbejdet', en: 'what is to be considered at work' },
  initiativer: { da: 'hvad kommunen sætter i gang', en: 'what the municipality sets going' },
  helbred: { da: 'helbred, sygdom og behandling', en: 'health, illness and treatment' },
} as const
export type Rundbordsoplysning = keyof typeof RUNDBORDSOPLYSNINGER

const FORESLÅET_AF = {
  borger: { da: 'borgeren', en: 'the citizen' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  kommune: { da: 'kommunen', en: 'the municipality' },
} as const

export const RundbordForeslået = begivenhed('RundbordForeslået', {
  rundbordId: tekst,
  forloebId: tekst,
  foreslaaetAf: valg(FORESLÅET_AF),
  formaal: tekst,
  parter: liste(valg(RUNDBORDSPARTER)),
})

/** The citizen's answer for one party. A later answer takes the place of an earlier one: a consent can be withdrawn. */
export const RundbordssamtykkeSvaret = begivenhed('RundbordssamtykkeSvaret', {
  rundbordId: tekst,
  part: valg(RUNDBORDSPARTER),
  givet: sandt,
  /** What the party may be told; empty where the answer is no. */
  maaSiges: liste(valg(RUNDBORDSOPLYSNINGER)),
  /** Told that a no keeps the right, and that it may leave the case weaker later. */
  vejledt: sandt,
})

const indkaldt = post({
  part: valg(RUNDBORDSPARTER),
  brevId: tekst,
  /** What the letter tells the party of the citizen. */
  oplyses: liste(valg(RUNDBORDSOPLYSNINGER)),
})

/** The talk is the citizen's own talk of the follow-up, to which the parties are called too: it counts as that. */
export const RundbordIndkaldt = begivenhed('RundbordIndkaldt', {
  rundbordId: tekst,
  samtaleId: tekst,
  indkaldte: liste(indkaldt),
})

const HVEM = {
  ...RUNDBORDSPARTER,
  borger: { da: 'borgeren', en: 'the citizen' },
  kommune: { da: 'kommunen', en: 'the municipality' },
} as const

/** What one of them is to do: by when, why it is asked for, and what is expected of it. */
const aftale = post({ hvad: tekst, hvem: valg(HVEM), hvorfor: tekst, senest: dag, forventning: tekst })

export const RundbordHoldt = begivenhed('RundbordHoldt', {
  rundbordId: tekst,
  deltog: liste(valg(RUNDBORDSPARTER)),
  aftaler: liste(aftale),
  /** Why nothing was agreed, where nothing was. */
  ingenAftale: valgfri(tekst),
  foelgesOp: dag,
  brevId: tekst,
})

export const RundbordFulgtOp = begivenhed('RundbordFulgtOp', {
  rundbordId: tekst,
  /** For each agreement in its order: whether it was kept, and what that means. */
  resultater: liste(post({ opfyldt: sandt, betydning: tekst })),
  konklusion: tekst,
})

export const RundbordOpgivet = begivenhed('RundbordOpgivet', { rundbordId: tekst, grund: tekst })

export const rundbordsarter = [
  RundbordForeslået,
  RundbordssamtykkeSvaret,
  RundbordIndkaldt,
  RundbordHoldt,
  RundbordFulgtOp,
  RundbordOpgivet,
] as const
