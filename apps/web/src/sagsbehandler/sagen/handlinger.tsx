import type { Day } from '@sagsvej/calendar'
import type { SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { formularPath } from '../../formular/sti.ts'
import { href } from '../../sprog/href.ts'
import { FORMULARER } from '../formularer.ts'
import { sagPath } from './sti.ts'

interface Props {
  readonly tilstand: SagTilstand
  readonly idag: Day
  readonly sprog: Sprog
}

/** What can be done in a case today: the forms there is something to do with. */
export const Handlingsbjælke = ({ tilstand, idag, sprog }: Props) => (
  <ul class="bar no-max-width sagshandlinger">
    {FORMULARER.filter(({ felter }) => felter(tilstand, idag)).map(({ nøgle, titel }) => (
      <li key={nøgle}>
        <a class="button button-secondary" href={href(sprog, formularPath(sagPath(tilstand.sagId), nøgle))}>
          {titel[sprog]}
        </a>
      </li>
    ))}
  </ul>
)
