import { addDays, addMonths, type Day, parseDay } from '@sagsvej/calendar'
import {
  barselUnderRessourceforløb,
  længdenErTilladt,
  næsteForløbHøjst,
  ressourceforløbErBevilget,
  ressourceforløbKanBevilges,
  ressourceforløbPlanlagtTil,
  ressourceforløbStartede,
  sidsteDagFørFolkepension,
} from '@sagsvej/law'
import { evaluate, kontekst, toSteps } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { rehabiliteringssager } from '../rehabilitering/rehabiliteringssager.ts'
import { type Afledt, sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { ressourceforløb } from './ressourceforloeb.ts'

export const iRessourceforløbet = findes(
  'ressourceforloebId',
  { da: 'et ressourceforløb', en: 'a resource course' },
  ressourceforløb,
)

/** Whether the law can grant a course that day at all: asked without the case, so that only the law can say no. */
export const lovenHarForløb = (_asked: object, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
  const before = emne(sag, ressourceforløb).size > 0
  const { udfald } = evaluate(
    ressourceforløbKanBevilges.led,
    kontekst({
      fakta: (faktum) => (faktum === ressourceforløbErBevilget.faktum ? before : dagen(faktum.nøgle, den)),
      skøn: () => undefined,
    }),
  )
  return udfald.art === 'nej' ? [ved('ressourceforloebId', findesIkke())] : []
}

const dagen = (nøgle: string, den: Day): Day | undefined => (nøgle === 'vurderingsdato' ? den : undefined)

/** Each course has a recommendation of its own; the one before it has been used. */
export const egenRehabiliteringssag = (
  { rehabsagId }: { readonly rehabsagId?: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  if (rehabsagId === undefined) return []
  if (!emne(sag, rehabiliteringssager).has(rehabsagId)) return [ved('rehabsagId', ukendtSag(rehabsagId))]
  const used = [...emne(sag, ressourceforløb).values()].some((one) => one.rehabsagId === rehabsagId)
  return used ? [ved('rehabsagId', brugt())] : []
}

/** At least one year, not past the longest, nor past state pension age, nor longer than age and earlier courses allow. */
export const længdenHolder = (
  { fra, til }: { readonly fra: string; readonly til: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const [first, last] = [parseDay(fra), parseDay(til)]
  const given: readonly Afledt[] = [
    [ressourceforløbErBevilget, true],
    [ressourceforløbStartede, first],
    [ressourceforløbPlanlagtTil, last],
    [barselUnderRessourceforløb, []],
  ]
  const k = sagskontekst(sag, given, { på: den, kendt: den })
  const length = evaluate(længdenErTilladt.led, k).udfald
  const limit = evaluate(sidsteDagFørFolkepension.led, k).udfald
  const most = evaluate(næsteForløbHøjst.led, k).udfald
  return [
    ...(length.art === 'ja' ? [] : [ved('til', forkertLængde())]),
    ...(limit.art === 'værdi' && last > (limit.værdi as Day) ? [ved('til', overAlderen())] : []),
    ...(limit.art === 'åben' ? [ved('til', mangler('fødselsdagen', 'the birthday'))] : []),
    ...(most.art === 'værdi' && !fits(first, last, most.værdi as number) ? [ved('til', forLangt())] : []),
  ]
}

const fits = (first: Day, last: Day, most: number): boolean => {
  const step = toSteps('måneder', '1')
  return addDays(last, 1) <= addMonths(first, Math.floor(most / step))
}

const findesIkke = () =>
  fejl(
    'trinFindesIkke',
    'Loven har ikke nye ressourceforløb den dag. De kunne bevilges fra 1. januar 2013 til og med 31. januar 2026; et, der er bevilget, fortsætter.',
    'The law has no new resource courses that day. They could be granted from 1 January 2013 to 31 January 2026; one that was granted goes on.',
  )
const ukendtSag = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke en rehabiliteringssag med nummeret "${id}". Begynd den først.`,
    `The case has no rehabilitation case numbered "${id}". Begin it first.`,
  )
const brugt = () =>
  fejl(
    'ikkeMuligt',
    'Rehabiliteringssagen er brugt til et tidligere forløb. Et nyt forløb kræver en ny plan og en ny indstilling (principmeddelelse 82-16).',
    'The rehabilitation case was used for an earlier course. A new course takes a new plan and a new recommendation (principmeddelelse 82-16).',
  )
const forkertLængde = () =>
  fejl(
    'ikkeMuligt',
    'Loven tillader ikke den længde. Forløbet skal vare mindst 1 år; det højeste er 5 år, og 3 år for forløb, der begynder fra 2022.',
    'The act does not allow that length. The course must last at least 1 year; the most is 5 years, and 3 for courses that begin from 2022.',
  )
const overAlderen = () =>
  fejl(
    'ikkeMuligt',
    'Forløbet går ud over folkepensionsalderen. Planlæg det til senest dagen før.',
    'The course goes past state pension age. Plan it to the day before at the latest.',
  )
const forLangt = () =>
  fejl(
    'ikkeMuligt',
    'Efter borgerens alder og tidligere forløb kan det ikke vare så længe. Planlæg det kortere.',
    'By the citizen’s age and earlier courses it cannot last so long. Plan it shorter.',
  )
const mangler = (da: string, en: string) =>
  fejl('ikkeMuligt', `Vi mangler ${da}. Registrér den først.`, `We lack ${en}. Register it first.`)
