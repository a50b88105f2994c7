interface Props {
  readonly x: number
  readonly y: number
  readonly anker?: 'start' | 'middle' | 'end'
  readonly fed?: boolean
  readonly slags?: string
  readonly children: preact.ComponentChildren
}

/** A line of text with a white halo, standing on `y`. */
export const Skrift = ({ x, y, anker = 'start', fed = false, slags = '', children }: Props) => (
  <text
    class={`tl-t${fed ? ' tl-fed' : ''}${slags === '' ? '' : ` ${slags}`}`}
    x={n(x)}
    y={n(y)}
    text-anchor={anker}
  >
    {children}
  </text>
)

/** Coordinates to a tenth: enough for any screen, and half the bytes. */
export const n = (value: number): number => Math.round(value * 10) / 10
