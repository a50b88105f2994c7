import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { rehabiliteringsmøder } from './moeder.ts'
import { type Dokumentversion, rehabiliteringssager } from './rehabiliteringssager.ts'

/** The case named must have been begun. */
export const iRehabiliteringssagen = findes(
  'rehabsagId',
  { da: 'en rehabiliteringssag', en: 'a rehabilitation case' },
  rehabiliteringssager,
)

export const iMødet = findes(
  'moedeId',
  { da: 'et rehabiliteringsmøde', en: 'a rehabilitation meeting' },
  rehabiliteringsmøder,
)

/** A document is named in the version it has now: what is shown or sent must be what stands. */
export const nyesteVersion =
  (felt: 'dokument' | 'om') =>
  (asked: Readonly<Record<string, unknown>>, sag: SagTilstand): readonly Fejl[] => {
    const { dokumentId, version } = asked[felt] as Dokumentversion
    const found = emne(sag, dokumenter).get(dokumentId)
    if (!found) return [ved(felt, ukendt(dokumentId))]
    return found.version === version ? [] : [ved(felt, gammel(found.titel, version, found.version))]
  }

const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et dokument med nummeret "${id}". Opret dokumentet først.`,
    `The case has no document numbered "${id}". Make the document first.`,
  )
const gammel = (titel: string, asked: number, now: number) =>
  fejl(
    'ikkeMuligt',
    `»${titel}« er i version ${now}, ikke ${asked}. Brug den nyeste version.`,
    `“${titel}” is in version ${now}, not ${asked}. Use the newest version.`,
  )
