import { emne, PARTSROLLER, parter, type SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

/** Who takes part, and what to know before writing to them. */
export function Mennesker({ sag, sprog }: { readonly sag: SagTilstand; readonly sprog: Sprog }) {
  const people = [...emne(sag, parter).alle.values()].filter(({ udgået }) => !udgået)
  return (
    <section class="panel" aria-labelledby="mennesker">
      <h2 id="mennesker">{T.mennesker[sprog]}</h2>
      <ul class="bar sideliste">
        {people.map(({ partId, navn, rolle, beskyttet, påPapirFra }) => (
          <li key={partId}>
            <strong>{navn}</strong>
            <span class="svag">{` ${PARTSROLLER[rolle][sprog]}`}</span>
            {beskyttet && <p>{T.beskyttet[sprog]}</p>}
            {påPapirFra !== undefined && <p>{T.papir[sprog]}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
