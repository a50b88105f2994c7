import { addDays, type Day } from '@sagsvej/calendar'
import { mindsteAntalSamtaler, samtalefristIJobafklaring } from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import { ønskerI } from '../../opfoelgning/oensker.ts'
import { erÅben, samtalerI } from '../../opfoelgning/samtaler.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import { dagen } from '../motor/lovens-svar.ts'
import type { Gælder, Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import {
  indsigelseBesvaret,
  indsigelseModtaget,
  samtaleÆndret,
  samtaleØnsket,
} from '../sygeopfoelgning/faelles-samtaletrin.ts'
import { erIkkeFejlet } from '../sygeopfoelgning/stillingen.ts'
import { ikkeIStandby } from './krav.ts'
import { erIStandby, forløbet, lever } from './stillingen.ts'

/** Held in the course by the day looked at, the earliest first. */
const holdte = ({ sag, gang, tider }: Stilling): readonly Day[] =>
  samtalerI(sag, gang.id)
    .flatMap(({ holdt }) => (holdt !== undefined && holdt <= tider.på ? [holdt] : []))
    .sort((a, b) => a - b)

const aftalt = ({ sag, gang }: Stilling) =>
  samtalerI(sag, gang.id)
    .filter(({ holdt }) => holdt !== undefined)
    .toSorted((a, b) => (a.holdt ?? 0) - (b.holdt ?? 0))
    .at(-1)?.næste?.dato

function ønsket(s: Stilling): boolean {
  const latest = holdte(s).at(-1)
  return ønskerI(s.sag, s.gang.id).some(({ modtaget }) => latest === undefined || modtaget > latest)
}

const counted = new WeakMap<Stilling, number | 'åben'>()

/** The least number the act of the day wants in its window: worked out once for each look at the case. */
function mindsteAntal(s: Stilling): number | 'åben' {
  const known = counted.get(s) ?? lovensAntal(s)
  counted.set(s, known)
  return known
}

function lovensAntal({ kontekst }: Stilling): number | 'åben' {
  const { udfald } = evaluate(mindsteAntalSamtaler.led, kontekst)
  if (udfald.art === 'åben') return udfald.art
  return udfald.art === 'værdi' ? Number(fromSteps('antal', udfald.værdi as number)) : 0
}

/** The act wants a number in the first months; after that by agreement, need or wish. */
export function samtaleSkyldes(s: Stilling): Gælder {
  if (erIStandby(s) || !lever(s)) return false
  if (ønsket(s) || aftalt(s) !== undefined) return true
  const number = mindsteAntal(s)
  return number === 'åben' ? number : holdte(s).length < number
}

/** Spread over the window: the next is due when its share of the time has gone. */
function næsteDag(s: Stilling): Day | undefined {
  const next = aftalt(s)
  if (next !== undefined) return next
  const start = forløbet(s)?.begynder
  const number = mindsteAntal(s)
  const last = dagen(s, samtalefristIJobafklaring)
  if (start === undefined || number === 'åben' || typeof last !== 'number') return undefined
  const held = holdte(s).length
  if (held >= number) return undefined
  return addDays(start, Math.floor(((last - start) * (held + 1)) / number))
}

const harÅben = ({ sag, gang }: Stilling): boolean =>
  samtalerI(sag, gang.id).some((one) => erÅben(one) && erIkkeFejlet({ sag }, one.brevId))

/** Calling to talks and holding them: a number in the first months, then as agreed. */
export const samtaletrin: readonly Trin[] = [
  samtaleØnsket,
  {
    nøgle: 'indkaldt',
    titel: { da: 'Indkaldelse til samtale', en: 'Call to a talk' },
    siger: {
      da: 'Skriv, hvornår, hvordan og hvorfor, og at borgeren må tage en bisidder med.',
      en: 'Write when, how and why, and that the citizen may bring a companion.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når der skal holdes en samtale, og ingen er indkaldt.',
        en: 'When a talk must be held, and none is called to.',
      },
      gælder: (s) => (harÅben(s) ? false : samtaleSkyldes(s)),
    },
    kræver: [ikkeDød, ikkeIStandby],
    gøresVed: ['SamtaleIndkaldt'],
    brev: 'indkaldelse_til_samtale',
    gentages: true,
  },
  samtaleÆndret,
  {
    nøgle: 'samtale',
    titel: { da: 'Jobsamtalen', en: 'The talk' },
    siger: {
      da: 'Tal om indsatsen, helbredet og vejen tilbage. Aftal, hvornår I taler sammen igen.',
      en: 'Talk of the measures, the health and the way back. Agree when you talk again.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når loven, en aftale eller et ønske giver en.',
        en: 'When the law, an agreement or a wish gives one.',
      },
      gælder: samtaleSkyldes,
    },
    kræver: [ikkeIStandby],
    frist: samtalefristIJobafklaring,
    dag: næsteDag,
    gøresVed: ['SamtaleHoldt'],
    brev: 'samtalereferat',
    gentages: true,
  },
  {
    nøgle: 'uarbejdsdygtig',
    titel: { da: 'Er borgeren stadig uarbejdsdygtig?', en: 'Is the citizen still unfit for work?' },
    siger: {
      da: 'Vurdér det mod jobbet, eller for den ledige mod det, borgeren er uddannet til, har erfaring med eller kan oplæres til. Gør det hele vejen, ved hver samtale.',
      en: 'Judge it against the job, or for the unemployed against what they are trained for, know or can be trained for. All the way, at each talk.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når det ikke er vurderet siden sidste samtale.',
        en: 'When it has not been judged since the last talk.',
      },
      gælder: (s) => {
        const judged = forløbet(s)?.uarbejdsdygtig?.den
        const latest = holdte(s).at(-1)
        return lever(s) && (judged === undefined || (latest !== undefined && latest > judged))
      },
    },
    gøresVed: ['UarbejdsdygtighedVurderet'],
    gentages: true,
  },
  indsigelseModtaget,
  indsigelseBesvaret,
]
