import { beskeder, emne, type SagTilstand } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

/** What you and the municipality have written to each other, the latest first. */
export function Beskeder({ sag, sprog }: { readonly sag: SagTilstand; readonly sprog: Sprog }) {
  const own = [...emne(sag, beskeder).values()].filter(({ part }) => part === 'borger').reverse()
  if (own.length === 0) return null
  return (
    <section aria-labelledby="beskeder">
      <h2 id="beskeder">{T.beskeder[sprog]}</h2>
      <ul class="bar sideliste">
        {own.map(({ beskedId, retning, tekst, den }) => (
          <li key={beskedId}>
            <strong>{(retning === 'ind' ? T.fraDig : T.fraKommunen)[sprog]}</strong>
            <span class="svag">{` ${dateText(den, sprog)}`}</span>
            <p>{tekst}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
