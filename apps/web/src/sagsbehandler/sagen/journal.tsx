import type { SagTilstand } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { type Hændelse, hændelserI } from '../../sag/haendelser.ts'
import { T } from './tekster.ts'

const VIST = 6

/** What has happened, the latest first; all of it behind one press. */
export function Journal({ sag, sprog }: { readonly sag: SagTilstand; readonly sprog: Sprog }) {
  const all = hændelserI(sag, sprog)
  const rest = all.slice(VIST)
  return (
    <section class="panel" aria-labelledby="journal">
      <h2 id="journal">
        {T.sket[sprog]} <span class="antal">{all.length}</span>
      </h2>
      <Liste hændelser={all.slice(0, VIST)} sprog={sprog} />
      {rest.length > 0 && (
        <details>
          <summary>{T.alt[sprog]}</summary>
          <Liste hændelser={rest} sprog={sprog} />
        </details>
      )}
    </section>
  )
}

const Liste = ({ hændelser, sprog }: { readonly hændelser: readonly Hændelse[]; readonly sprog: Sprog }) => (
  <ol class="bar sideliste">
    {hændelser.map(({ nr, dag, hvad, dansk, hvem }) => (
      <li key={nr}>
        <strong>{dateText(dag, sprog)}</strong>{' '}
        <span {...(dansk && sprog !== 'da' ? { lang: 'da' } : {})}>{hvad}</span>
        {hvem !== undefined && <span class="svag">{` · ${hvem}`}</span>}
      </li>
    ))}
  </ol>
)
