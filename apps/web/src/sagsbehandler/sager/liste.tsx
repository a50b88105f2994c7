import { parseDay } from '@sagsvej/calendar'
import { dateText, type Sprog } from '@sagsvej/rules'
import type { Side as Listeside, Sagsfund, Sagslinje } from '@sagsvej/store'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { href } from '../../sprog/href.ts'
import { Find } from '../min-dag/find.tsx'
import { sagPath } from '../sagen/sti.ts'
import { sagerPath } from './sti.ts'
import { T, TILSTAND_EN } from './tekster.ts'

interface Props {
  readonly hvem: Indlogget
  readonly sprog: Sprog
}

/** The cases one sees, by name. */
export const Sagsliste = ({ hvem, side, sprog }: Props & { readonly side: Listeside<Sagslinje> }) => (
  <Side {...rammeFor(sprog, sagerPath({}))} hvem={hvem} aktiv="sager" titel={T.titel[sprog]} tæt>
    <div class="dagens-hoved">
      <h1>{T.titel[sprog]}</h1>
      <Find sprog={sprog} />
    </div>
    {side.rækker.length === 0 ? (
      <p>{T.ingen[sprog]}</p>
    ) : (
      <table class="arbejdsliste">
        <thead>
          <tr>
            {(['navn', 'sag', 'tilstand', 'enhed', 'frist'] as const).map((name) => (
              <th key={name} scope="col">
                {T[name][sprog]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {side.rækker.map(({ sagId, navn, status, enhed, frist }) => (
            <tr key={sagId}>
              <th scope="row" class="felt-goer">
                <a href={href(sprog, sagPath(sagId))}>{navn}</a>
              </th>
              <td>{sagId}</td>
              <td>{sprog === 'da' ? status : (TILSTAND_EN[status] ?? status)}</td>
              <td>{enhed ?? '–'}</td>
              <td class="felt-frist">{frist === null ? '–' : dateText(parseDay(frist), sprog)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {side.næste !== undefined && (
      <p>
        <a href={href(sprog, sagerPath({ efter: side.næste }))}>{T.flere[sprog]}</a>
      </p>
    )}
  </Side>
)

/** What was found by words. */
export const Søgning = ({
  hvem,
  søgeord,
  fund,
  sprog,
}: Props & { readonly søgeord: string; readonly fund: readonly Sagsfund[] }) => (
  <Side {...rammeFor(sprog, sagerPath({ søgeord }))} hvem={hvem} aktiv="sager" titel={T.titel[sprog]} tæt>
    <div class="dagens-hoved">
      <h1>{T.titel[sprog]}</h1>
      <Find sprog={sprog} skrevet={søgeord} />
    </div>
    {fund.length === 0 ? (
      <p>{T.ingenFund[sprog]}</p>
    ) : (
      <table class="arbejdsliste">
        <thead>
          <tr>
            {(['navn', 'sag', 'fundet'] as const).map((name) => (
              <th key={name} scope="col">
                {T[name][sprog]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fund.map(({ sagId, navn, uddrag }) => (
            <tr key={sagId}>
              <th scope="row" class="felt-goer">
                <a href={href(sprog, sagPath(sagId))}>{navn}</a>
              </th>
              <td>{sagId}</td>
              <td lang="da">{uddrag}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p>
      <a href={href(sprog, sagerPath({}))}>{T.alle[sprog]}</a>
    </p>
  </Side>
)
