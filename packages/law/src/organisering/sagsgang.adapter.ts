import { evaluer } from '../eksempler/evaluer.ts'
import { fakta, type Givet } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  afgørelsenGiverFuldtMedhold,
  afgørelsenKanPåklages,
  afgørelsenMeddelesSkriftligt,
} from '../fakta/afgoerelse.ts'
import {
  andenLovSikrerUdtalelse,
  oplysningernesArt,
  partenKenderOplysningerne,
  retTilAktindsigtIOplysningerne,
} from '../fakta/hoering.ts'
import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  indstillingenFølges,
  sagenErForelagtIgen,
  sagenErForelagtTeamet,
  sundhedskoordinatorHarUdtaltSig,
} from '../fakta/organisering.ts'
import { erPartISagen, fristForAfgørelsenBrydes } from '../fakta/sagens-part.ts'
import { TEAMET_AFSKAFFET } from './reform-2026.ts'
import { sagsgangstrin } from './sagsgang.ts'
import { indstillingenKanPåklages, sagSkalITeametIgen } from './teamets-indstilling.ts'

export interface Trin {
  readonly applied: string
  readonly decisionDate: string
  readonly decisionKind: string
}

/** A written decision against the person that can be appealed, on new information that goes against her. */
const IMOD_BORGEREN: readonly Givet[] = [
  [erPartISagen, true],
  [partenKenderOplysningerne, false],
  [oplysningernesArt, 'faktisk_grundlag'],
  [retTilAktindsigtIOplysningerne, true],
  [andenLovSikrerUdtalelse, false],
  [fristForAfgørelsenBrydes, false],
  [afgørelsenMeddelesSkriftligt, true],
  [afgørelsenGiverFuldtMedhold, false],
  [afgørelsenKanPåklages, true],
]
const SKØN = {
  oplysningerneErTilUgunst: true,
  oplysningerneErVaesentlige: true,
  ubetaenkeligtAtAfgoere: false,
  hensynModAtVentePaaHoering: false,
  videKredsEllerVanskeligt: false,
  heltAabenbartIngenForbedring: false,
  utvivlsomtIkkePension: false,
}

/** What came in after the team fell away was never before it; of an older case it is not known. */
export const obligatoriskeTrin = (f: Trin) => {
  const sag = {
    fakta: fakta(
      [afgørelsenGælder, f.decisionKind],
      [sundhedskoordinatorHarUdtaltSig, false],
      [bedtOmAfgørelseOmPensionAlene, false],
      ...(f.applied >= TEAMET_AFSKAFFET ? [[sagenErForelagtTeamet, false] as const] : []),
      ...IMOD_BORGEREN,
    ),
    skøn: SKØN,
    på: f.decisionDate,
  }
  const kræves = (nøgle: string) => {
    const trin = sagsgangstrin.find((t) => t.nøgle === nøgle)
    return trin !== undefined && sandtSvar(evaluer(trin.kræves, sag))
  }
  return {
    mandatory: sagsgangstrin.map((t) => t.nøgle).filter((nøgle) => kræves(nøgle) === true),
    notMandatory: ['rehabiliteringsteam'].filter((nøgle) => kræves(nøgle) === false),
  }
}

export interface Afvigelse {
  readonly indstilling: string
  readonly municipalityWants: string
  readonly heardByTeamAgain: boolean
}

export const afvigelse = (f: Afvigelse, på: string) => {
  const sag = {
    fakta: fakta(
      [indstillingenFølges, f.indstilling === f.municipalityWants],
      [sagenErForelagtIgen, f.heardByTeamAgain],
    ),
    på,
  }
  const igen = sandtSvar(evaluer(sagSkalITeametIgen, sag))
  return {
    allowed: igen === false,
    required: igen === true ? 'new_presentation_to_team' : null,
    appealOnIndstilling: sandtSvar(evaluer(indstillingenKanPåklages, sag)),
  }
}
