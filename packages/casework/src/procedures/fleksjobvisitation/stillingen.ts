import {
  afgørelsenGælder,
  fleksjobPåNuværendeArbejdsplads,
  redegørelseForNormaleVilkår,
  redegørelseForRessourcer,
  redegørelseForTilbud,
  redegørelseForVarigBegrænsning,
  sagenErForelagtTeamet,
} from '@sagsvej/law'
import { type Afgørelse, afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { AFGØRELSESARTER } from '../../afgoerelse/arter.ts'
import { type Lovsvar, lovsvar } from '../../afgoerelse/svar.ts'
import { type Rehabiliteringssag, rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { type Ressourceprofil, ressourceprofiler } from '../../ressourceprofil/profiler.ts'
import type { Afledt } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { tilknyttet } from '../../visitation/tilknyttet.ts'
import { type Visitation, visitationer } from '../../visitation/visitationer.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

export const visitationen = ({ sag, gang }: Omstændigheder): Visitation | undefined =>
  emne(sag, visitationer).get(gang.id)

export const profilenI = (o: Omstændigheder): Ressourceprofil | undefined => {
  const id = visitationen(o)?.profilId
  return id === undefined ? undefined : emne(o.sag, ressourceprofiler).get(id)
}

const newestOf = (map: ReadonlyMap<string, string>, gang: string): string | undefined =>
  [...map].findLast(([, visitationId]) => visitationId === gang)?.[0]

/** The decision that is made in the case: the newest that was not given up or taken back. */
export function afgørelsenHer({ sag, gang }: Omstændigheder): Afgørelse | undefined {
  const all = emne(sag, afgørelser)
  return [...emne(sag, tilknyttet).afgørelser]
    .flatMap(([id, visitationId]) => (visitationId === gang.id ? (all.get(id) ?? []) : []))
    .findLast(({ opgivet, tilbagekaldt }) => opgivet === undefined && tilbagekaldt === undefined)
}

/** What the law answers to that decision as the case is known. */
export function svaretHer(o: Omstændigheder): Lovsvar | undefined {
  const made = afgørelsenHer(o)
  const art = AFGØRELSESARTER.fleksjob
  return made && art ? lovsvar(art, o.sag, { på: made.på, kendt: o.tider.kendt }) : undefined
}

/** The case for the rehabilitation team, or for the description in its place. */
export const rehabsagenHer = ({ sag, gang }: Omstændigheder): Rehabiliteringssag | undefined => {
  const id = newestOf(emne(sag, tilknyttet).rehabsager, gang.id)
  return id === undefined ? undefined : emne(sag, rehabiliteringssager).get(id)
}

/** What the events of the case tell the law. */
export function visitationsfakta(o: Omstændigheder): readonly Afledt[] {
  const one = visitationen(o)
  const told = one?.redegørelser
  return [
    [afgørelsenGælder, 'fleksjob'],
    [fleksjobPåNuværendeArbejdsplads, one?.rejst.paaNuvaerendeArbejdsplads],
    [redegørelseForTilbud, told?.has('tilbud')],
    [redegørelseForRessourcer, told?.has('ressourcer')],
    [redegørelseForVarigBegrænsning, told?.has('varig_begraensning')],
    [redegørelseForNormaleVilkår, told?.has('normale_vilkaar')],
    [sagenErForelagtTeamet, rehabsagenHer(o)?.indstilling !== undefined],
  ]
}
