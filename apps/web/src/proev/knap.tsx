import type { ComponentChildren } from 'preact'
import { GØR } from './felter.ts'
import { type Handling, handlingText } from './handling.ts'

interface Props {
  readonly gør: Handling
  readonly slags: 'primary' | 'secondary' | 'tertiary'
  readonly navn?: string
  readonly id?: string
  readonly children: ComponentChildren
}

/** A button of the form. `navn` is its name for those who do not see what it stands beside. */
export function Knap({ gør, slags, navn, id, children }: Props) {
  return (
    <button
      type="submit"
      name={GØR}
      value={handlingText(gør)}
      class={`button button-${slags}`}
      {...(navn === undefined ? {} : { 'aria-label': navn })}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </button>
  )
}

/** What Enter presses in a form with rows: its first button, which else would be the one that removes a row. */
export function EnterErVidere() {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: not reached by Tab; the button that is seen stands below
    <button
      type="submit"
      name={GØR}
      value={handlingText({ art: 'videre' })}
      class="sr-only"
      tabindex={-1}
      aria-hidden="true"
    />
  )
}
