import { type Faktum, OPRINDELSE_NAVN, type Sprog, type Spørgsmål } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import { T } from './tekster.ts'

interface Props {
  readonly mangler: readonly Faktum[]
  readonly næste: readonly Spørgsmål[]
  readonly sprog: Sprog
  readonly spørg: ((faktum: Faktum) => ComponentChildren) | undefined
}

/** The fact most worth asking stands as a question inside its own answer; the rest are named, folded away. */
export function Mangler({ mangler, næste, sprog, spørg }: Props) {
  const first = spørg && næste.find(({ faktum }) => mangler.includes(faktum))?.faktum
  const rest = mangler.filter((faktum) => faktum !== first)
  return (
    <>
      {first && (
        <div class="boks boks-spoerg">
          <p class="boks-titel">{T.mangler[sprog]}</p>
          {spørg(first)}
        </div>
      )}
      {rest.length > 0 && (
        <details class="hvorfor mangler">
          <summary>
            {(first ? T.manglerOgså : T.manglerListe)[sprog]} ({rest.length})
          </summary>
          <ul>
            {rest.map((faktum) => (
              <li key={faktum.nøgle}>
                {faktum.etiket[sprog]}{' '}
                <span class="svag">({`${T.fra[sprog]} ${suppliers(faktum, sprog)}`})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const suppliers = ({ fra }: Faktum, sprog: Sprog): string =>
  fra
    .map((origin) => (origin === 'borger' ? T.dig : OPRINDELSE_NAVN[origin])[sprog])
    .join(` ${T.eller[sprog]} `)
