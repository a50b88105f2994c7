import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  førtidspensionAnsøgtDen,
  mødeMedBeslutterneErTilbudt,
  pensionAfgjortDen,
  pensionssagenOvergikDen,
  sagenErForelagtTeamet,
} from '@sagsvej/law'
import type { Afgørelse } from '../afgoerelse/afgoerelser.ts'
import { afgørelserI } from '../afgoerelse/i-forloeb.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { type Rehabiliteringssag, rehabiliteringssager } from '../rehabilitering/rehabiliteringssager.ts'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { FAKTA, GRUNDLAG, type Grundlagsdel } from './grundlag.ts'
import { type Pensionssag, pensionsafgørelser, pensionssager } from './pensionssager.ts'

/** The decision of a pension case that stands. */
export const pensionsafgørelsen = (sag: SagTilstand, id: string): Afgørelse | undefined =>
  afgørelserI(sag, pensionsafgørelser, id, 'foertidspension').at(-1)

/** The case on a pension that was put before the team. */
export const pensionensRehabsag = (sag: SagTilstand): Rehabiliteringssag | undefined =>
  [...emne(sag, rehabiliteringssager).values()].findLast(({ gælder }) => gælder === 'foertidspension')

/** A part is there where the newest version of its document is the one that was put in. */
export function harDel(sag: SagTilstand, { grundlag }: Pensionssag, del: Grundlagsdel): boolean {
  const put = grundlag.get(del)
  return put !== undefined && emne(sag, dokumenter).get(put.dokumentId)?.version === put.version
}

/** What the events of a pension case tell the law. */
export function pensionsfakta(sag: SagTilstand, id: string, { på }: Pick<Tider, 'på'>): readonly Afledt[] {
  const one = emne(sag, pensionssager).get(id)
  if (!one) return []
  const sent = pensionensRehabsag(sag)?.sendt?.den
  const offered = one.mødebrev && emne(sag, forsendelser).get(one.mødebrev)?.fremme?.den
  return [
    [afgørelsenGælder, 'foertidspension'],
    [førtidspensionAnsøgtDen, one.rejstAf === 'borger' ? one.modtaget : undefined],
    [bedtOmAfgørelseOmPensionAlene, one.kunPension],
    [pensionssagenOvergikDen, one.overgik],
    [sagenErForelagtTeamet, sent !== undefined && sent <= på],
    [mødeMedBeslutterneErTilbudt, typeof offered === 'number' && offered <= på],
    [pensionAfgjortDen, pensionsafgørelsen(sag, id)?.truffet?.den],
    ...(Object.keys(GRUNDLAG) as readonly Grundlagsdel[]).map(
      (del) => [FAKTA[del], harDel(sag, one, del)] as const,
    ),
  ]
}
