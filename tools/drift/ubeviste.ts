import { formatDay } from '@sagsvej/calendar'
import type { Bestemmelse, Version } from '@sagsvej/rules'
import type { Aftryk } from './aftryk.ts'
import type { Raekke } from './klasser.ts'
import { type Drevet, ligger } from './love.ts'

/** An act with its texts and its classed changes. */
export interface Sammenlignet {
  readonly lov: Drevet
  readonly aftryk: Aftryk
  readonly raekker: readonly Raekke[]
}

/**
 * Boundaries of ours that no change of a text bears out: between two versions that are both sure, on a day the texts
 * reach over, and classed so nowhere. A boundary where we only become surer, or less sure, needs no change; nor does the
 * day an act takes the place of another.
 */
export function ubevisteGrænser(
  bestemmelser: readonly Bestemmelse[],
  sammenlignede: readonly Sammenlignet[],
): readonly string[] {
  const actOf = ({ hjemmel, fra }: Version): Sammenlignet | undefined =>
    sammenlignede.find(({ lov }) => lov.kort === hjemmel.lov.kort && ligger(formatDay(fra), lov.fra, lov.til))
  return bestemmelser.flatMap((b) =>
    b.versioner.slice(1).flatMap((v, i) => {
      const before = b.versioner[i]
      const day = formatDay(v.fra)
      const sides = before
        ? [before, v].map((side) => ({ paragraf: side.hjemmel.paragraf, act: actOf(side) }))
        : []
      const sure = before?.sikkerhed === 'kontrolleret' && v.sikkerhed === 'kontrolleret'
      if (!sure || sides.some(({ act }) => act === undefined || !reaches(act.aftryk, day))) return []
      const proved = sides.some(
        ({ paragraf, act }) =>
          act !== undefined && (act.lov.fra === day || classed(act.raekker, paragraf, b.id, day)),
      )
      return proved
        ? []
        : [
            `${b.id} begins a version ${day}, and no change of § ${[...new Set(sides.map((s) => s.paragraf))].join(' or § ')} is classed version@${day}; class the change it comes from so, or mend the day`,
          ]
    }),
  )
}

/** Whether there is a text before the day and one on it or after it. */
const reaches = ({ tekster }: Aftryk, day: string): boolean =>
  tekster.some(({ dag }) => dag < day) && tekster.some(({ dag }) => day <= dag)

const classed = (raekker: readonly Raekke[], paragraf: string, id: string, day: string): boolean =>
  raekker.some(
    (r) =>
      (r.paragraf === paragraf || r.grund.includes(id)) &&
      r.klasser.some((klasse) => klasse.art === 'version' && klasse.dag === day),
  )
