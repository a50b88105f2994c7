import { foretaget, type SagTilstand, type Tider } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { dateText, ROLLE_NAVN, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly tilstand: SagTilstand
  readonly tider: Tider
  readonly sprog: Sprog
}

/** The judgements that stand, as known then: by whom, why, on what. */
export function Vurderede({ tilstand, tider, sprog }: Props) {
  const made = lov.skøn.flatMap((skøn) => {
    const entry = foretaget(tilstand, skøn.nøgle, tider)
    return entry ? [{ skøn, entry }] : []
  })
  if (made.length === 0) return null
  return (
    <section aria-labelledby="vurderede">
      <h2 id="vurderede">{T.skøn[sprog]}</h2>
      {made.map(({ skøn, entry }) => (
        <article class="skoen" key={skøn.nøgle}>
          <h3>{skøn.spørgsmål[sprog]}</h3>
          <p>
            <strong>{(entry.svar ? T.ja : T.nej)[sprog]}</strong>
          </p>
          <dl class="regeldele">
            <dt>{T.vurderetAf[sprog]}</dt>
            <dd>{`${ROLLE_NAVN[entry.af][sprog]}, ${dateText(entry.kendtFra, sprog)}`}</dd>
            <dt>{T.begrundelse[sprog]}</dt>
            <dd>{entry.begrundelse}</dd>
            <dt>{T.grundlag[sprog]}</dt>
            <dd>{entry.grundlag.join(', ')}</dd>
          </dl>
        </article>
      ))}
    </section>
  )
}
