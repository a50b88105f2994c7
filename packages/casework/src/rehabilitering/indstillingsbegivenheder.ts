import { begivenhed } from '../begivenheder/art.ts'
import { liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** What a team may recommend. */
export const INDSTILLINGER = {
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  ressourceforloeb: { da: 'ressourceforløb', en: 'a resource course' },
  jobafklaring: { da: 'jobafklaringsforløb', en: 'a job clarification course' },
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  tilskud_til_selvstaendig: { da: 'tilskud som selvstændig', en: 'support for the self-employed' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
  anden_indsats: { da: 'anden indsats', en: 'other help' },
} as const

export type Indstillingsart = keyof typeof INDSTILLINGER

/**
 * The team's recommendation. It is no decision, and cannot be appealed (LOB.11): the municipality decides afterwards.
 * `om`: the version of the preparatory part it rests on.
 */
export const IndstillingAfgivet = begivenhed('IndstillingAfgivet', {
  rehabsagId: tekst,
  moedeId: tekst,
  om: dokumentversion,
  indstilles: valg(INDSTILLINGER),
  /** Which work, social and health conditions weighed. */
  lagtVaegtPaa: tekst,
  begrundelse: tekst,
  maal: tekst,
  indsatser: liste(tekst),
  /** That measures cannot run side by side, and in which order then. */
  raekkefoelge: valgfri(tekst),
  opfoelgning: tekst,
  mentor: valgfri(tekst),
  oenskerSagenIgen: sandt,
})

/** The overall description that has come in place of the team (LAB.43), as a document in a version. */
export const SamletBeskrivelseUdarbejdet = begivenhed('SamletBeskrivelseUdarbejdet', {
  rehabsagId: tekst,
  dokument: dokumentversion,
  borgersSyn: tekst,
})

/** The health coordinator was asked for advice, and gave it after the citizen had been drawn in (LOB.15 a). */
export const SundhedsrådgivningBedtOm = begivenhed('SundhedsrådgivningBedtOm', {
  rehabsagId: tekst,
  spoergsmaal: tekst,
})
export const SundhedsrådgivningYdet = begivenhed('SundhedsrådgivningYdet', {
  rehabsagId: tekst,
  raad: tekst,
  /** How the citizen was drawn in. */
  inddragelse: tekst,
})

export const indstillingsarter = [
  IndstillingAfgivet,
  SamletBeskrivelseUdarbejdet,
  SundhedsrådgivningBedtOm,
  SundhedsrådgivningYdet,
] as const
