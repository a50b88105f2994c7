import type { Forløb } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { bogstav } from './bogstav.ts'
import { T } from './tekster.ts'

/** What the numbers and letters of the narrow picture stand for. */
export function Liste({ forløb, sprog }: { readonly forløb: Forløb; readonly sprog: Sprog }) {
  const { mærker, love, idag } = forløb
  return (
    <div class="tl-lister">
      {mærker.length > 0 && (
        <>
          <p class="tl-listetitel">{T.aftaler[sprog]}</p>
          <ol class="tl-liste">
            {mærker.map(({ dag, titel }, i) => (
              <li key={i}>
                <span class="tl-nr">{i + 1}</span>
                <span>
                  {dag > idag ? <strong>{dateText(dag, sprog)}</strong> : dateText(dag, sprog)} {titel[sprog]}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {love.length > 0 && (
        <>
          <p class="tl-listetitel">{T.loven[sprog]}</p>
          <ol class="tl-liste">
            {love.map(({ dag, titel, gældende }, i) => (
              <li key={dag}>
                <span class="tl-nr">{bogstav(i)}</span>
                <span>
                  {dateText(dag, sprog)} {titel[sprog]}
                  {gældende ? null : ` (${T.ikkeVedtaget[sprog]})`}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
