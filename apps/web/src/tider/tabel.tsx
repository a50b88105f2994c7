import { OMRÅDER, type Sagsbehandlingstider } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { dageText, T } from './tekster.ts'

interface Props {
  readonly sprog: Sprog
  readonly tider: Sagsbehandlingstider
  readonly titel: string
}

/** The limits that held from a day, one line an area. */
export const Tabel = ({ sprog, tider: { dage }, titel }: Props) => (
  <section class="table--responsive-scroll" aria-label={titel} tabindex={0}>
    <table class="table">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">{T.område[sprog]}</th>
          <th scope="col">{T.dage[sprog]}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(OMRÅDER) as (keyof typeof OMRÅDER)[]).map((key) => (
          <tr key={key}>
            <th scope="row">{OMRÅDER[key][sprog]}</th>
            <td>{dageText(dage[key])[sprog]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
