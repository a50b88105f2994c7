import type { Forløb } from '@sagsvej/casework'
import { aftalerBane } from './baner/aftaler.tsx'
import { akseBane } from './baner/akse.tsx'
import { betalerBane } from './baner/betaler.tsx'
import { lovenBane } from './baner/loven.tsx'
import { sygdomBane } from './baner/sygdom.tsx'
import { ugerBane } from './baner/uger.tsx'
import type { Bane, Figur } from './figur.ts'
import { Flagtekster, flag, flagHøjde, Lodrette } from './lodrette.tsx'
import { Mønstre } from './moenstre.tsx'
import { n, Skrift } from './skrift.tsx'

const GAP = 16
const TITLE = 21

interface Props {
  readonly forløb: Forløb
  readonly figur: Figur
  /** The picture in one sentence. */
  readonly navn: string
}

/** One picture of the course: grid, shapes, uprights, and then all text. */
export function Tegning({ forløb, figur, navn }: Props) {
  const flags = flag(forløb, figur)
  const axis = akseBane(forløb, figur)
  const lanes = stack(
    [
      sygdomBane(forløb, figur),
      betalerBane(forløb, figur),
      ...(forløb.tælling ? [ugerBane(forløb, forløb.tælling, figur)] : []),
      ...(forløb.mærker.length > 0 ? [aftalerBane(forløb, figur)] : []),
      ...(forløb.love.length > 0 ? [lovenBane(forløb, figur)] : []),
    ],
    flagHøjde(flags) + axis.højde + 8,
    figur.smal ? TITLE : 0,
  )
  const height = n(lanes.bund)
  const from = flagHøjde(flags)
  return (
    <svg
      class={`tl-billede tl-${figur.smal ? 'smal' : 'bred'}`}
      viewBox={`0 0 ${figur.bredde} ${height}`}
      font-size={figur.skrift}
      role="img"
      aria-label={navn}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in the group takes focus. */}
      <g aria-hidden="true">
        <Mønstre præfiks={figur.præfiks} />
        {axis.streger.map((x) => (
          <path key={x} class="tl-gitter" d={`M${n(x)} ${from}V${height}`} />
        ))}
        {lanes.baner.map(({ bane, y }) => (
          <g key={bane.titel} transform={`translate(0 ${n(y)})`}>
            {bane.former}
          </g>
        ))}
        <Lodrette flags={flags} bund={height} />
        <g transform={`translate(0 ${from})`}>{axis.tekst}</g>
        {lanes.baner.map(({ bane, y }) => (
          <g key={bane.titel} transform={`translate(0 ${n(y)})`}>
            <Skrift x={0} y={figur.smal ? -7 : 17} fed>
              {bane.titel}
            </Skrift>
            {bane.note !== undefined && (
              <Skrift x={0} y={37} slags="tl-daempet">
                {bane.note}
              </Skrift>
            )}
            {bane.tekst}
          </g>
        ))}
        <Flagtekster flags={flags} />
      </g>
    </svg>
  )
}

function stack(baner: readonly Bane[], top: number, title: number) {
  let y = top
  const placed = baner.map((bane) => {
    const at = y + title
    y = at + bane.højde + GAP
    return { bane, y: at }
  })
  return { baner: placed, bund: y - GAP + 4 }
}
