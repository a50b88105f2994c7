import type { Sprog, Tekst } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { LOG_IND, logIndFor } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly sprog: Sprog
  /** Where one was going. */
  readonly til: string | undefined
}

/** The two doors. */
export function LogInd({ sprog, til }: Props) {
  const query = til === undefined ? '' : `?til=${encodeURIComponent(til)}`
  const door = (hvem: 'person' | 'ansat') => href(sprog, `${LOG_IND}/${hvem}${query}`)
  return (
    <Side {...rammeFor(sprog, til === undefined ? LOG_IND : logIndFor(til))} titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <ul class="bar doerliste">
        <li>
          <a class="button button-primary" href={door('person')}>
            {T.borger[sprog]}
          </a>
          <p>{T.borgerOm[sprog]}</p>
        </li>
        <li>
          <a class="button button-secondary" href={door('ansat')}>
            {T.ansat[sprog]}
          </a>
          <p>{T.ansatOm[sprog]}</p>
        </li>
      </ul>
    </Side>
  )
}

export const Loginfejlside = ({ sprog, tekst }: { readonly sprog: Sprog; readonly tekst: Tekst }) => (
  <Side {...rammeFor(sprog, LOG_IND)} titel={T.fejlTitel[sprog]}>
    <h1>{T.fejlTitel[sprog]}</h1>
    <p class="font-lead">{tekst[sprog]}</p>
    <p>
      <a href={href(sprog, LOG_IND)}>{T.igen[sprog]}</a>
    </p>
  </Side>
)
