import { hjemmelText, type Indhold, type Led, prose, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly indhold: Indhold
  readonly sprog: Sprog
}

/** What a version says, as the computer has it: one rule with its exceptions, several readings, or nothing read. */
export function Indholdsafsnit({ indhold, sprog }: Props) {
  switch (indhold.art) {
    case 'regel':
      return (
        <>
          <dt>{T.reglen[sprog]}</dt>
          <dd>
            <Regnet led={indhold.er} sprog={sprog} />
          </dd>
          {indhold.undtagelser.length > 0 && <dt>{T.undtagelser[sprog]}</dt>}
          {indhold.undtagelser.map((u) => (
            <dd key={u.navn.da}>
              {u.navn[sprog]} <span class="svag">{hjemmelText(u.hjemmel, sprog, 'short')}</span>
            </dd>
          ))}
        </>
      )
    case 'læsninger':
      return (
        <>
          <dt>{T.læsninger[sprog]}</dt>
          {indhold.læsninger.map((l) => (
            <dd key={l.navn.da}>
              <strong>{l.navn[sprog]}</strong>: {l.grund[sprog]}
              <Regnet led={l.er} sprog={sprog} />
            </dd>
          ))}
        </>
      )
    case 'ukendt':
      return (
        <>
          <dt>{T.ukendt[sprog]}</dt>
          <dd>{indhold.hvad[sprog]}</dd>
        </>
      )
  }
}

/** The rule read off the tree: exact, and long, so it is folded away. */
const Regnet = ({ led, sprog }: { readonly led: Led; readonly sprog: Sprog }) => (
  <details>
    <summary>{T.regnes[sprog]}</summary>
    <p class="regel">{prose(led, sprog)}</p>
  </details>
)
