import type { Sprog, Tekst } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { FEJLTEKSTER, type Fejlstatus, VEJE } from './tekster.ts'

interface Props {
  readonly status: Fejlstatus
  readonly sprog: Sprog
  /** More exact than the page's own explanation, where it is known. */
  readonly tekst?: Tekst | undefined
}

export function Fejlside({ status, sprog, tekst }: Props) {
  const { titel, forklaring } = FEJLTEKSTER[status]
  return (
    <Side {...rammeFor(sprog, '/')} titel={titel[sprog]}>
      <h1>{titel[sprog]}</h1>
      <p class="font-lead">{(tekst ?? forklaring)[sprog]}</p>
      <ul class="nobullet-list">
        <li>
          <a href={href(sprog, '/proev')}>{VEJE.proev[sprog]}</a>
        </li>
        <li>
          <a href={href(sprog, '/')}>{VEJE.forside[sprog]}</a>
        </li>
      </ul>
    </Side>
  )
}
