import { begivenhed } from '../begivenheder/art.ts'
import { tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** What a case is drawn up for, or put before the team for (BEK 47/2026.1 and the orders before it). */
export const REHABILITERINGSSAGER = {
  jobafklaring: { da: 'indsatsen i det første jobafklaringsforløb', en: 'the help in the first course' },
  nyt_jobafklaring: { da: 'et nyt jobafklaringsforløb', en: 'a new job clarification course' },
  sygedagpenge: { da: 'indsatsen under sygedagpenge', en: 'the help while on sickness benefit' },
  ressourceforloeb: { da: 'ressourceforløb', en: 'a resource course' },
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  tilskud_til_selvstaendig: { da: 'tilskud som selvstændig', en: 'support for the self-employed' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
} as const

export type Rehabiliteringssagsart = keyof typeof REHABILITERINGSSAGER

/** A case is to be drawn up for the team, or for a decision on the ability to work. */
export const RehabiliteringssagBegyndt = begivenhed('RehabiliteringssagBegyndt', {
  rehabsagId: tekst,
  gaelder: valg(REHABILITERINGSSAGER),
  begrundelse: tekst,
})

/** The municipality will not follow the recommendation: the team sees the case again before a decision (LOB.11). */
export const ForelagtIgen = begivenhed('ForelagtIgen', { rehabsagId: tekst, begrundelse: tekst })

export const AFSLUTTET = {
  behandlet: { da: 'sagen er behandlet', en: 'the case has been dealt with' },
  ikke_laengere_noedvendig: { da: 'der er ikke længere brug for den', en: 'it is no longer needed' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

export const RehabiliteringssagAfsluttet = begivenhed('RehabiliteringssagAfsluttet', {
  rehabsagId: tekst,
  grund: valg(AFSLUTTET),
  bemaerkning: valgfri(tekst),
})
