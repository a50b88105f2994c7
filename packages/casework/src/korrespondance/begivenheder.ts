import { begivenhed } from '../begivenheder/art.ts'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** What was said of importance, and steps that show nowhere else (notatpligten). A note is mended by a new one. */
export const NotatSkrevet = begivenhed('NotatSkrevet', {
  notatId: tekst,
  om: valg({
    telefon: { da: 'telefonsamtale', en: 'telephone call' },
    moede: { da: 'møde', en: 'meeting' },
    sagsskridt: { da: 'sagsskridt', en: 'step in the case' },
  }),
  tekst: tekst,
  retter: valgfri(tekst),
})

/** Guidance was given: on what, and what was said (FVL.7). */
export const VejledningGivet = begivenhed('VejledningGivet', {
  vejledningId: tekst,
  emne: tekst,
  tekst: tekst,
  /** What not doing it leads to was told: what a sanction or a stop later rests on. */
  foelger: valgfri(tekst),
  /** What it is guidance on, by number: a talk, a form. */
  om: valgfri(tekst),
  /** The letter it stood in. */
  brevId: valgfri(tekst),
})

export const BeskedModtaget = begivenhed('BeskedModtaget', {
  beskedId: tekst,
  fra: tekst,
  tekst: tekst,
  modtaget: dag,
})
export const BeskedSendt = begivenhed('BeskedSendt', {
  beskedId: tekst,
  til: tekst,
  tekst: tekst,
  svarPaa: valgfri(tekst),
})

/** The areas help is applied for in: each has a time limit of its own. */
export const OMRÅDER = {
  sygedagpenge: { da: 'sygedagpenge', en: 'sickness benefit' },
  jobafklaring: { da: 'jobafklaringsforløb', en: 'job clarification courses' },
  fleksjob: { da: 'fleksjob', en: 'flex jobs' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
  kontanthjaelp: { da: 'kontanthjælp', en: 'cash assistance' },
  stoette: { da: 'hjælp til enkelte udgifter', en: 'help with single expenses' },
} as const

/** An application or question came in: the municipality's own published time limit runs from here. */
export const AnsøgningModtaget = begivenhed('AnsøgningModtaget', {
  ansoegningId: tekst,
  omraade: valg(OMRÅDER),
  modtaget: dag,
  tekst: tekst,
})
/** The time limit cannot be kept: the person was told in writing when a decision can be expected. */
export const ForsinkelseMeddelt = begivenhed('ForsinkelseMeddelt', {
  ansoegningId: tekst,
  brevId: tekst,
  ventes: dag,
  grund: tekst,
})
export const AnsøgningFærdigbehandlet = begivenhed('AnsøgningFærdigbehandlet', {
  ansoegningId: tekst,
  afgoerelseId: valgfri(tekst),
})

/** An interpreter was ordered for a talk. */
export const TolkBestilt = begivenhed('TolkBestilt', { samtaleId: tekst, sprog: tekst })

export const korrespondancearter = [
  NotatSkrevet,
  VejledningGivet,
  BeskedModtaget,
  BeskedSendt,
  AnsøgningModtaget,
  ForsinkelseMeddelt,
  AnsøgningFærdigbehandlet,
  TolkBestilt,
] as const
