import { formatDay, parseDay } from '@sagsvej/calendar'
import { førtidspensionBetalesFra, kanBedeOmPensionAlene } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { DOKUMENTARTER } from '../dokumenter/begivenheder.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import type { Dokumentversion } from '../rehabilitering/rehabiliteringssager.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { pensionsfakta } from './fakta.ts'
import { DOKUMENTER, type Grundlagsdel } from './grundlag.ts'
import { pensionssager } from './pensionssager.ts'

export const iPensionssagen = findes(
  'pensionssagId',
  { da: 'en pensionssag', en: 'a pension case' },
  pensionssager,
)

/** Whoever has a senior pension cannot ask for a decision on this one; the municipality asks nothing for itself. */
export const kanBedesOm = (
  { rejstAf, kunPension }: { readonly rejstAf: string; readonly kunPension: boolean },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  if (!kunPension) return []
  if (rejstAf !== 'borger') return [ved('kunPension', kunBorgeren())]
  const k = sagskontekst(sag, [], { på: den, kendt: den })
  return evaluate(kanBedeOmPensionAlene.led, k).udfald.art === 'nej' ? [ved('kunPension', senior())] : []
}

/** The document is of a kind that can be that part, in its newest version; and no new one where only the pension was asked for. */
export const dokumentetPasser = (
  asked: {
    readonly pensionssagId: string
    readonly del: Grundlagsdel
    readonly dokument: Dokumentversion
  },
  sag: SagTilstand,
): readonly Fejl[] => {
  const found = emne(sag, dokumenter).get(asked.dokument.dokumentId)
  if (!found) return []
  const right = DOKUMENTER[asked.del]
  const one = emne(sag, pensionssager).get(asked.pensionssagId)
  return [
    ...(right.includes(found.art)
      ? []
      : [ved('dokument', forkertArt(right.map((a) => DOKUMENTARTER[a].da)))]),
    ...(one?.kunPension && found.den > one.modtaget ? [ved('dokument', nyt(formatDay(one.modtaget)))] : []),
  ]
}

/** The day is the law's, not the caseworker's. */
export const dagenErLovens = (
  { pensionssagId, betalesFra }: { readonly pensionssagId: string; readonly betalesFra: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const tider = { på: den, kendt: den }
  const { udfald } = evaluate(
    førtidspensionBetalesFra.led,
    sagskontekst(sag, pensionsfakta(sag, pensionssagId, tider), tider),
  )
  if (udfald.art !== 'værdi' || udfald.værdi === parseDay(betalesFra)) return []
  return [ved('betalesFra', forkertDag(formatDay(udfald.værdi as never)))]
}

const kunBorgeren = () =>
  fejl(
    'ikkeMuligt',
    'Kun borgeren kan bede om, at kommunen alene tager stilling til førtidspension.',
    'Only the citizen can ask for a decision on the pension alone.',
  )
const senior = () =>
  fejl(
    'ikkeMuligt',
    'Den, der er tilkendt seniorpension, kan ikke bede om en afgørelse om førtidspension.',
    'Whoever was granted senior pension cannot ask for a decision on disability pension.',
  )
const forkertArt = (right: readonly string[]) =>
  fejl(
    'ikkeMuligt',
    `Den del af grundlaget kan være: ${right.join(', ')}. Vælg et dokument af den slags.`,
    'That part of the ground must be a document of another kind. See the Danish text for which.',
  )
const nyt = (modtaget: string) =>
  fejl(
    'ikkeMuligt',
    `Borgeren har bedt om en afgørelse på det, der lå i sagen den ${modtaget}. Nye oplysninger indhentes ikke.`,
    `The citizen asked for a decision on what was in the case on ${modtaget}. No new information is gathered.`,
  )
const forkertDag = (right: string) =>
  fejl(
    'ikkeMuligt',
    `Pensionen betales fra ${right}: den 1. i måneden efter afgørelsen, eller efter de 3 måneder, når den kom for sent.`,
    `The pension is paid from ${right}: the 1st of the month after the decision, or after the 3 months where it came too late.`,
  )
