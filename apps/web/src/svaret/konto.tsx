import type { DeadlineAccount } from '@sagsvej/calendar'
import { dateText, type Sprog } from '@sagsvej/rules'
import { fristlængde, T } from './tekster.ts'

interface Props {
  readonly konto: DeadlineAccount
  readonly om: string
  readonly sprog: Sprog
}

/** How a deadline was counted, so that it can be counted again by hand. */
export function Fristkonto({ konto, om, sprog }: Props) {
  const { start, unit, length, day, excluded, rolledFrom, rolledBecause } = konto
  return (
    <details class="hvorfor">
      <summary>
        {T.sådanTalt[sprog]}
        <span class="sr-only">{`: ${om}`}</span>
      </summary>
      <dl class="konto">
        <dt>{T.begynder[sprog]}</dt>
        <dd>
          {dateText(start.day, sprog)}: {start.event[sprog]}
        </dd>
        <dt>{T.længde[sprog]}</dt>
        <dd>{fristlængde(length, unit)[sprog]}</dd>
        {excluded.length > 0 && <dt>{T.ikkeTalt[sprog]}</dt>}
        {excluded.map((skipped) => (
          <dd key={skipped.day}>
            {dateText(skipped.day, sprog)} ({skipped.name[sprog]})
          </dd>
        ))}
        {rolledFrom !== undefined && (
          <>
            <dt>{T.rykket[sprog]}</dt>
            <dd>
              {dateText(rolledFrom, sprog)}
              {rolledBecause && `, ${T.fordi[sprog]} ${rolledBecause.map((why) => why[sprog]).join(', ')}`}
            </dd>
          </>
        )}
        <dt>{T.sidsteDag[sprog]}</dt>
        <dd>
          <strong>{dateText(day, sprog)}</strong>
        </dd>
      </dl>
    </details>
  )
}
