import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** A flex job is agreed on. `fastholdelse`: in the workplace where the person is employed already. */
export const FleksjobAftalt = begivenhed('FleksjobAftalt', {
  fleksjobId: tekst,
  virksomhed: tekst,
  arbejdsfelt: tekst,
  bevilgetFra: dag,
  foerste: sandt,
  midlertidigt: sandt,
  fastholdelse: sandt,
})

/** What a retention job asks to be documented: the time on special terms, and the agreement on them (LAB.119). */
export const SærligeVilkårDokumenteret = begivenhed('SærligeVilkårDokumenteret', {
  fleksjobId: tekst,
  maaneder: heltal,
  skriftlig: sandt,
  svaereFunktioner: liste(tekst),
  /** The needs at work that stand in the agreement. */
  skaanebehov: liste(tekst),
  reeltForsoeg: sandt,
  dokument: dokumentversion,
})

export const FleksjobBegyndt = begivenhed('FleksjobBegyndt', {
  fleksjobId: tekst,
  fra: dag,
  /** The needs at work that hold in this job. */
  skaanebehov: liste(tekst),
  tilskudFoersteGang: valgfri(dag),
})

/** A follow-up: have things changed, and are the conditions still met? */
export const FleksjobFulgtOp = begivenhed('FleksjobFulgtOp', {
  fleksjobId: tekst,
  holdt: dag,
  personligt: sandt,
  aendringer: tekst,
  opfylderKravene: valg({
    ja: { da: 'ja', en: 'yes' },
    nej: { da: 'nej', en: 'no' },
    tvivl: { da: 'det skal undersøges', en: 'it must be looked into' },
  }),
})

/** The status after four and a half years: may the person go over to ordinary work, or are they to stay? */
export const FleksjobstatusLavet = begivenhed('FleksjobstatusLavet', {
  fleksjobId: tekst,
  status: tekst,
  borgersSyn: tekst,
  dokument: dokumentversion,
})

/** Until 2012: whether the conditions were still met. Without `grundlag` the reassessment has no documented basis. */
export const FleksjobRevurderet = begivenhed('FleksjobRevurderet', {
  fleksjobId: tekst,
  revurderet: dag,
  begrundelse: tekst,
  grundlag: valgfri(dokumentversion),
})

/** The municipality lost the state's refund in the case up to and including a day: the citizen loses nothing. */
export const RefusionBortfaldt = begivenhed('RefusionBortfaldt', { fleksjobId: tekst, til: dag })

export const FleksjobOphørt = begivenhed('FleksjobOphørt', { fleksjobId: tekst, fra: dag, grund: tekst })

export const fleksjobarter = [
  FleksjobAftalt,
  SærligeVilkårDokumenteret,
  FleksjobBegyndt,
  FleksjobFulgtOp,
  FleksjobstatusLavet,
  FleksjobRevurderet,
  RefusionBortfaldt,
  FleksjobOphørt,
] as const
