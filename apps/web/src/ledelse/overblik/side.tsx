import { SAGSGANGE } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import type { Enhed, Opgavetal, Statistiklinje } from '@sagsvej/store'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { visningPath } from '../../sagsbehandler/min-dag/valg.ts'
import { href } from '../../sprog/href.ts'
import { LEDELSE } from '../sti.ts'
import { iEnheder } from './enheder.ts'
import { Søjle } from './soejle.tsx'
import { overskrift, T } from './tekster.ts'

interface Props {
  readonly hvem: Indlogget
  readonly linjer: readonly Statistiklinje[]
  readonly tal: readonly Opgavetal[]
  readonly enheder: readonly Enhed[]
  readonly sprog: Sprog
}

/** A sentence first, then the numbers, each with its bar in the same cell, so that the two cannot part. */
export function Overblik({ hvem, linjer, tal, enheder, sprog }: Props) {
  const all = tal.reduce((sum, { antal }) => sum + antal, 0)
  const over = tal.reduce((sum, { overskredet }) => sum + overskredet, 0)
  return (
    <Side {...rammeFor(sprog, LEDELSE)} hvem={hvem} aktiv="ledelse" titel={T.titel[sprog]} tæt>
      <h1>{overskrift(over, all)[sprog]}</h1>
      <p class="svag">{T.sådan[sprog]}</p>
      <h2 id="enheder">{T.enheder[sprog]}</h2>
      <Enheder linjer={linjer} enheder={enheder} sprog={sprog} />
      <h2 id="gange">{T.gange[sprog]}</h2>
      <Gange tal={tal} sprog={sprog} />
    </Side>
  )
}

const Enheder = ({ linjer, enheder, sprog }: Pick<Props, 'linjer' | 'enheder' | 'sprog'>) => {
  const names = new Map<string | null, string>(enheder.map(({ id, navn }) => [id, navn]))
  const units = iEnheder(linjer)
  const most = Math.max(1, ...units.map(({ opgaver }) => opgaver))
  return (
    <table class="arbejdsliste taltabel" aria-labelledby="enheder">
      <thead>
        <tr>
          {(['enhed', 'åbne', 'lukkede', 'opgaver', 'over'] as const).map((name) => (
            <th key={name} scope="col">
              {T[name][sprog]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ enhed, åbne, lukkede, opgaver, over }) => (
          <tr key={enhed ?? ''}>
            <th scope="row">{names.get(enhed) ?? enhed ?? T.ingenEnhed[sprog]}</th>
            <td>{åbne}</td>
            <td>{lukkede}</td>
            <td>
              <Søjle antal={opgaver} af={most} />
            </td>
            <td>
              <Søjle antal={over} af={most} frist />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Gange = ({ tal, sprog }: Pick<Props, 'tal' | 'sprog'>) => {
  const most = Math.max(1, ...tal.map(({ antal }) => antal))
  return (
    <table class="arbejdsliste taltabel" aria-labelledby="gange">
      <thead>
        <tr>
          {(['gang', 'inden', 'over'] as const).map((name) => (
            <th key={name} scope="col">
              {T[name][sprog]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tal.map(({ procedure, antal, overskredet }) => (
          <tr key={procedure}>
            <th scope="row">
              <a href={href(sprog, visningPath({ hvis: 'enheden', procedure }))}>
                {SAGSGANGE.find(({ nøgle }) => nøgle === procedure)?.titel[sprog] ?? procedure}
              </a>
            </th>
            <td>
              <Søjle antal={antal - overskredet} af={most} />
            </td>
            <td>
              <Søjle antal={overskredet} af={most} frist />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
