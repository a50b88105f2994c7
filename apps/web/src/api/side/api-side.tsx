import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import { PARAMETRE } from '../lov/kald.ts'
import { API } from '../sti.ts'
import { kommando } from './eksempel.ts'
import { Kaldene } from './kald.tsx'
import { Kode } from './kode.tsx'
import { Problemer } from './problemer.tsx'
import { grænser, T } from './tekster.ts'

const SAGSADRESSER = [
  `GET ${API}/v1/cases`,
  `GET ${API}/v1/cases/{id}`,
  `GET ${API}/v1/cases/{id}/events`,
  `GET ${API}/v1/cases/{id}/tasks`,
  `POST ${API}/v1/cases/{id}/commands`,
]

interface Props {
  readonly sprog: Sprog
  /** Where the server is, as its reader came to it. */
  readonly base: string
  readonly kaldPrMinut: number
}

export function ApiSide({ sprog, base, kaldPrMinut }: Props) {
  return (
    <Side {...rammeFor(sprog, API)} titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <h2>{T.prøv[sprog]}</h2>
      <p>{T.prøvOm[sprog]}</p>
      <Kode navn={T.prøvKode[sprog]} tekst={kommando(base, sprog)} />
      <p>{T.prøvSvar[sprog]}</p>
      <h2>{T.kald[sprog]}</h2>
      <p>{T.sendes[sprog]}</p>
      <Kaldene sprog={sprog} />
      <h2>{T.adressen[sprog]}</h2>
      <dl class="regeldele">
        {Object.entries(PARAMETRE).map(([name, om]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{om[sprog]}</dd>
          </div>
        ))}
      </dl>
      <h2>{T.sager[sprog]}</h2>
      <ul>
        {SAGSADRESSER.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      <p>{T.sagerOm[sprog]}</p>
      <h2>{T.galt[sprog]}</h2>
      <p>{T.galtOm[sprog]}</p>
      <Problemer sprog={sprog} />
      <h2>{T.grænser[sprog]}</h2>
      <ul>
        {grænser(kaldPrMinut).map((one) => (
          <li key={one.da}>{one[sprog]}</li>
        ))}
      </ul>
      <h2>{T.dokumenter[sprog]}</h2>
      <ul>
        <li>
          <a href={`${API}/v1/openapi.json`}>{T.openapi[sprog]}</a>
        </li>
        <li>
          <a href="/skema/sagsfil.json">{T.sagsfil[sprog]}</a>
        </li>
        <li>
          <a href="/skema/fakta.json">{T.fakta[sprog]}</a>
        </li>
      </ul>
    </Side>
  )
}
