import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'
import { ELEMENTER } from './elementer.ts'

/** The cases in which the work ability method was used. */
export const PROFILSAGER = {
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
} as const

export const RessourceprofilPåbegyndt = begivenhed('RessourceprofilPåbegyndt', {
  profilId: tekst,
  gaelder: valg(PROFILSAGER),
  anledning: tekst,
})

/** Something that helps or hinders at work, how it may be developed or overcome, and where it is known from. */
const punkt = post({ hvad: tekst, udvikling: tekst, kilder: liste(tekst) })

/** An element as the office describes it; a later description of the same element takes its place. */
export const ElementBeskrevet = begivenhed('ElementBeskrevet', {
  profilId: tekst,
  element: valg(ELEMENTER),
  beskrivelse: tekst,
  ressourcer: liste(punkt),
  barrierer: liste(punkt),
  bevis: liste(dokumentversion),
})

/** The citizen's own words on an element stand beside the office's, and are nobody else's to change. */
export const BorgersOrdSkrevet = begivenhed('BorgersOrdSkrevet', {
  profilId: tekst,
  element: valg(ELEMENTER),
  tekst: tekst,
})

/** Somebody of the citizen's network took part, and the citizen agreed to it. */
export const NetværkInddraget = begivenhed('NetværkInddraget', {
  profilId: tekst,
  navn: tekst,
  relation: tekst,
  bidrag: tekst,
  borgerSamtykkede: sandt,
})

/** The resources held up against what work asks: which functions fit, what is lacking, and what would close the gap. */
export const MatchBeskrevet = begivenhed('MatchBeskrevet', {
  profilId: tekst,
  jobfunktioner: liste(tekst),
  passer: tekst,
  mangler: tekst,
  udvikling: tekst,
})

/** The profile as it stood was fixed as an edition, which is a version of its document. `skaanebehov`: those in it. */
export const RessourceprofilFastlagt = begivenhed('RessourceprofilFastlagt', {
  profilId: tekst,
  udgave: heltal,
  dokument: dokumentversion,
  skaanebehov: liste(tekst),
})

export const RessourceprofilSendtTilUdtalelse = begivenhed('RessourceprofilSendtTilUdtalelse', {
  profilId: tekst,
  udgave: heltal,
  brevId: tekst,
  svarSenest: dag,
})

export const GENKENDER_SIG = {
  ja: { da: 'jeg kan genkende mig selv', en: 'I recognise myself' },
  delvist: { da: 'jeg kan delvist genkende mig selv', en: 'I partly recognise myself' },
  nej: { da: 'jeg kan ikke genkende mig selv', en: 'I do not recognise myself' },
} as const

export const UdtalelseModtaget = begivenhed('UdtalelseModtaget', {
  profilId: tekst,
  udgave: heltal,
  udtalelseId: tekst,
  modtaget: dag,
  genkenderSig: valg(GENKENDER_SIG),
  tekst: tekst,
  /** The hearing it came as an answer to, where it did. */
  hoeringId: valgfri(tekst),
})

/** What became of a comment: worked in, or why not. The comment itself always goes with the profile. */
export const UdtalelseIndarbejdet = begivenhed('UdtalelseIndarbejdet', {
  profilId: tekst,
  udtalelseId: tekst,
  indarbejdet: sandt,
  begrundelse: tekst,
})

export const RessourceprofilFærdiggjort = begivenhed('RessourceprofilFærdiggjort', {
  profilId: tekst,
  udgave: heltal,
})

export const RessourceprofilOpgivet = begivenhed('RessourceprofilOpgivet', {
  profilId: tekst,
  grund: tekst,
})

export const ressourceprofilarter = [
  RessourceprofilPåbegyndt,
  ElementBeskrevet,
  BorgersOrdSkrevet,
  NetværkInddraget,
  MatchBeskrevet,
  RessourceprofilFastlagt,
  RessourceprofilSendtTilUdtalelse,
  UdtalelseModtaget,
  UdtalelseIndarbejdet,
  RessourceprofilFærdiggjort,
  RessourceprofilOpgivet,
] as const
