import type { Forløb } from '@sagsvej/casework'
import { textWidth } from '@sagsvej/rules/diagram'
import { bogstav } from '../bogstav.ts'
import { type Bane, type Figur, NOTEHØJDE } from '../figur.ts'
import { pak } from '../pak.ts'
import { n, Skrift } from '../skrift.tsx'
import { datoKort, T } from '../tekster.ts'

const TOP = 8
const ROW = 24
const HALF = 9
const ROWS = 3

/** Changes of the law the course crosses: in force dashed, not adopted dotted. */
export function lovenBane({ love }: Forløb, figur: Figur): Bane {
  const { skala, sprog, skrift, smal, medÅr } = figur
  const marks = love
    .map((l, i) => ({ ...l, bogstav: bogstav(i), ord: `${datoKort(l.dag, sprog, medÅr)} ${l.titel[sprog]}` }))
    .filter((l) => skala.viser(l.dag))
  const wide = (text: string): number => textWidth(text, skrift) + 6
  const places = pak(
    marks.map((mark) => ({
      x: skala.midt(mark.dag),
      symbol: HALF,
      bredder: smal ? [wide(mark.bogstav)] : [wide(mark.ord), wide(mark.bogstav)],
    })),
    { fra: smal ? 0 : figur.venstre, til: figur.bredde },
    ROWS,
  )
  const folded = !smal && places.some((p) => p.valg > 0)
  const rows = Math.max(1, ...places.map((p) => p.række + 1))
  const placed = marks.flatMap((mark, i) => {
    const place = places[i]
    return place ? [{ ...mark, place, x: skala.midt(mark.dag), y: TOP + place.række * ROW }] : []
  })
  return {
    titel: T.loven[sprog],
    note: folded ? T.bogstavSeTabel[sprog] : undefined,
    højde: Math.max(TOP + rows * ROW, folded ? NOTEHØJDE : 0),
    former: (
      <>
        <path class="tl-bund" d={`M${figur.venstre} 2H${figur.højre}`} />
        {placed.map(({ x, y, bogstav: key, gældende }) => (
          <path key={key} class={gældende ? 'tl-lov' : 'tl-lov tl-ventet'} d={`M${n(x)} 2V${n(y)}`} />
        ))}
      </>
    ),
    tekst: placed.map(({ x, y, bogstav: letter, ord, gældende, place }) => {
      const right = place.side === 'højre'
      return (
        <g key={letter}>
          <rect
            class={gældende ? 'tl-lovboks' : 'tl-lovboks tl-ventet'}
            x={n(x - HALF)}
            y={n(y)}
            width={HALF * 2}
            height="20"
          />
          <Skrift x={x} y={y + 15} anker="middle">
            §
          </Skrift>
          <Skrift x={x + (right ? HALF + 4 : -HALF - 4)} y={y + 15} anker={right ? 'start' : 'end'}>
            {!smal && place.valg === 0 ? ord : letter}
          </Skrift>
        </g>
      )
    }),
  }
}
