import {
  circumstanceText,
  hasName,
  hjemmelText,
  type Omstændighed,
  outcomeText,
  requirementName,
  type Sprog,
  type Særregel,
  type Tekst,
} from '@sagsvej/rules'

interface Props {
  readonly regel: Særregel
  readonly titel: Tekst
  readonly sprog: Sprog
}

/** An exception or a transitional rule, and what decided whether it applies. */
export const Særregelafsnit = ({ regel: { navn, hjemmel, fordi }, titel, sprog }: Props) => (
  <>
    <p class="trin-del">{titel[sprog]}</p>
    <p>
      {navn[sprog]} <span class="svag">({hjemmelText(hjemmel, sprog)})</span>
    </p>
    {fordi.length > 0 && (
      <ul class="brugt bar no-max-width">
        {fordi.map((one) => (
          <li key={saidOf(one, sprog)}>{saidOf(one, sprog)}</li>
        ))}
      </ul>
    )}
  </>
)

const saidOf = (one: Omstændighed, sprog: Sprog): string =>
  hasName(one)
    ? `${requirementName(one, sprog)}: ${outcomeText(one.udfald, 'sandt', undefined, sprog)}`
    : circumstanceText(one, sprog)
