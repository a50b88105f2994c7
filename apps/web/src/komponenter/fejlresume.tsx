import type { Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

export interface Fejlpunkt {
  /** Id of the control the fault is mended in. */
  readonly anker: string
  readonly tekst: string
}

interface Props {
  readonly fejl: readonly Fejlpunkt[]
  readonly sprog: Sprog
}

/** What is to be mended, each with a link to where. It has focus when the page opens, without scripts. */
export const Fejlresume = ({ fejl, sprog }: Props) => (
  <div class="fejlresume" role="alert" tabindex={-1} autofocus aria-labelledby="fejlresume-titel">
    <h2 id="fejlresume-titel">{T.fejlOverskrift[sprog]}</h2>
    <ul>
      {fejl.map(({ anker, tekst }) => (
        <li key={anker}>
          <a href={`#${anker}`}>{tekst}</a>
        </li>
      ))}
    </ul>
  </div>
)
