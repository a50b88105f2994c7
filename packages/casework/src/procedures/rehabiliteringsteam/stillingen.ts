import {
  afgørelsenGælder,
  borgerenDeltogIMødet,
  forvaltningsområde,
  sagenErForelagtIgen,
  sagenErForelagtTeamet,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { møderI, type Rehabiliteringsmøde } from '../../rehabilitering/moeder.ts'
import { OMRÅDER, type Område } from '../../rehabilitering/planbegivenheder.ts'
import { type Rehabiliteringssag, rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import type { Rehabiliteringssagsart } from '../../rehabilitering/sagsbegivenheder.ts'
import { type Afledt, sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The case of the running. */
export const rehabsagen = ({ sag, gang }: Omstændigheder): Rehabiliteringssag | undefined =>
  emne(sag, rehabiliteringssager).get(gang.id)

/** What a case is for, as the law asks of decisions; the others are no decision of their own. */
const AFGØRELSE: Readonly<Partial<Record<Rehabiliteringssagsart, string>>> = {
  ressourceforloeb: 'ressourceforloeb',
  revalidering: 'revalidering',
  fleksjob: 'fleksjob',
  tilskud_til_selvstaendig: 'tilskud_til_selvstaendig',
  foertidspension: 'foertidspension',
}

/** What the events of a case tell the law. */
export function rehabiliteringsfakta(o: Omstændigheder): readonly Afledt[] {
  const one = rehabsagen(o)
  const held = one && detHoldteMøde(o)?.holdt
  const asked = one && AFGØRELSE[one.gælder]
  return [
    ...(asked === undefined ? [] : [[afgørelsenGælder, asked] as const]),
    [sagenErForelagtTeamet, one?.sendt !== undefined && one.sendt.den <= o.tider.på],
    [sagenErForelagtIgen, (one?.indstilling?.nr ?? 0) > (one?.forelagtIgen?.nr ?? Number.POSITIVE_INFINITY)],
    ...(held ? [[borgerenDeltogIMødet, held.borgerDeltog] as const] : []),
  ]
}

/** The last meeting that was held by the day looked at. */
export const detHoldteMøde = ({ sag, gang, tider }: Omstændigheder): Rehabiliteringsmøde | undefined =>
  møderI(sag, gang.id).findLast(({ holdt }) => holdt !== undefined && holdt.den <= tider.på)

/** A question of a field of administration, asked of each: those for which the law says yes, and those left open. */
export function områderSom(
  s: Stilling,
  word: MedBestemmelse<Sandt>,
): { readonly ja: readonly Område[]; readonly åben: readonly Område[] } {
  const all = Object.keys(OMRÅDER) as readonly Område[]
  const answer = (område: Område) => {
    const given: readonly Afledt[] = [...rehabiliteringsfakta(s), [forvaltningsområde, område]]
    return evaluate(word.led, sagskontekst(s.sag, given, s.tider)).udfald.art
  }
  const found = all.map((område) => [område, answer(område)] as const)
  return {
    ja: found.flatMap(([område, art]) => (art === 'ja' ? [område] : [])),
    åben: found.flatMap(([område, art]) => (art === 'åben' ? [område] : [])),
  }
}

/** A letter had arrived by the day looked at. */
export const erFremme = ({ sag, tider }: Stilling, brevId: string): boolean => {
  const day = emne(sag, forsendelser).get(brevId)?.fremme?.den
  return day !== undefined && day <= tider.på
}
