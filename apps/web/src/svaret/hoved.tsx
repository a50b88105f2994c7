import type { Vurdering } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly vurdering: Vurdering
  readonly sprog: Sprog
}

/** The answer, what is safe, and what it was worked out from. */
export const Hoved = ({ vurdering: { overskrift, tryghed, på, kendt }, sprog }: Props) => (
  <div class="hoved">
    <h1>{overskrift[sprog]}</h1>
    {tryghed && <p class="font-lead tryghed">{tryghed[sprog]}</p>}
    <p class="herkomst svag">
      {T.regnet[sprog]} {dateText(på, sprog)}
      {kendt !== på && `, ${T.kendt[sprog]} ${dateText(kendt, sprog)}`}. {T.vejledning[sprog]}
    </p>
  </div>
)
