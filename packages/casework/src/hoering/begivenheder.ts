import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** The exceptions from hearing (FVL.19.2, FVL.20), by number. */
export const HØRINGSUNDTAGELSER = {
  nr1: {
    da: 'ubetænkeligt efter oplysningernes og sagens karakter',
    en: 'unobjectionable given the information and the case',
  },
  nr2: { da: 'udsættelse bryder en lovbestemt frist', en: 'waiting would break a statutory time limit' },
  nr3: {
    da: 'vægtige hensyn til offentlige eller private interesser',
    en: 'weighty public or private interests',
  },
  nr4: {
    da: 'parten har ikke ret til aktindsigt i oplysningen',
    en: 'the party has no right of access to it',
  },
  nr5: { da: 'en bred, ubestemt kreds', en: 'a wide, undefined circle' },
  nr6: { da: 'en anden lov sikrer parten', en: 'another act secures the party' },
  p20: { da: 'afgørelsen kan ændres på begæring', en: 'the decision can be changed on request' },
} as const

/** The party was shown these facts (by event number) and documents (by version), and asked to answer by a day. */
export const PartHørt = begivenhed('PartHørt', {
  hoeringId: tekst,
  afgoerelseId: tekst,
  brevId: tekst,
  oplysninger: liste(heltal),
  dokumenter: liste(dokumentversion),
  svarSenest: dag,
})

export const HøringssvarModtaget = begivenhed('HøringssvarModtaget', {
  hoeringId: tekst,
  modtaget: dag,
  tekst: tekst,
  dokumentId: valgfri(tekst),
})

export const HøringsfristForlænget = begivenhed('HøringsfristForlænget', {
  hoeringId: tekst,
  svarSenest: dag,
  grund: tekst,
})

/** Hearing was left out under an exception: a concrete judgement, with its reason. */
export const HøringUndladt = begivenhed('HøringUndladt', {
  afgoerelseId: tekst,
  undtagelse: valg(HØRINGSUNDTAGELSER),
  begrundelse: tekst,
})

/** A fact (by event number) was judged not to need hearing: known to the party, not against them, or of no importance. */
export const OplysningIkkeHørt = begivenhed('OplysningIkkeHørt', {
  afgoerelseId: tekst,
  oplysning: heltal,
  hvorfor: valg({
    kendt: { da: 'parten ved, at vi har den', en: 'the party knows we have it' },
    til_gunst: { da: 'den er ikke til ugunst', en: 'it is not against the party' },
    uvaesentlig: { da: 'den har ikke væsentlig betydning', en: 'it is of no essential importance' },
  }),
  begrundelse: tekst,
})

export const høringsarter = [
  PartHørt,
  HøringssvarModtaget,
  HøringsfristForlænget,
  HøringUndladt,
  OplysningIkkeHørt,
] as const
