import { type BrugtSkøn, outcomeText, ROLLE_NAVN, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly skøn: readonly BrugtSkøn[]
  readonly sprog: Sprog
}

/** The judgements a rule leaves to a person, who may make them, and what they gave. */
export function Trinskøn({ skøn, sprog }: Props) {
  if (skøn.length === 0) return null
  return (
    <>
      <p class="trin-del">{T.skøn[sprog]}</p>
      <ul class="trin-skoen bar no-max-width">
        {skøn.map(({ skøn: judgement, udfald }) => (
          <li key={judgement.nøgle}>
            {judgement.etiket[sprog]} ({judgement.hvem.map((role) => ROLLE_NAVN[role][sprog]).join(', ')}):{' '}
            <strong>{outcomeText(udfald, 'sandt', undefined, sprog)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
