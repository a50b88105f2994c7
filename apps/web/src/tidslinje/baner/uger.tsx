import { type Day, isNever } from '@sagsvej/calendar'
import type { Forløb, Tællepunkt, Tælling } from '@sagsvej/casework'
import { numberText } from '@sagsvej/rules'
import { textWidth } from '@sagsvej/rules/diagram'
import { type Bane, type Figur, fyld } from '../figur.ts'
import { type Kasse, ledigPlads } from '../plads.ts'
import { n, Skrift } from '../skrift.tsx'
import { delVed, taltPå, tællerIkke } from '../talt.ts'
import { fraFør, T } from '../tekster.ts'

const HEIGHT = 120
const BAND = 18

/** Weeks that count: a ramp from the engine's points, the limit as a line, and where the one crosses the other. */
export function ugerBane(forløb: Forløb, tælling: Tælling, figur: Figur): Bane {
  const { skala, sprog, idag, venstre, højre } = figur
  const top = Math.max(tælling.grænse * 1.25, ...tælling.punkter.map((p) => p.dage * 1.08))
  const y = (dage: number): number => HEIGHT * (1 - dage / top)
  const line = (points: readonly Tællepunkt[]) =>
    points.map((p) => `${n(skala.midt(p.dag))} ${n(y(p.dage))}`).join('L')
  const area = (points: readonly Tællepunkt[]) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || points.length < 2) return ''
    return `M${n(skala.midt(first.dag))} ${HEIGHT}L${line(points)}V${HEIGHT}Z`
  }
  const { før, efter } = delVed(tælling, idag)
  const none = tællerIkke(forløb, tælling)
  // Where earlier illness counts already, the days that do not count stand on top of it.
  const flat = (from: Day): number => y(taltPå(tælling, from) ?? 0)
  const crosses = isNever(tælling.krydser) || !skala.viser(tælling.krydser) ? undefined : tælling.krydser
  return {
    titel: T.uger[sprog],
    højde: HEIGHT,
    former: (
      <>
        {none.map(({ from, to }) => (
          <rect
            key={from}
            class="tl-tom"
            fill={fyld(figur.præfiks, 'tom')}
            x={n(skala.start(from))}
            y={n(flat(from) - BAND)}
            width={n(skala.slut(to) - skala.start(from))}
            height={BAND}
          />
        ))}
        <path class="tl-talt" d={area(før)} />
        <path class="tl-talt-frem" fill={fyld(figur.præfiks, 'frem')} d={area(efter)} />
        {efter.length > 1 && <path class="tl-talt-kant" d={`M${line(efter)}`} />}
        <path class="tl-bund" d={`M${venstre} ${HEIGHT}H${højre}`} />
        <path class="tl-graense" d={`M${venstre} ${n(y(tælling.grænse))}H${højre}`} />
        {crosses !== undefined && (
          <path
            class="tl-kryds"
            d={`M${n(skala.midt(crosses))} ${n(y(tælling.grænse) - 7)}l7 7l-7 7l-7 -7Z`}
          />
        )}
      </>
    ),
    tekst: (
      <Ord
        figur={figur}
        tælling={tælling}
        y={y}
        ikke={none.map(({ from, to }) => [skala.start(from), skala.slut(to), flat(from)])}
      />
    ),
  }
}

interface Ordprops {
  readonly figur: Figur
  readonly tælling: Tælling
  readonly y: (dage: number) => number
  readonly ikke: readonly (readonly [from: number, to: number, base: number])[]
}

/** The lane's words, each where there is room beside those more important. */
function Ord({ figur, tælling, y, ikke }: Ordprops) {
  const { sprog, skrift, venstre, højre, skala, idag } = figur
  const frame: Kasse = { x: venstre, y: -4, bredde: højre - venstre, højde: HEIGHT + 4 }
  const height = skrift + 5
  const taken: Kasse[] = []
  const place = (
    text: string,
    fed: boolean,
    at: (bredde: number) => readonly (readonly [number, number])[],
  ) => {
    const bredde = textWidth(text, skrift, fed) + 8
    const boxes = at(bredde).map(([x, top]) => ({ x, y: top, bredde, højde: height }))
    const free = ledigPlads(boxes, frame, taken)
    if (free) taken.push(free)
    return free && { kasse: free, text }
  }
  const days = taltPå(tælling, idag)
  const here = skala.midt(idag)
  const now =
    days === undefined
      ? undefined
      : place(numberText(days, 'uger', sprog), true, (w) =>
          [y(days) - height - 4, y(days) - height / 2, HEIGHT - height - 3, 0].flatMap((top) =>
            [here - w - 6, here + 6].map((x) => [x, Math.max(top, -4)] as const),
          ),
        )
  const limit = place(numberText(tælling.grænse, 'uger', sprog), true, (w) =>
    [y(tælling.grænse) - height - 3, y(tælling.grænse) + 3].flatMap((top) =>
      [venstre, højre - w, (venstre + højre - w) / 2].map((x) => [x, top] as const),
    ),
  )
  const none = ikke
    .filter(([from, to]) => textWidth(T.tællerIkke[sprog], skrift) + 10 <= to - from)
    .map(([from, , base]) => place(T.tællerIkke[sprog], false, () => [[from + 1, base - BAND - height - 1]]))
  const [first] = tælling.punkter
  const before =
    first && first.dage > 0
      ? place(fraFør(numberText(first.dage, 'uger', sprog))[sprog], false, () => [
          [venstre + 2, y(first.dage) - height - 1],
        ])
      : undefined
  return (
    <>
      {[...none, before].map(
        (at) =>
          at && (
            <Skrift key={at.kasse.x} x={at.kasse.x + 4} y={at.kasse.y + skrift}>
              {at.text}
            </Skrift>
          ),
      )}
      {limit && (
        <Skrift slags="tl-roed" fed x={limit.kasse.x + 4} y={limit.kasse.y + skrift}>
          {limit.text}
        </Skrift>
      )}
      {now && (
        <>
          <rect
            class="tl-boks"
            x={n(now.kasse.x)}
            y={n(now.kasse.y)}
            width={n(now.kasse.bredde)}
            height={height}
          />
          <Skrift fed x={now.kasse.x + now.kasse.bredde / 2} y={now.kasse.y + skrift} anker="middle">
            {now.text}
          </Skrift>
        </>
      )}
    </>
  )
}
