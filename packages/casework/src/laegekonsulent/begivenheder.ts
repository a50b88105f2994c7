import { begivenhed } from '../begivenheder/art.ts'
import { liste, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumentversion } from '../dokumenter/begivenheder.ts'

/** Who is asked: the municipality's own adviser, or the region's health coordinator (the clinical function). */
export const RÅDGIVERE = {
  laegekonsulent: { da: 'lægekonsulenten', en: 'the medical adviser' },
  sundhedskoordinator: {
    da: 'sundhedskoordinatoren (klinisk funktion)',
    en: 'the health coordinator (clinical function)',
  },
} as const

/** What the case is about, in the law's words for decisions; or a case that is none of those. */
export const SPØRGSMÅLETS_SAG = {
  sygedagpenge: { da: 'sygedagpenge', en: 'sickness benefit' },
  ressourceforloeb: { da: 'ressourceforløb', en: 'a resource course' },
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  fleksjob: { da: 'fleksjob', en: 'a flex job' },
  tilskud_til_selvstaendig: { da: 'tilskud som selvstændig', en: 'support for the self-employed' },
  foertidspension: { da: 'førtidspension', en: 'disability pension' },
} as const

/** What a medical adviser can be asked: of medicine and of needs, and of nothing else. */
export const LÆGESPØRGSMÅL = {
  oversaet: {
    da: 'Hvad betyder papirerne med almindelige ord?',
    en: 'What do the papers mean in plain words?',
  },
  stationaer: { da: 'Er tilstanden stationær?', en: 'Is the condition stable?' },
  behandling: { da: 'Er der behandling tilbage?', en: 'Is there treatment left?' },
  funktion: { da: 'Passer funktionen med sygdommen?', en: 'Does the function fit the illness?' },
  flere_papirer: { da: 'Mangler der papirer?', en: 'Are papers missing?' },
  skaanehensyn: { da: 'Hvilke hensyn taler helbredet for?', en: 'Which needs does health speak for?' },
} as const

export const LægekonsulentSpurgt = begivenhed('LægekonsulentSpurgt', {
  spoergsmaalId: tekst,
  /** The visitation it is asked in, where it is one. */
  visitationId: valgfri(tekst),
  til: valg(RÅDGIVERE),
  gaelder: valg(SPØRGSMÅLETS_SAG),
  spoergsmaal: liste(valg(LÆGESPØRGSMÅL)),
  uddybning: valgfri(tekst),
  /** The papers the adviser is to read, each in its version. */
  papirer: liste(dokumentversion),
})

export const JA_NEJ_UVIST = {
  ja: { da: 'ja', en: 'yes' },
  nej: { da: 'nej', en: 'no' },
  kan_ikke_siges: { da: 'det kan ikke siges ud fra papirerne', en: 'it cannot be told from the papers' },
} as const

/** The answer. It has no field for a view on the ability to work or on the right to anything. */
export const LægekonsulentSvarede = begivenhed('LægekonsulentSvarede', {
  spoergsmaalId: tekst,
  /** The adviser's name: the citizen is given it when they ask (FVL.12.1.navn). */
  navn: tekst,
  dokument: dokumentversion,
  oversaettelse: valgfri(tekst),
  stationaer: valgfri(valg(JA_NEJ_UVIST)),
  behandlingTilbage: valgfri(valg(JA_NEJ_UVIST)),
  behandling: valgfri(tekst),
  funktionPasser: valgfri(valg(JA_NEJ_UVIST)),
  funktion: valgfri(tekst),
  flerePapirer: valgfri(liste(tekst)),
  skaanehensyn: valgfri(liste(tekst)),
})

/** The caseworker weighs the answer with all else: the whole assessment is nobody else's. */
export const LægesvarVurderet = begivenhed('LægesvarVurderet', { spoergsmaalId: tekst, betydning: tekst })

export const LægespørgsmålTrukket = begivenhed('LægespørgsmålTrukket', { spoergsmaalId: tekst, grund: tekst })

export const lægekonsulentarter = [
  LægekonsulentSpurgt,
  LægekonsulentSvarede,
  LægesvarVurderet,
  LægespørgsmålTrukket,
] as const
