import type { Day } from '@sagsvej/calendar'
import { medVentetLov, SAGSGANGE, type SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

/** What a law that is only expected would change of what is to be done. Nothing is done to the case. */
export function Kommende({
  sag,
  idag,
  sprog,
}: {
  readonly sag: SagTilstand
  readonly idag: Day
  readonly sprog: Sprog
}) {
  const changes = medVentetLov(SAGSGANGE, sag, idag)
  return (
    <section class="panel panel-ventet" aria-labelledby="kommende">
      <h2 id="kommende">
        {T.kommende[sprog]} <span class="maerke-ventet">{T.ventet[sprog]}</span>
      </h2>
      {changes.length === 0 ? (
        <p>{T.kommendeIntet[sprog]}</p>
      ) : (
        <ul>
          {changes.map(({ gang, trin, uden, med }) => (
            <li key={`${gang.sagsgang.nøgle}/${gang.id}/${trin.nøgle}`}>
              {`${gang.sagsgang.titel[sprog]}: ${trin.titel[sprog]}: `}
              {(med && !uden ? NY : uden && !med ? VÆK : ANDET)[sprog]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const NY = { da: 'skulle gøres', en: 'would have to be done' }
const VÆK = { da: 'skulle ikke gøres', en: 'would not have to be done' }
const ANDET = { da: 'skulle gøres på en anden måde', en: 'would have to be done otherwise' }
