import type { Bestemmelse, Sprog, Version } from '@sagsvej/rules'
import { diagram } from '@sagsvej/rules/diagram'
import { T } from './tekster.ts'

interface Props {
  readonly bestemmelse: Bestemmelse
  readonly version: Version
  readonly sprog: Sprog
  /** What the version is called on the page. */
  readonly navn: string
}

/** The way through a version as a picture, folded away; wider than the page, it scrolls in a region of its own. */
export const Tegning = ({ bestemmelse, version, sprog, navn }: Props) => (
  <details class="tegning">
    <summary>
      {T.tegning[sprog]}
      <span class="sr-only">{` (${navn})`}</span>
    </summary>
    <p class="svag">{T.tegnforklaring[sprog]}</p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard. */}
    <section class="rul" tabIndex={0} aria-label={`${T.tegning[sprog]}: ${navn}`}>
      {/* The diagram escapes every text it draws. */}
      <div dangerouslySetInnerHTML={{ __html: diagram(bestemmelse, version, sprog) }} />
    </section>
  </details>
)
