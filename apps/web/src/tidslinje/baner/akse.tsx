import type { Forløb } from '@sagsvej/casework'
import { textWidth } from '@sagsvej/rules/diagram'
import { akse } from '../akse.ts'
import type { Bane, Figur } from '../figur.ts'
import { Skrift } from '../skrift.tsx'
import { månedKort } from '../tekster.ts'

const LINE = 19

/** The axis: months (or years only), and the year in bold under January and the first label. */
export function akseBane({ fra, til }: Forløb, figur: Figur): Bane & { readonly streger: readonly number[] } {
  const { skala, sprog, skrift, højre } = figur
  const room = textWidth('0000', skrift, true) + 10
  const lines = akse(fra, til, room / skala.perDag)
  const months = lines.some((l) => l.måned !== undefined)
  const fits = (text: string, x: number, fed: boolean) => x + 3 + textWidth(text, skrift, fed) <= højre
  return {
    titel: '',
    højde: months ? LINE * 2 : LINE,
    streger: lines.map((l) => skala.start(l.dag)),
    former: null,
    tekst: lines.map(({ dag, måned, år }) => {
      const x = skala.start(dag)
      const month = måned === undefined ? '' : månedKort(måned, sprog)
      return (
        <g key={dag}>
          {month !== '' && fits(month, x, false) && (
            <Skrift x={x + 3} y={14} slags="tl-daempet">
              {month}
            </Skrift>
          )}
          {år !== undefined && fits(String(år), x, true) && (
            <Skrift x={x + 3} y={months ? 14 + LINE : 14} fed>
              {år}
            </Skrift>
          )}
        </g>
      )
    }),
  }
}
