import { type Bestemmelse, printProvision, type Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { Blokke } from './blokke.tsx'
import { bestemmelsePath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly bestemmelse: Bestemmelse
  readonly sprog: Sprog
}

/** One rule in words with all its versions, the newest first. */
export function Bestemmelsesside({ bestemmelse, sprog }: Props) {
  const { id, title, blocks } = printProvision(bestemmelse, sprog)
  return (
    <Side {...rammeFor(sprog, bestemmelsePath(id))} aktiv="loven" titel={title}>
      <p>
        <a href={href(sprog, '/loven')}>{T.alle[sprog]}</a>
      </p>
      <h1>{title}</h1>
      <Blokke blocks={blocks} bestemmelse={bestemmelse} sprog={sprog} />
    </Side>
  )
}
