interface Props {
  readonly navn: string
  readonly tekst: string
}

/** Lines to copy or to read as they are; wider than the page, they scroll in a region of their own. */
export const Kode = ({ navn, tekst }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard.
  <section class="rul kode" tabIndex={0} aria-label={navn}>
    <pre>
      <code>{tekst}</code>
    </pre>
  </section>
)
