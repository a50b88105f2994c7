import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { href } from '../../sprog/href.ts'
import type { Sagsoverskrift } from './laes.ts'
import { sagPath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly hvem: Indlogget
  readonly sager: readonly Sagsoverskrift[]
  readonly sprog: Sprog
}

export const Sagsliste = ({ hvem, sager, sprog }: Props) => (
  <Side {...rammeFor(sprog, '/sager')} hvem={hvem} aktiv="sager" titel={T.titel[sprog]}>
    <h1>{T.titel[sprog]}</h1>
    <p class="font-lead">{T.manchet[sprog]}</p>
    {sager.length === 0 ? (
      <p>{T.ingen[sprog]}</p>
    ) : (
      <ul class="bar sagsliste">
        {sager.map(({ sagId, navn, overskrift }) => (
          <li key={sagId}>
            <a href={href(sprog, sagPath(sagId))}>{navn}</a>
            <p>{overskrift[sprog]}</p>
            <p class="svag">{`${T.sag[sprog]} ${sagId}`}</p>
          </li>
        ))}
      </ul>
    )}
  </Side>
)
