import { type Day, parseDay } from '@sagsvej/calendar'
import { SAGSBEHANDLINGSTIDER, type Sagsbehandlingstider, tiderFor } from '@sagsvej/casework'
import { afgørelseSenestEfterEgenFrist, beskedOmForsinketAfgørelse } from '@sagsvej/law'
import { dateText, type Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { Tabel } from './tabel.tsx'
import { T } from './tekster.ts'

interface Props {
  readonly sprog: Sprog
  readonly idag: Day
}

const kommuner = [...new Set(SAGSBEHANDLINGSTIDER.map(({ kommune }) => kommune))]

/** The limits as the municipalities have published them, and those that held before. */
export function TiderSide({ sprog, idag }: Props) {
  const rule = (id: string) => href(sprog, `/loven/${id}`)
  return (
    <Side {...rammeFor(sprog, '/tider')} titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <p>{T.opdigtet[sprog]}</p>
      {kommuner.map((kommune) => (
        <Kommune key={kommune} kommune={kommune} sprog={sprog} idag={idag} />
      ))}
      <h2>{T.forsinket[sprog]}</h2>
      <p>{T.forsinketOm[sprog]}</p>
      <ul>
        <li>
          <a href={rule(afgørelseSenestEfterEgenFrist.bestemmelse.id)}>{T.regel[sprog]}</a>
        </li>
        <li>
          <a href={rule(beskedOmForsinketAfgørelse.bestemmelse.id)}>{T.beskedregel[sprog]}</a>
        </li>
      </ul>
    </Side>
  )
}

function Kommune({ kommune, sprog, idag }: Props & { readonly kommune: string }) {
  const now = tiderFor(kommune, idag)
  const earlier = SAGSBEHANDLINGSTIDER.filter(
    (one) => one.kommune === kommune && one !== now && parseDay(one.fra) <= idag,
  )
  const fra = ({ fra }: Sagsbehandlingstider) =>
    `${kommune}. ${T.gælder[sprog]} ${dateText(parseDay(fra), sprog)}`
  return (
    <>
      <h2>{kommune}</h2>
      {now && <Tabel sprog={sprog} tider={now} titel={fra(now)} />}
      {earlier.length > 0 && (
        <>
          <h3>{`${T.tidligere[sprog]}: ${kommune}`}</h3>
          <p>{T.tidligereOm[sprog]}</p>
          {earlier.map((one) => (
            <Tabel key={one.fra} sprog={sprog} tider={one} titel={fra(one)} />
          ))}
        </>
      )}
    </>
  )
}
