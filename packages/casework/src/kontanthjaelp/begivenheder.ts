import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg } from '../begivenheder/felt.ts'

const hjælp = { kontanthjaelpId: tekst } as const

/** Help was asked for the first time. The deadlines of plan and measure are counted from that day. */
export const KontanthjælpSøgt = begivenhed('KontanthjælpSøgt', {
  ...hjælp,
  modtaget: dag,
  /** What has happened, in the person's own words. */
  haendelse: tekst,
})

/** How near to work or education the person is, as the municipality found, and why. */
export const KontanthjælpVisiteret = begivenhed('KontanthjælpVisiteret', {
  ...hjælp,
  som: valg({
    jobparat: { da: 'jobparat', en: 'ready for work' },
    uddannelsesparat: { da: 'uddannelsesparat', en: 'ready for education' },
    aktivitetsparat: { da: 'aktivitetsparat', en: 'ready for activity' },
  }),
  begrundelse: tekst,
})

/** The written plan: goal, measures and the person's own view of them. */
export const KontanthjælpsplanLagt = begivenhed('KontanthjælpsplanLagt', {
  ...hjælp,
  maal: tekst,
  indsatser: liste(tekst),
  borgersSyn: tekst,
})

/** A measure was given. `straks`: from the first day. The letter told what staying away leads to. */
export const KontanthjælpTilbudGivet = begivenhed('KontanthjælpTilbudGivet', {
  ...hjælp,
  tilbud: tekst,
  begynder: dag,
  hoejstFireUger: sandt,
  straks: sandt,
  brevId: tekst,
})

export const KontanthjælpOphørt = begivenhed('KontanthjælpOphørt', {
  ...hjælp,
  fra: dag,
  grund: valg({
    i_arbejde: { da: 'i arbejde', en: 'in work' },
    i_uddannelse: { da: 'i uddannelse', en: 'in education' },
    anden_ydelse: { da: 'får en anden ydelse', en: 'gets another benefit' },
    ingen_ret: { da: 'har ikke ret til hjælpen', en: 'has no right to the help' },
    oensker_ikke: { da: 'ønsker den ikke mere', en: 'no longer wants it' },
  }),
})

export const kontanthjælpsarter = [
  KontanthjælpSøgt,
  KontanthjælpVisiteret,
  KontanthjælpsplanLagt,
  KontanthjælpTilbudGivet,
  KontanthjælpOphørt,
] as const
