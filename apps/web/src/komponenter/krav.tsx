import { kravNr, kravText, outcomeText, type Sprog, type Udfald, type VurderetKrav } from '@sagsvej/rules'

interface Props {
  readonly krav: readonly VurderetKrav[]
  readonly titel: string
  readonly sprog: Sprog
}

const TEGN: Readonly<Record<Udfald['art'], readonly [tegn: string, klasse: string]>> = {
  ja: ['✓', 'ja'],
  nej: ['✗', 'nej'],
  værdi: ['=', 'vaerdi'],
  'ikke relevant': ['–', 'nej'],
  åben: ['?', 'aaben'],
}

/** The requirements of a rule, or its readings, each with what it gave: a sign and the word for it. */
export function Kravliste({ krav, titel, sprog }: Props) {
  if (krav.length === 0) return null
  return (
    <>
      <p class="trin-del">{titel}</p>
      <ul class="krav bar no-max-width">
        {krav.map((one) => (
          <li key={kravText(one.krav, sprog)}>
            <span class={`tegn krav-${TEGN[one.udfald.art][1]}`} aria-hidden="true">
              {TEGN[one.udfald.art][0]}
            </span>
            <span>
              {one.krav.nr !== undefined && `${kravNr(one.krav.nr, sprog)}: `}
              {kravText(one.krav, sprog)}:{' '}
              <strong>{outcomeText(one.udfald, one.kind, one.enhed, sprog)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
