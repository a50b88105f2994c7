import { fejl } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { PARTSROLLER } from '../parter/begivenheder.ts'
import { type Modtager, modtagerAf } from '../parter/modtager.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import type { KANALER } from './begivenheder.ts'
import { forsendelser } from './forsendelser.ts'

interface Afsendelse {
  readonly brevId: string
  readonly kanal: keyof typeof KANALER
}

/** Outside the case, and written to by name of their office or of what they are in it. */
const UDEN_FOR_SAGEN = new Set<string>([
  ...['ankestyrelsen', 'akasse', 'arbejdsgiver', 'laege', 'tolk'],
  ...['tillidsrepraesentant', 'fagforening'],
  ...['laegekonsulent', 'sundhedskoordinator', 'leverandoer'],
])

/** A letter goes to who is to have it that day, and to nobody else (FVL.8.1.breve). */
export function rettesModtager(
  { brevId }: Pick<Afsendelse, 'brevId'>,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] {
  const til = emne(sag, forsendelser).get(brevId)?.til
  if (til === undefined || (UDEN_FOR_SAGEN.has(til) && !emne(sag, parter).alle.has(til))) return []
  const found = modtagerAf(sag, til, den)
  if (found.art === 'ingen') return [ved('brevId', INGEN[found.grund](navn(sag, til)))]
  if (found.partId.includes(til)) return []
  return [ved('brevId', etAndetSted(sag, found))]
}

/** Whoever is exempt from Digital Post gets paper; it is checked when the letter is sent (DPL.3.1). */
export function retteKanal(
  { brevId, kanal }: Afsendelse,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] {
  const til = emne(sag, forsendelser).get(brevId)?.til
  const paper = til === undefined ? undefined : emne(sag, parter).alle.get(til)?.påPapirFra
  if (kanal !== 'digital_post' || paper === undefined || paper > den) return []
  return [
    ved(
      'kanal',
      fejl(
        'ikkeMuligt',
        'Modtageren er fritaget for Digital Post. Send brevet som fysisk post.',
        'The addressee is exempt from Digital Post. Send the letter on paper.',
      ),
    ),
  ]
}

const navn = (sag: SagTilstand, partId: string): string => emne(sag, parter).alle.get(partId)?.navn ?? partId

const INGEN: Readonly<Record<Extract<Modtager, { art: 'ingen' }>['grund'], (hvem: string) => Fejl>> = {
  død: (hvem) =>
    fejl(
      'ikkeMuligt',
      `${hvem} er død. Der sendes ikke breve til døde; skriv til boet, når det er tilføjet som part.`,
      `${hvem} has died. No letters are sent to the dead; write to the estate once it is added as a party.`,
    ),
  udgået: (hvem) =>
    fejl(
      'ikkeMuligt',
      `${hvem} er udgået af sagen. Vælg en modtager, der er i den.`,
      `${hvem} has left the case. Choose an addressee who is in it.`,
    ),
  ukendt: (hvem) =>
    fejl(
      'findesIkke',
      `Sagen har ingen part med nummeret "${hvem}", så brevet kan ikke sendes til den. Tilføj parten først.`,
      `The case has no party numbered "${hvem}", so the letter cannot be sent there. Add the party first.`,
    ),
  'uden fuldmagt': (hvem) =>
    fejl(
      'ikkeMuligt',
      `${hvem} har ikke en fuldmagt til at modtage breve den dag. Registrér en, eller send brevet til parten.`,
      `${hvem} has no power of attorney to receive letters that day. Register one, or send the letter to the party.`,
    ),
}

function etAndetSted(sag: SagTilstand, { partId, grund }: Extract<Modtager, { art: 'modtager' }>): Fejl {
  const who = navn(sag, partId[0])
  const as = grund === 'selv' ? undefined : PARTSROLLER[grund]
  return fejl(
    'ikkeMuligt',
    `Breve til parten sendes til ${as ? `${as.da} ` : ''}${who}. Skriv brevet til den.`,
    `Letters to the party go to ${as ? `${as.en} ` : ''}${who}. Write the letter to them.`,
  )
}
