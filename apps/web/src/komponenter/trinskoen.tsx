import { type BrugtSkøn, dateText, outcomeText, ROLLE_NAVN, rolesText, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly skøn: readonly BrugtSkøn[]
  readonly sprog: Sprog
}

/** The judgements a rule leaves to a person: who made them and when, or who may, and what they gave. */
export function Trinskøn({ skøn, sprog }: Props) {
  if (skøn.length === 0) return null
  return (
    <>
      <p class="trin-del">{T.skøn[sprog]}</p>
      <ul class="trin-skoen bar no-max-width">
        {skøn.map((one) => (
          <li key={one.skøn.nøgle}>
            {one.skøn.etiket[sprog]} ({whoText(one, sprog)}):{' '}
            <strong>{outcomeText(one.udfald, 'sandt', undefined, sprog)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

const whoText = ({ skøn, foretaget }: BrugtSkøn, sprog: Sprog): string =>
  foretaget
    ? `${ROLLE_NAVN[foretaget.af][sprog]}, ${T.den[sprog]} ${dateText(foretaget.den, sprog)}`
    : rolesText(skøn, sprog)
