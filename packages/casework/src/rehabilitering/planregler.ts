import { addDays, addMonths, type Day, parseDay } from '@sagsvej/calendar'
import { lægensVurderingKanUndlades } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { sigerNej } from '../indsatser/lovfejl.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { indsatsdele } from './indsatsdele.ts'
import { FORBEREDENDE_OPLYSNINGER, type ForberedendeOplysning } from './planbegivenheder.ts'
import { type Dokumentversion, rehabiliteringssager } from './rehabiliteringssager.ts'

interface Oplyst {
  readonly rehabsagId: string
  readonly oplyst: readonly ForberedendeOplysning[]
  readonly udeladt: readonly { readonly hvad: ForberedendeOplysning }[]
}

/** Everything the order asks for; only a pension case may leave out what cannot be had (BEK 47/2026.12-13). */
export const erFuldtOplyst = ({ rehabsagId, oplyst, udeladt }: Oplyst, sag: SagTilstand): readonly Fejl[] => {
  const pension = emne(sag, rehabiliteringssager).get(rehabsagId)?.gælder === 'foertidspension'
  if (udeladt.length > 0 && !pension) return [ved('udeladt', kunPension())]
  const told = new Set([...oplyst, ...udeladt.map(({ hvad }) => hvad)])
  const missing = Object.entries(FORBEREDENDE_OPLYSNINGER).filter(
    ([key]) => !told.has(key as ForberedendeOplysning),
  )
  return missing.map(([, navn]) => ved('oplyst', mangler(navn.da, navn.en)))
}

/** The doctor's assessment is there, or the reason why the papers are enough, where the law lets them be. */
export const medLægensVurdering = (
  asked: { readonly laegeattestId?: string; readonly udenLaegeattest?: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const { laegeattestId, udenLaegeattest } = asked
  if ((laegeattestId === undefined) === (udenLaegeattest === undefined)) {
    return [ved('laegeattestId', attestEllerHvorfor())]
  }
  if (laegeattestId === undefined) {
    const k = sagskontekst(sag, [], { på: den, kendt: den })
    const spor = evaluate(lægensVurderingKanUndlades.led, k)
    return sigerNej(lægensVurderingKanUndlades, spor).map((f) => ved('udenLaegeattest', f))
  }
  const art = emne(sag, dokumenter).get(laegeattestId)?.art
  return art === 'laegeattest' ? [] : [ved('laegeattestId', ikkeAttest(laegeattestId))]
}

/** What is sent is what was drawn up. */
export const erDenForberedende = (
  { rehabsagId, dokument }: { readonly rehabsagId: string; readonly dokument: Dokumentversion },
  sag: SagTilstand,
): readonly Fejl[] => {
  const made = emne(sag, rehabiliteringssager).get(rehabsagId)?.forberedende?.dokument
  const same = made?.dokumentId === dokument.dokumentId && made.version === dokument.version
  return made === undefined || same ? [] : [ved('dokument', andetDokument())]
}

/** Editions follow one another, and each is for six months or more (PLANBEK.5), but in a course that is shorter. */
export const næsteUdgave = (
  asked: {
    readonly planId: string
    readonly udgave: number
    readonly fra: string
    readonly til: string
    readonly kortereForloeb?: string
  },
  sag: SagTilstand,
): readonly Fejl[] => {
  const next = (emne(sag, indsatsdele).get(asked.planId)?.udgave ?? 0) + 1
  return [
    ...(asked.udgave === next ? [] : [ved('udgave', forkertUdgave(next))]),
    ...(asked.kortereForloeb !== undefined || parseDay(asked.til) >= sixMonths(asked.fra)
      ? []
      : [ved('til', forKort())]),
    ...(asked.til > asked.fra ? [] : [ved('til', omvendt())]),
  ]
}

const sixMonths = (fra: string): Day => addDays(addMonths(parseDay(fra), 6), -1)

/** Somebody whose plan cannot name a goal has at least the kind of work it aims at; and measures on the way. */
export const medDelmål = ({
  delmaal,
  indsatser,
}: {
  readonly delmaal: readonly unknown[]
  readonly indsatser: readonly unknown[]
}): readonly Fejl[] => [
  ...(delmaal.length > 0 ? [] : [ved('delmaal', udenDelmål())]),
  ...(indsatser.length > 0 ? [] : [ved('indsatser', udenIndsats())]),
]

const kunPension = () =>
  fejl(
    'ikkeMuligt',
    'Den forberedende del skal være fuldt ud oplyst. Kun i en sag om førtidspension kan noget udelades.',
    'The preparatory part must be complete. Only in a pension case may something be left out.',
  )
const mangler = (da: string, en: string) =>
  fejl(
    'ikkeMuligt',
    `Den forberedende del mangler: ${da}. Skriv det ind, så sagen er fuldt ud oplyst.`,
    `The preparatory part lacks: ${en}. Write it in, so that the case is complete.`,
  )
const attestEllerHvorfor = () =>
  fejl(
    'ikkeMuligt',
    'Skriv nummeret på den praktiserende læges attest, eller skriv, hvorfor sagens helbredsoplysninger er nok. Ikke begge dele.',
    'Write the number of the doctor’s attest, or why the papers on health are enough. Not both.',
  )
const ikkeAttest = (id: string) =>
  fejl(
    'ikkeMuligt',
    `"${id}" er ikke en lægeattest i sagen. Registrér attesten som et dokument først.`,
    `"${id}" is not a medical certificate of the case. Register it as a document first.`,
  )
const andetDokument = () =>
  fejl(
    'ikkeMuligt',
    'Det er ikke den udgave, der er udarbejdet sammen med borgeren. Udarbejd den nye udgave færdig først.',
    'That is not the version drawn up with the citizen. Draw up the new version first.',
  )
const forkertUdgave = (next: number) =>
  fejl(
    'ikkeMuligt',
    `Næste udgave af planen er nummer ${next}.`,
    `The next edition of the plan is no. ${next}.`,
  )
const omvendt = () =>
  fejl('ikkeMuligt', 'Perioden slutter, før den begynder.', 'The period ends before it begins.')
const udenDelmål = () =>
  fejl(
    'ikkeMuligt',
    'Planen skal have mindst ét delmål med en begrundelse.',
    'The plan must have at least one part goal with its reason.',
  )
const udenIndsats = () =>
  fejl(
    'ikkeMuligt',
    'Planen skal have mindst én konkret indsats.',
    'The plan must have at least one concrete measure.',
  )
const forKort = () =>
  fejl(
    'ikkeMuligt',
    'Planen lægges for mindst 6 måneder ad gangen. Skriv en senere dag, eller skriv, hvorfor forløbet er kortere.',
    'The plan is made for at least 6 months at a time. Write a later day, or why the course is shorter.',
  )
