import { type Day, parseDay } from '@sagsvej/calendar'
import {
  målgruppeForRevalidering,
  revalideringErBevilget,
  revalideringensLængdeErTilladt,
  revalideringPlanlagtTil,
  revalideringStartede,
  uddannelseNormeretTil,
  uddannelsenPåNormeretTid,
  uddannelsePlanlagtTil,
} from '@sagsvej/law'
import { evaluate, kontekst } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { revalideringsafgørelsen } from './fakta.ts'
import { REVALIDERINGSTILBUD } from './jobplanbegivenheder.ts'
import { revalideringer } from './revalideringer.ts'

export const iRevalideringen = findes(
  'revalideringId',
  { da: 'en revalidering', en: 'a rehabilitation' },
  revalideringer,
)

/** Whether the law can grant it that day at all: asked without the case, so that only the law can say no. */
export const lovenHarRevalidering = (
  _asked: object,
  _sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const k = kontekst({
    fakta: ({ nøgle }) => (nøgle === 'vurderingsdato' ? den : undefined),
    skøn: () => undefined,
  })
  return evaluate(målgruppeForRevalidering.led, k).udfald.art === 'nej'
    ? [ved('revalideringId', lukket())]
    : []
}

interface Plan {
  readonly revalideringId: string
  readonly udgave: number
  readonly fra: string
  readonly til: string
  readonly tilbud: readonly Tilbud[]
}
interface Tilbud {
  readonly art: keyof typeof REVALIDERINGSTILBUD
  readonly fra: string
  readonly til: string
  readonly normeretTil?: string
  readonly virksomhed?: object
}

export const næsteUdgave = (
  { revalideringId, udgave, fra, til }: Plan,
  sag: SagTilstand,
): readonly Fejl[] => {
  const next = (emne(sag, revalideringer).get(revalideringId)?.plan?.udgave ?? 0) + 1
  return [
    ...(udgave === next ? [] : [ved('udgave', forkertUdgave(next))]),
    ...(til > fra ? [] : [ved('til', omvendt())]),
  ]
}

/** With offers in it; where a company takes part, how, and what help it gets. */
export const tilbuddeneHolder = ({ tilbud }: Plan, sag: SagTilstand, om: Anledning): readonly Fejl[] => {
  if (tilbud.length === 0) return [ved('tilbud', udenTilbud())]
  return tilbud.flatMap((one) => [
    ...((one.art === 'praktik' || one.art === 'loentilskud') && one.virksomhed === undefined
      ? [ved('tilbud', udenVirksomhed(REVALIDERINGSTILBUD[one.art]))]
      : []),
    ...(one.art === 'uddannelse' ? normeretTid(one, sag, om) : []),
  ])
}

function normeretTid({ til, normeretTil }: Tilbud, sag: SagTilstand, { den }: Anledning): readonly Fejl[] {
  const normal = normeretTil === undefined ? undefined : parseDay(normeretTil)
  const k = sagskontekst(
    sag,
    [
      [uddannelsePlanlagtTil, parseDay(til)],
      [uddannelseNormeretTil, normal],
    ],
    { på: den, kendt: den },
  )
  const { art } = evaluate(uddannelsenPåNormeretTid.led, k).udfald
  if (art === 'åben') return [ved('tilbud', udenNormeretTid())]
  return art === 'ja' ? [] : [ved('tilbud', overNormeretTid())]
}

/** At most five years; longer where the law lets more be planned, or where an extension was decided and has arrived. */
export const længdenHolder = (
  { revalideringId, fra, til }: Plan,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const first: Day = emne(sag, revalideringer).get(revalideringId)?.fra ?? parseDay(fra)
  const k = sagskontekst(
    sag,
    [
      [revalideringErBevilget, true],
      [revalideringStartede, first],
      [revalideringPlanlagtTil, parseDay(til)],
    ],
    { på: den, kendt: den },
  )
  const { art } = evaluate(revalideringensLængdeErTilladt.led, k).udfald
  if (art === 'ja') return []
  const longer = revalideringsafgørelsen(sag, revalideringId, 'revalidering_forlaenget')?.truffet
  const arrived = longer && emne(sag, forsendelser).get(longer.brevId)?.fremme?.den
  if (longer && !longer.tilUgunst && arrived !== undefined && arrived <= den) return []
  return [ved('til', art === 'åben' ? uafklaretLængde() : forLang())]
}

const lukket = () =>
  fejl(
    'trinFindesIkke',
    'Revalidering er afskaffet for nye personer fra 1. februar 2026. En, der er bevilget før, kan gøres færdig.',
    'Rehabilitation is abolished for new persons from 1 February 2026. One granted before can be finished.',
  )
const forkertUdgave = (next: number) =>
  fejl(
    'ikkeMuligt',
    `Næste udgave af jobplanen er nummer ${next}.`,
    `The next edition of the job plan is no. ${next}.`,
  )
const omvendt = () =>
  fejl('ikkeMuligt', 'Planen slutter, før den begynder.', 'The plan ends before it begins.')
const udenTilbud = () =>
  fejl('ikkeMuligt', 'Planen skal have mindst ét tilbud.', 'The plan must have at least one offer.')
const udenVirksomhed = ({ da, en }: { readonly da: string; readonly en: string }) =>
  fejl(
    'ikkeMuligt',
    `Ved ${da} skal planen sige, hvordan virksomheden deltager, og hvilken hjælp kommunen giver den.`,
    `With ${en} the plan must say how the company takes part, and what help the municipality gives it.`,
  )
const udenNormeretTid = () =>
  fejl(
    'ikkeMuligt',
    'Skriv, hvornår uddannelsen slutter efter den normerede tid.',
    'Write when the education ends by its standard time.',
  )
const overNormeretTid = () =>
  fejl(
    'ikkeMuligt',
    'Uddannelsen skal gennemføres på den normerede tid. Sæt slutdagen efter den; forsinkes den, kan tiden forlænges ved en afgørelse.',
    'The education must be done in its standard time. Set the last day by it; if it is delayed, the time can be lengthened by a decision.',
  )
const uafklaretLængde = () =>
  fejl(
    'ikkeMuligt',
    'Planen er på mere end 5 år. Skøn over begrænsningerne og den lange uddannelse mangler.',
    'The plan is longer than 5 years. The judgements of the limits and the long education are missing.',
  )
const forLang = () =>
  fejl(
    'ikkeMuligt',
    'Planen må højst være på 5 år. Mere kræver, at loven tillader det, eller en afgørelse om forlængelse, der er nået frem.',
    'The plan may be at most 5 years. More takes that the act allows it, or a decision to lengthen that has arrived.',
  )
