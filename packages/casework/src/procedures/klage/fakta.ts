import type { Day } from '@sagsvej/calendar'
import {
  afgørelsenMeddelt,
  afgørelsenOmAktindsigtFastholdes,
  afgørelsensArtVedKlage,
  fastholdelseModtaget,
  genvurderingensUdfald,
  klagefristensSidsteDag,
  klageinstansISagen,
  klagenErSendtDirekte,
  klagenGælder,
  klagenModtaget,
  klageOverAfslagModtaget,
  klagerErDenAfgørelsenVedrører,
  nyAfgørelseMeddelt,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { klagefristFor } from '../../klage/klagefrist.ts'
import { type Klage, klager } from '../../klage/klager.ts'
import { klagenGælderHvad } from '../../klage/spor.ts'
import { erBoet } from '../../parter/doed.ts'
import { måHandle } from '../../parter/fuldmagt.ts'
import { BORGER } from '../../parter/parter.ts'
import type { Afledt } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

const UDFALD = { fastholdt: 'fastholdt', delvis: 'delvist_medhold', medhold: 'fuldt_medhold' } as const

/** What the events of a complaint tell the law. */
export function klagensFakta({ sag, gang }: Omstændigheder): readonly Afledt[] {
  const klage = emne(sag, klager).get(gang.id)
  if (!klage) return []
  const gælder = klagenGælderHvad(sag, klage)
  const { genvurderet } = klage
  const limit =
    klage.over.art === 'afgørelse' ? klagefristFor(sag, klage.over.afgoerelseId, klage.modtaget) : undefined
  const told = limit && limit.art !== 'løber ikke' ? limit.meddelt : undefined
  return [
    [klagenGælder, gælder],
    [klageinstansISagen, 'ankestyrelsen'],
    [klagenModtaget, klage.modtaget],
    [klagenErSendtDirekte, klage.hosAnkestyrelsen !== undefined],
    [klagerErDenAfgørelsenVedrører, klagerForParten(sag, klage)],
    [afgørelsenMeddelt, told],
    [klagefristensSidsteDag, limit?.art === 'løber' ? limit.senest : undefined],
    [afgørelsensArtVedKlage, 'ydelse_eller_indsats'],
    [genvurderingensUdfald, genvurderet && UDFALD[genvurderet.udfald]],
    [nyAfgørelseMeddelt, genvurderet?.nyAfgoerelseId && meddelt(sag, genvurderet.nyAfgoerelseId)],
    [fastholdelseModtaget, klage.opretholdt],
    [klageOverAfslagModtaget, gælder === 'offentlighedsloven' ? klage.modtaget : undefined],
    [afgørelsenOmAktindsigtFastholdes, gælder === 'offentlighedsloven'],
  ]
}

function meddelt(sag: SagTilstand, afgoerelseId: string): Day | undefined {
  const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
  return made && emne(sag, forsendelser).get(made.brevId)?.fremme?.den
}

/** The person themselves, or somebody with a power of attorney to complain (RSL.60.2). */
export const klagerForParten = (sag: SagTilstand, { fra, modtaget }: Klage): boolean =>
  fra === BORGER ||
  erBoet(sag, fra, modtaget) ||
  måHandle(sag, fra, { beføjelse: 'klage', sagsgang: 'klage' }, modtaget)
