import { type Day, parseDay } from '@sagsvej/calendar'
import { SAGSGANGE } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import type { Opgave } from '@sagsvej/store'
import { href } from '../../sprog/href.ts'
import { opgavePath } from '../sagen/sti.ts'
import { dageTil, iGrupper } from './grupper.ts'
import { dageTekst, T } from './tekster.ts'

interface Props {
  readonly opgaver: readonly Opgave[]
  readonly idag: Day
  readonly sprog: Sprog
}

/** The work list: a body for each urgency, so that a reader hears where in it a row stands. */
export const Opgavetabel = ({ opgaver, idag, sprog }: Props) => (
  <table class="arbejdsliste">
    <thead>
      <tr>
        {(['dage', 'frist', 'gør', 'borger', 'sagsgang', 'regel'] as const).map((name) => (
          <th key={name} scope="col" class={`felt-${name === 'gør' ? 'goer' : name}`}>
            {T[name][sprog]}
          </th>
        ))}
      </tr>
    </thead>
    {iGrupper(opgaver, idag).map(({ navn, opgaver: rows }) => (
      <tbody key={navn}>
        <tr class="gruppe">
          <th colspan={6} scope="rowgroup">
            {(navn === 'idag' ? { da: 'I dag', en: 'Today' } : T[navn])[sprog]}{' '}
            <span class="antal">{rows.length}</span>
          </th>
        </tr>
        {rows.map((one) => (
          <Række key={`${one.sagId} ${one.nøgle}`} opgave={one} idag={idag} sprog={sprog} />
        ))}
      </tbody>
    ))}
  </table>
)

function Række({ opgave, idag, sprog }: { opgave: Opgave; idag: Day; sprog: Sprog }) {
  const { sagId, nøgle, navn, frist, hjemmel, procedure, trin } = opgave
  const gang = SAGSGANGE.find((one) => one.nøgle === procedure)
  const step = gang?.trin.find((one) => one.nøgle === trin)
  return (
    <tr>
      <td class="felt-dage">
        <Dage dage={dageTil(opgave, idag)} sprog={sprog} />
      </td>
      <td class="felt-frist">{frist === null ? '–' : dateText(parseDay(frist), sprog)}</td>
      <th scope="row" class="felt-goer">
        <a href={href(sprog, opgavePath(sagId, nøgle))}>{step?.titel[sprog] ?? opgave.titel}</a>
      </th>
      <td class="felt-borger">{navn}</td>
      <td class="felt-sagsgang">{gang?.titel[sprog] ?? procedure}</td>
      <td class="felt-regel">{hjemmel ?? ''}</td>
    </tr>
  )
}

/** Days left: the colour never stands alone. */
function Dage({ dage, sprog }: { readonly dage: number | undefined; readonly sprog: Sprog }) {
  if (dage === undefined) return <span aria-hidden="true">–</span>
  const slags = dage < 0 ? 'over' : dage === 0 ? 'idag' : 'siden'
  return (
    <span class={`dage dage-${slags}`}>
      <span aria-hidden="true">{dage === 0 ? T.idag[sprog] : String(dage).replace('-', '−')}</span>
      <span class="sr-only">{dage === 0 ? T.idag[sprog] : dageTekst(dage)[sprog]}</span>
    </span>
  )
}
