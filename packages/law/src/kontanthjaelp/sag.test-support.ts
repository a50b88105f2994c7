import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { erForrevalidend } from '../fakta/aktivering.ts'
import { børnLigestillet, børnOpholderSigIDanmark, harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import {
  egneIndtægterPrMåned,
  enligEfterBørnetilskudsloven,
  erGift,
  retTilEkstraBørnetilskud,
  samleverMedUngeydelse,
  visiteretSom,
  ægtefællenFårAndenYdelse,
  ægtefællensHjælpPrMåned,
  ægtefællensIndtægterPrMåned,
} from '../fakta/kontanthjaelp.ts'
import {
  grundsatsEllerHjemmeboendeIJuli2025,
  gruppeIJuni2025,
  tillægspakkenIJuli2025,
} from '../fakta/kontanthjaelp-2025.ts'
import {
  fuldtidsarbejdeMedEØSSeneste10År,
  fuldtidsarbejdeSeneste10År,
  harHaftRetTilStarthjælp,
  indrejstFraUdlandet,
  modtogHjælpenVedSkærpelsen2019,
  opfyldtBeskæftigelseskravetFør,
  opholdSeneste8År,
  opholdSeneste10År,
  pensionNedsatForOptjening,
  retEfterEURetten,
} from '../fakta/kontanthjaelp-ophold.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import {
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'

export interface Modtager {
  readonly født?: string
  readonly barnHjemme?: boolean
  readonly barnUde?: boolean
  readonly barnIUdlandet?: boolean
  readonly ekstra?: boolean
  readonly ungPartner?: boolean
  readonly hjemme?: boolean
  readonly gravid?: boolean
  readonly psyk?: boolean
  readonly uddannet?: boolean
  readonly enlig?: boolean
  readonly visiteret?: FaktumJson
  readonly forrevalidend?: boolean
  readonly opholdMåneder?: number
  readonly arbejdsmåneder?: number
  readonly gruppe?: string
  readonly gift?: boolean
  readonly ægtefællePåYdelse?: boolean
  readonly ægtefællesHjælp?: number
  readonly indtægt?: number
  readonly ægtefællesIndtægt?: number
}

/** A person of 40, single, without children, who has always lived and worked here: what is said differs. */
export const sag = (m: Modtager, på: string) => ({
  fakta: fakta(
    [fødselsdag, m.født ?? '1980-01-01'],
    [harForsørgelsespligt, (m.barnHjemme ?? false) || (m.barnUde ?? false)],
    [børnOpholderSigIDanmark, !(m.barnIUdlandet ?? false)],
    [børnLigestillet, false],
    [forsørgerEgetBarnIHjemmet, m.barnHjemme ?? false],
    [forsørgelsespligtUdenForHjemmet, m.barnUde ?? false],
    [retTilEkstraBørnetilskud, m.ekstra ?? false],
    [samleverMedUngeydelse, m.ungPartner ?? false],
    [borHosForældre, m.hjemme ?? false],
    [gravidEfter12Uge, m.gravid ?? false],
    [psykiskLidelseNævntILoven, m.psyk ?? false],
    [harErhvervskompetencegivendeUddannelse, m.uddannet ?? false],
    [enligEfterBørnetilskudsloven, m.enlig ?? false],
    [visiteretSom, m.visiteret ?? 'jobparat'],
    [erForrevalidend, m.forrevalidend ?? false],
    [opholdSeneste10År, m.opholdMåneder ?? 120],
    [opholdSeneste8År, Math.min(m.opholdMåneder ?? 96, 96)],
    [harHaftRetTilStarthjælp, false],
    [pensionNedsatForOptjening, false],
    [retEfterEURetten, false],
    [indrejstFraUdlandet, false],
    [modtogHjælpenVedSkærpelsen2019, false],
    [opfyldtBeskæftigelseskravetFør, false],
    [fuldtidsarbejdeSeneste10År, m.arbejdsmåneder ?? 0],
    [fuldtidsarbejdeMedEØSSeneste10År, m.arbejdsmåneder ?? 0],
    [gruppeIJuni2025, m.gruppe ?? 'ingen'],
    [grundsatsEllerHjemmeboendeIJuli2025, m.gruppe !== undefined],
    [tillægspakkenIJuli2025, m.gruppe !== undefined],
    [erGift, m.gift ?? false],
    [ægtefællenFårAndenYdelse, m.ægtefællePåYdelse ?? false],
    [ægtefællensHjælpPrMåned, m.ægtefællesHjælp ?? 0],
    [egneIndtægterPrMåned, m.indtægt ?? 0],
    [ægtefællensIndtægterPrMåned, m.ægtefællesIndtægt ?? 0],
  ),
  på,
})
