import { type Bestemmelse, hjemmelText, type Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { grupper, type Lovgruppe, type Paragrafgruppe, standsAt } from './grupper.ts'
import { bestemmelsePath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly sprog: Sprog
  readonly bestemmelser: readonly Bestemmelse[]
  /** What was searched for; '' for everything. */
  readonly søgt: string
}

/** Every rule, by act and paragraph. */
export function Lovliste({ sprog, bestemmelser, søgt }: Props) {
  const query = søgt === '' ? '' : `?soeg=${encodeURIComponent(søgt)}`
  return (
    <Side {...rammeFor(sprog, `/loven${query}`)} aktiv="loven" titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <search>
        <form method="get" action={href(sprog, '/loven')} class="soeg">
          <label class="form-label" for="soeg">
            {T.søg[sprog]}
          </label>
          <span class="form-hint" id="soeg-hint">
            {T.søgHint[sprog]}
          </span>
          <input
            class="form-input"
            id="soeg"
            name="soeg"
            type="search"
            value={søgt}
            aria-describedby="soeg-hint"
          />
          <button class="button button-secondary" type="submit">
            {T.søgKnap[sprog]}
          </button>
        </form>
      </search>
      {bestemmelser.length === 0 && <p role="status">{T.fandtIngen[sprog]}</p>}
      {søgt !== '' && (
        <p>
          <a href={href(sprog, '/loven')}>{T.visAlle[sprog]}</a>
        </p>
      )}
      {grupper(bestemmelser).map((group) => (
        <Lovafsnit key={group.lov.kort} group={group} sprog={sprog} />
      ))}
    </Side>
  )
}

const Lovafsnit = ({ group, sprog }: { readonly group: Lovgruppe; readonly sprog: Sprog }) => (
  <section class="lovafsnit">
    <h2>{capital(group.lov.navn[sprog])}</h2>
    {group.paragraffer.map((p) => (
      <Paragrafafsnit key={p.hjemmel.paragraf} paragraph={p} sprog={sprog} />
    ))}
  </section>
)

const Paragrafafsnit = ({
  paragraph,
  sprog,
}: {
  readonly paragraph: Paragrafgruppe
  readonly sprog: Sprog
}) => (
  <>
    <h3>{hjemmelText(paragraph.hjemmel, sprog, 'short')}</h3>
    <ul class="regelliste">
      {paragraph.bestemmelser.map((bestemmelse) => (
        <li key={bestemmelse.id}>
          <a href={href(sprog, bestemmelsePath(bestemmelse.id))}>{bestemmelse.titel[sprog]}</a>{' '}
          <span class="svag">{placeOf(bestemmelse, sprog)}</span>
        </li>
      ))}
    </ul>
  </>
)

function placeOf(bestemmelse: Bestemmelse, sprog: Sprog): string {
  const at = standsAt(bestemmelse)
  return at ? hjemmelText(at, sprog, 'short') : ''
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
