import type { Forløb } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { tabelrækker } from './raekker.ts'
import { T } from './tekster.ts'

/** The same data as the picture, for those who read rather than look. */
export function Tabel({ forløb, sprog }: { readonly forløb: Forløb; readonly sprog: Sprog }) {
  return (
    <details class="tl-detaljer">
      <summary>{T.somTabel[sprog]}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard. */}
      <section class="tl-rulle" tabIndex={0} aria-label={T.tabel[sprog]}>
        <table class="tl-tabel">
          <thead>
            <tr>
              {[T.nr, T.hvornår, T.hvad, T.hvemBetaler, T.talt].map((head) => (
                <th key={head.da} scope="col">
                  {head[sprog]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tabelrækker(forløb, sprog).map((row, i) => (
              <tr key={i}>
                <td>{row.nr}</td>
                <th scope="row">{row.hvornår}</th>
                <td>{row.hvad}</td>
                <td>{row.betaler}</td>
                <td>{row.talt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
