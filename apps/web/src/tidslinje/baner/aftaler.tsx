import type { Forløb } from '@sagsvej/casework'
import { textWidth } from '@sagsvej/rules/diagram'
import { type Bane, type Figur, NOTEHØJDE } from '../figur.ts'
import { Mærketegn, SYMBOL } from '../maerketegn.tsx'
import { pak } from '../pak.ts'
import { n, Skrift } from '../skrift.tsx'
import { datoKort, T } from '../tekster.ts'

const TOP = 10
const ROW = 23
/** Rows of words; what finds no room in them is a number. */
const ROWS = 4

/** Talks, facts, decisions and deadlines, each with its words or with its number in the list and the table. */
export function aftalerBane({ mærker }: Forløb, figur: Figur): Bane {
  const { skala, sprog, skrift, smal, idag, medÅr } = figur
  const marks = mærker
    .map((m, i) => ({ ...m, nummer: String(i + 1), dato: datoKort(m.dag, sprog, medÅr), frem: m.dag > idag }))
    .filter((m) => skala.viser(m.dag))
  const places = pak(
    marks.map(({ dag, dato, titel, nummer, frem }) => {
      const number = textWidth(nummer, skrift, frem) + 6
      const words = textWidth(`${dato} `, skrift, frem) + textWidth(titel[sprog], skrift) + 6
      return { x: skala.midt(dag), symbol: SYMBOL, bredder: smal ? [number] : [words, number] }
    }),
    { fra: smal ? 0 : figur.venstre, til: figur.bredde },
    ROWS,
  )
  const folded = !smal && places.some((p) => p.valg > 0)
  const rows = Math.max(1, ...places.map((p) => p.række + 1))
  const middle = (row: number) => TOP + row * ROW + ROW / 2
  const placed = marks.flatMap((mark, i) => {
    const place = places[i]
    return place ? [{ ...mark, place, x: skala.midt(mark.dag), y: middle(place.række) }] : []
  })
  return {
    titel: T.aftaler[sprog],
    note: folded ? T.talSeTabel[sprog] : undefined,
    højde: Math.max(TOP + rows * ROW, folded ? NOTEHØJDE : 0),
    former: (
      <>
        <path class="tl-bund" d={`M${figur.venstre} 2H${figur.højre}`} />
        {placed.map(({ x, y, nummer }) => (
          <path key={nummer} class="tl-traad" d={`M${n(x)} 2V${n(y)}`} />
        ))}
      </>
    ),
    tekst: placed.map(({ x, y, nummer, dato, titel, frem, slags, place }) => {
      const words = !smal && place.valg === 0
      const right = place.side === 'højre'
      return (
        <g key={nummer}>
          <Mærketegn slags={slags} x={x} y={y} frem={frem} />
          <Skrift
            x={x + (right ? SYMBOL + 3 : -SYMBOL - 3)}
            y={y + 5}
            anker={right ? 'start' : 'end'}
            fed={frem && !words}
          >
            {words && frem && <tspan class="tl-fed">{dato}</tspan>}
            {words ? `${frem ? '' : dato} ${titel[sprog]}` : nummer}
          </Skrift>
        </g>
      )
    }),
  }
}
