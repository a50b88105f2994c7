import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { logIndFor } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  /** Where it was sent, and what. */
  readonly sti: string
  readonly body: unknown
  readonly sprog: Sprog
}

/** Something was sent after the login had ended: it stands here until one has logged in again and sends it. */
export const LoggetAf = ({ sti, body, sprog }: Props) => (
  <Side {...rammeFor(sprog, '/log-ind')} titel={T.afTitel[sprog]}>
    <h1>{T.afTitel[sprog]}</h1>
    <p class="font-lead">{T.afOm[sprog]}</p>
    <p>
      <a href={href(sprog, logIndFor('/'))} target="_blank" rel="noreferrer">
        {T.afLogInd[sprog]}
      </a>
    </p>
    <form method="post" action={sti}>
      {fieldsOf(body).map(([name, value], i) => (
        <input type="hidden" key={`${name} ${i}`} name={name} value={value} />
      ))}
      <button type="submit" class="button button-primary">
        {T.afSend[sprog]}
      </button>
    </form>
  </Side>
)

const fieldsOf = (body: unknown): readonly (readonly [string, string])[] =>
  typeof body !== 'object' || body === null
    ? []
    : Object.entries(body).flatMap(([name, value]) =>
        [value].flat().flatMap((one) => (typeof one === 'string' ? [[name, one] as const] : [])),
      )
