import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'
import { GRUNDLAG } from './grundlag.ts'

/** A case on disability pension was opened: applied for, or opened by the municipality itself. */
export const PensionssagRejst = begivenhed('PensionssagRejst', {
  pensionssagId: tekst,
  rejstAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
  /** The citizen wants a decision on the pension only, on the papers there are (LSP.17.2). */
  kunPension: sandt,
  modtaget: dag,
  begrundelse: tekst,
})

/** The applicant was told what the application does to other benefits. */
export const AnsøgerVejledt = begivenhed('AnsøgerVejledt', {
  pensionssagId: tekst,
  om: liste(
    valg({
      dagpenge: { da: 'dagpenge', en: 'unemployment benefit' },
      efterloen: { da: 'efterløn', en: 'early retirement benefit' },
    }),
  ),
  vejledning: tekst,
})

/** A part of the ground a decision must rest on, as a document of the case in a version. */
export const PensionsgrundlagVedlagt = begivenhed('PensionsgrundlagVedlagt', {
  pensionssagId: tekst,
  del: valg(GRUNDLAG),
  dokument: dokumentversion,
})

/** The case is handled as a pension case from now; the citizen is told the day, as three months run from it. */
export const SagenOvergik = begivenhed('SagenOvergik', {
  pensionssagId: tekst,
  begrundelse: tekst,
  brevId: tekst,
})

/** A meeting with those who decide was offered, in writing. */
export const MødeMedBeslutterneTilbudt = begivenhed('MødeMedBeslutterneTilbudt', {
  pensionssagId: tekst,
  brevId: tekst,
})

/** The three months cannot be kept: the cause was told, and the day the decision is expected. */
export const PensionsafgørelseForsinket = begivenhed('PensionsafgørelseForsinket', {
  pensionssagId: tekst,
  aarsag: tekst,
  ventes: dag,
  brevId: tekst,
})

/** The day the pension is paid from, as the act gives it. */
export const PensionsstartFastsat = begivenhed('PensionsstartFastsat', {
  pensionssagId: tekst,
  betalesFra: dag,
  bemaerkning: valgfri(tekst),
})

export const PENSIONSSLUT = {
  tilkendt: { da: 'pensionen er tilkendt', en: 'the pension was granted' },
  afslag: { da: 'der er givet afslag', en: 'it was refused' },
  trukket: { da: 'ansøgningen er trukket tilbage', en: 'the application was withdrawn' },
  anden_indsats: { da: 'en anden indsats er bedre', en: 'other help is better' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

export const PensionssagAfsluttet = begivenhed('PensionssagAfsluttet', {
  pensionssagId: tekst,
  grund: valg(PENSIONSSLUT),
  begrundelse: tekst,
})

export const pensionsarter = [
  PensionssagRejst,
  AnsøgerVejledt,
  PensionsgrundlagVedlagt,
  SagenOvergik,
  MødeMedBeslutterneTilbudt,
  PensionsafgørelseForsinket,
  PensionsstartFastsat,
  PensionssagAfsluttet,
] as const
