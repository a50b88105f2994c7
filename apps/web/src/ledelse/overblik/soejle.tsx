interface Props {
  readonly antal: number
  readonly af: number
  /** What is overdue: another colour, and a pattern that is seen without it. */
  readonly frist?: boolean
}

const BREDDE = 120
const HØJDE = 12

/** A number with its length. The picture says nothing that the number does not. */
export const Søjle = ({ antal, af, frist = false }: Props) => (
  <span class="soejle">
    <span class="soejle-tal">{antal}</span>
    <svg
      aria-hidden="true"
      focusable="false"
      width={BREDDE}
      height={HØJDE}
      viewBox={`0 0 ${BREDDE} ${HØJDE}`}
    >
      <rect
        class={frist ? 'soejle-frist' : 'soejle-antal'}
        width={Math.round((antal / af) * BREDDE)}
        height={HØJDE}
      />
    </svg>
  </span>
)
