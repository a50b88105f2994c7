import type { SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { href } from '../../sprog/href.ts'
import { findFormular } from '../formular/alle.ts'
import { formularPath } from '../formular/sti.ts'

const ALTID = ['notat', 'besked', 'indkald-til-samtale', 'holdt-samtale']

/** What can be done in a case on any day. */
export const Handlingsbjælke = ({
  tilstand,
  sprog,
}: {
  readonly tilstand: SagTilstand
  readonly sprog: Sprog
}) => (
  <ul class="bar handlinger">
    {ALTID.flatMap((nøgle) => findFormular(nøgle) ?? []).map(({ nøgle, titel }) => (
      <li key={nøgle}>
        <a class="button button-secondary" href={href(sprog, formularPath(tilstand.sagId, nøgle))}>
          {titel[sprog]}
        </a>
      </li>
    ))}
  </ul>
)
