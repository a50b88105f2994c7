import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, tal, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** What is taken into account: the words of the law's own list of needs at work (LAB.119). */
export const SKÅNEARTER = {
  nedsat_tid: { da: 'Nedsat arbejdstid', en: 'Reduced hours' },
  tempo: { da: 'Lavere tempo', en: 'A slower pace' },
  pauser: { da: 'Flere eller længere pauser', en: 'More or longer breaks' },
  fritaget_for_opgaver: { da: 'Fritaget for opgaver', en: 'Exempt from tasks' },
  andet: { da: 'Andet hensyn', en: 'Another need' },
} as const

export type Skåneart = keyof typeof SKÅNEARTER

/** Who found the need. */
export const SKÅNEKILDER = {
  borger: { da: 'borgeren', en: 'the citizen' },
  laege: { da: 'lægen', en: 'the doctor' },
  laegekonsulent: { da: 'lægekonsulenten', en: 'the medical adviser' },
  sundhedskoordinator: { da: 'sundhedskoordinatoren', en: 'the health coordinator' },
  arbejdsproevning: { da: 'arbejdsprøvningen', en: 'the work trial' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
} as const

/**
 * A need at work. Without `arbejdsfelter` it holds in all fields of work. `timer`: hours a week, of reduced hours;
 * `minutter` and `hver`: a break of so long each so many minutes; `opgaver`: the tasks somebody is exempt from.
 */
export const SkånebehovRegistreret = begivenhed('SkånebehovRegistreret', {
  skaaneId: tekst,
  art: valg(SKÅNEARTER),
  beskrivelse: tekst,
  timer: valgfri(tal),
  minutter: valgfri(tal),
  hver: valgfri(tal),
  opgaver: valgfri(liste(tekst)),
  arbejdsfelter: valgfri(liste(tekst)),
  fra: dag,
  til: valgfri(dag),
  kilde: valg(SKÅNEKILDER),
  /** The papers that show it, each in its version. */
  bevis: liste(dokumentversion),
})

/** The need is no longer there after `til`. What was taken into account before stays told. */
export const SkånebehovOphørt = begivenhed('SkånebehovOphørt', { skaaneId: tekst, til: dag, grund: tekst })

export const skånearter = [SkånebehovRegistreret, SkånebehovOphørt] as const
