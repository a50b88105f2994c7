import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tal, tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** The measures a course can be made of: health, social, and those under the act on employment measures. */
export const INDSATSER = {
  laege_eller_sygehus: { da: 'behandling hos læge eller sygehus', en: 'treatment by doctor or hospital' },
  psykolog: { da: 'psykolog eller psykiater', en: 'psychologist or psychiatrist' },
  genoptraening: { da: 'genoptræning', en: 'training' },
  misbrugsbehandling: { da: 'misbrugsbehandling', en: 'treatment of abuse' },
  sundhed_andet: { da: 'anden sundhedsindsats', en: 'other help with health' },
  socialpaedagogisk_stoette: { da: 'socialpædagogisk støtte', en: 'social support' },
  social_andet: { da: 'anden social indsats', en: 'other social help' },
  vejledning: { da: 'vejledning og opkvalificering', en: 'guidance and upskilling' },
  mentor: { da: 'mentor', en: 'mentor' },
  virksomhedsmentor: { da: 'virksomhedsmentor', en: 'company mentor' },
  praktik_optraenende: { da: 'optrænende virksomhedspraktik', en: 'a placement to come back to work' },
  praktik_afklarende: { da: 'afklarende virksomhedspraktik', en: 'a placement to find out what you can' },
  loentilskud: { da: 'job med løntilskud', en: 'a job with a wage subsidy' },
} as const

export type Indsatsart = keyof typeof INDSATSER

/** A measure agreed with the citizen; `sammenMed`: those it runs beside, by id. */
export const IndsatsAftalt = begivenhed('IndsatsAftalt', {
  indsatsId: tekst,
  forloebId: tekst,
  art: valg(INDSATSER),
  hvad: tekst,
  /** Why, and how it fits the citizen's health. */
  formaal: tekst,
  hos: tekst,
  fra: dag,
  til: dag,
  timerOmUgen: valgfri(tal),
  sammenMed: liste(tekst),
  borgersSyn: tekst,
  /** A placement is no employment; only where the citizen is employed there already do the rules for employees hold. */
  ansatPaaStedet: valgfri(sandt),
})

/** Ordinary hours with pay, always agreed with the caseworker; beside measures or alone. */
export const LøntimerAftalt = begivenhed('LøntimerAftalt', {
  indsatsId: tekst,
  forloebId: tekst,
  arbejdsgiver: tekst,
  /** The work done; beside a placement it is another than there (LAB.59). */
  arbejdsfunktion: tekst,
  timerOmUgen: tal,
  fra: dag,
  sammenMed: liste(tekst),
})

export const IndsatsAfsluttet = begivenhed('IndsatsAfsluttet', {
  indsatsId: tekst,
  forloebId: tekst,
  slut: dag,
  resultat: tekst,
  gennemfoert: sandt,
})

/** What a citizen may be asked to go through as part of the case. */
export const ANVIST = {
  undersoegelse: { da: 'undersøgelse hos en læge', en: 'examination by a doctor' },
  indlaeggelse: { da: 'indlæggelse til observation', en: 'admission for observation' },
  optraening: { da: 'optræning, fx fysioterapi', en: 'training, such as physiotherapy' },
  anden_laegebehandling: { da: 'behandling hos en læge', en: 'treatment by a doctor' },
  operation: { da: 'operation', en: 'an operation' },
  medicin: { da: 'medicin, en læge har ordineret', en: 'medicine ordered by a doctor' },
} as const

export const BehandlingAnvist = begivenhed('BehandlingAnvist', {
  anvisningId: tekst,
  forloebId: tekst,
  art: valg(ANVIST),
  hvad: tekst,
  begrundelse: tekst,
})

/** The citizen said no; `betydning`: what the law lets that count for. */
export const BehandlingAfvist = begivenhed('BehandlingAfvist', {
  anvisningId: tekst,
  forloebId: tekst,
  borgersGrund: tekst,
  betydning: valg({
    ingen: { da: 'ingen betydning for ydelsen', en: 'nothing for the benefit' },
    kan_faa: { da: 'kan få betydning', en: 'may count' },
    uafklaret: { da: 'ikke afklaret', en: 'not settled' },
  }),
})

export const indsatsarter = [
  IndsatsAftalt,
  LøntimerAftalt,
  IndsatsAfsluttet,
  BehandlingAnvist,
  BehandlingAfvist,
] as const
