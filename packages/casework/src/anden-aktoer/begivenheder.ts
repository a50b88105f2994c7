import { begivenhed } from '../begivenheder/art.ts'
import { liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** What can be thought of handing to a provider. Some of it the law does not let go: that is why it is here, to be refused. */
export const AKTØROPGAVER = {
  samtaler: { da: 'samtaler', en: 'talks' },
  indsats: { da: 'tilbud og støtte', en: 'measures and support' },
  vurdering_uarbejdsdygtig: {
    da: 'vurdering af uarbejdsdygtighed',
    en: 'assessment of unfitness for work',
  },
  afgoerelse_uarbejdsdygtig: {
    da: 'afgørelse om uarbejdsdygtighed',
    en: 'decision on unfitness for work',
  },
  afgoerelse_sygedagpenge: {
    da: 'afgørelse om ret til sygedagpenge',
    en: 'decision on the right to sickness benefit',
  },
} as const
export type Aktøropgave = keyof typeof AKTØROPGAVER

export const OpgaveOverladt = begivenhed('OpgaveOverladt', {
  overladelseId: tekst,
  forloebId: tekst,
  /** The provider's name, as the citizen is told it, and its unit, by which its users are let into the case. */
  aktoer: tekst,
  enhed: tekst,
  opgaver: liste(valg(AKTØROPGAVER)),
  /** Whether citizen and provider agree on the unfitness, where the provider is to decide it. */
  enig: valgfri(sandt),
  /** What was agreed, and so all that what the provider is told may be used for. */
  formaal: tekst,
  brevId: tekst,
})

/** What the provider did, in its own words. It has no field for a decision. */
export const AktørRapporterede = begivenhed('AktørRapporterede', {
  overladelseId: tekst,
  udfoert: liste(post({ opgave: valg(AKTØROPGAVER), hvad: tekst })),
  observationer: tekst,
})

export const AktørrapportVurderet = begivenhed('AktørrapportVurderet', {
  overladelseId: tekst,
  betydning: tekst,
})

export const OpgaveTagetTilbage = begivenhed('OpgaveTagetTilbage', {
  overladelseId: tekst,
  grund: valg({
    udfoert: { da: 'opgaven er udført', en: 'the task is done' },
    ikke_udfoert: { da: 'opgaven udføres ikke, som det er aftalt', en: 'the task is not done as agreed' },
    borgeren: { da: 'borgeren har bedt om det', en: 'the citizen asked for it' },
    forholdene: { da: 'forholdene er ændret', en: 'circumstances have changed' },
  }),
  begrundelse: tekst,
})

export const aktørarter = [
  OpgaveOverladt,
  AktørRapporterede,
  AktørrapportVurderet,
  OpgaveTagetTilbage,
] as const
