import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { klageinstansISagen, klagenGælder } from '../fakta/afgoerelse.ts'
import {
  afgørelsenOmAktindsigtFastholdes,
  anmodningEfterOffentlighedslovenModtaget,
  anmodningensOmfang,
  klageOverAfslagModtaget,
  klageOverAfslagModtagetAfKlageinstansen,
} from '../fakta/aktindsigt-efter-offentlighedsloven.ts'
import { fireUgersFristOgGenvurdering } from '../forvaltningsloven/aktindsigt/klage.ts'
import { aktindsigtEfterPraksisSenest } from './frist.ts'
import { klageOverAfslagAfgøresSenest, klageOverAfslagVideresendesSenest } from './klage.ts'

export interface Anmodning {
  readonly received: string
}

/** The steps of practice: the main rule, a closer review, a very large request. */
export function trappenAf({ received }: Anmodning, lawAsOf: string) {
  const senest = (omfang: string) =>
    datoSvar(
      evaluer(aktindsigtEfterPraksisSenest, {
        fakta: fakta([anmodningEfterOffentlighedslovenModtaget, received], [anmodningensOmfang, omfang]),
        på: lawAsOf,
      }),
    )
  return {
    d7: senest('almindelig'),
    d14: senest('saerlig_gennemgang'),
    d40: senest('meget_omfattende'),
  }
}

export interface KlageOverAfslag {
  readonly complaintReceived: string
  readonly authorityMaintains: boolean
  readonly appealBodyReceives: string
}

export function klageOverAfslagAf(f: KlageOverAfslag, lawAsOf: string) {
  const sag = {
    fakta: fakta(
      [klageOverAfslagModtaget, f.complaintReceived],
      [afgørelsenOmAktindsigtFastholdes, f.authorityMaintains],
      [klageOverAfslagModtagetAfKlageinstansen, f.appealBodyReceives],
      [klagenGælder, 'offentlighedsloven'],
      [klageinstansISagen, 'ankestyrelsen'],
    ),
    på: lawAsOf,
  }
  return {
    forwardBy: datoSvar(evaluer(klageOverAfslagVideresendesSenest, sag)),
    appealBodyBy: datoSvar(evaluer(klageOverAfslagAfgøresSenest, sag)),
    fourWeekRsLTrack: sandtSvar(evaluer(fireUgersFristOgGenvurdering, sag)),
  }
}
