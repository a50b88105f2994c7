import type { Mærke } from '@sagsvej/casework'
import { n } from './skrift.tsx'

/** Half the width that a symbol takes. */
export const SYMBOL = 7

const SHAPE: Readonly<Record<Mærke['slags'], (x: number, y: number) => string>> = {
  samtale: (x, y) => `M${n(x - 6)} ${n(y)}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z`,
  kendsgerning: (x, y) => `M${n(x - 5)} ${n(y - 5)}h10v10h-10Z`,
  afgørelse: (x, y) => `M${n(x)} ${n(y - 7)}l7 7l-7 7l-7 -7Z`,
  frist: (x, y) => `M${n(x - 5)} ${n(y + 7)}v-14h11l-3 4l3 4h-9v6Z`,
}

interface Props {
  readonly slags: Mærke['slags']
  readonly x: number
  readonly y: number
  /** Yet to come: drawn hollow. */
  readonly frem: boolean
}

/** Circle for a talk, square for a fact, diamond for a decision, flag for a deadline. */
export const Mærketegn = ({ slags, x, y, frem }: Props) => (
  <path
    class={`tl-m-${slags === 'afgørelse' ? 'afgoerelse' : slags}${frem ? ' tl-hul' : ''}`}
    d={SHAPE[slags](x, y)}
  />
)
