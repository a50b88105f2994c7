import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { post } from '../begivenheder/post.ts'

/** What a document is, as far as access to it and hearing of it ask. */
export const DOKUMENTARTER = {
  brev_ind: { da: 'brev til kommunen', en: 'letter to the municipality' },
  brev_ud: { da: 'brev fra kommunen', en: 'letter from the municipality' },
  laegeattest: { da: 'lægeattest', en: 'medical certificate' },
  speciallaegeerklaering: { da: 'speciallægeerklæring', en: 'specialist’s statement' },
  laegekonsulentnotat: { da: 'notat fra lægekonsulenten', en: 'note of the medical adviser' },
  notat: { da: 'notat', en: 'note' },
  internt: { da: 'internt arbejdsdokument', en: 'internal working document' },
  plan: { da: 'plan', en: 'plan' },
  ressourceprofil: { da: 'ressourceprofil', en: 'resource profile' },
  indstillingsskema: { da: 'indstillingsskema', en: 'recommendation form' },
  andet: { da: 'andet dokument', en: 'other document' },
} as const

export type Dokumentart = keyof typeof DOKUMENTARTER

/** A document as it was shown or sent: in this version. */
export const dokumentversion = post({ dokumentId: tekst, version: heltal })

/**
 * A letter or document came in. Whoever receives it must have asked whether it holds a request for access, a complaint
 * or a withdrawal: the clock of those runs from `modtaget`, not from the day somebody saw it (FOB 2023-34).
 */
export const DokumentModtaget = begivenhed('DokumentModtaget', {
  dokumentId: tekst,
  titel: tekst,
  art: valg(DOKUMENTARTER),
  fra: tekst,
  modtaget: dag,
  filId: valgfri(tekst),
  anmoderOmAktindsigt: sandt,
  klager: sandt,
})

/** The municipality made a document itself. `endelig`: in its final form. `afgivet`: given to somebody outside. */
export const DokumentOprettet = begivenhed('DokumentOprettet', {
  dokumentId: tekst,
  titel: tekst,
  art: valg(DOKUMENTARTER),
  filId: valgfri(tekst),
  endelig: sandt,
  afgivet: sandt,
})

/** A new version; the earlier ones are kept. The first is version 1. */
export const DokumentÆndret = begivenhed('DokumentÆndret', {
  dokumentId: tekst,
  udgave: heltal,
  filId: valgfri(tekst),
  aendring: tekst,
})

export const dokumentbegivenheder = [DokumentModtaget, DokumentOprettet, DokumentÆndret] as const
