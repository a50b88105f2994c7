import type { Blok } from '@sagsvej/casework'

type Props = Extract<Blok, { art: 'tabel' }>

/** The first cell names its row. */
export const Tabel = ({ titel, kolonner, raekker }: Props) => (
  <table>
    <caption>{titel}</caption>
    <thead>
      <tr>
        {kolonner.map((kolonne) => (
          <th key={kolonne} scope="col">
            {kolonne}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {raekker.map(([navn, ...celler]) => (
        <tr key={[navn, ...celler].join('|')}>
          <th scope="row">{navn}</th>
          {celler.map((celle, i) => (
            <td key={kolonner[i + 1]}>{celle}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
