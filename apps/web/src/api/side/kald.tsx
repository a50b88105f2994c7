import type { Sprog } from '@sagsvej/rules'
import { KALD } from '../lov/kald.ts'
import { API } from '../sti.ts'
import { T } from './tekster.ts'

/** Each way to ask the law. */
export const Kaldene = ({ sprog }: { readonly sprog: Sprog }) => (
  <>
    {Object.entries(KALD).map(([name, { titel, om, svarer }]) => (
      <section key={name}>
        <h3>{titel[sprog]}</h3>
        <p>
          <code>{`POST ${API}/v1/${name}`}</code>
        </p>
        <p>{om[sprog]}</p>
        <p>
          <a href={`/skema/${svarer}.json`} aria-label={`${T.svaret[sprog]}: ${titel[sprog]}`}>
            {T.svaret[sprog]}
          </a>
        </p>
      </section>
    ))}
  </>
)
