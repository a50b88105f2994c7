import type { Day } from '@sagsvej/calendar'
import { AKTØRROLLER, type Aktørrolle, type Opgave } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { Fristkonto } from '../../svaret/konto.tsx'
import { T } from './tekster.ts'

interface Props {
  readonly opgaver: readonly Opgave[]
  readonly idag: Day
  readonly sprog: Sprog
}

/** What happens next, by when and by whom: what waits for the citizen first. */
export function Næste({ opgaver, idag, sprog }: Props) {
  const known = opgaver.filter(({ tilstand }) => tilstand !== 'uafklaret')
  const own = known.filter(isOwn)
  const others = known.filter((one) => !isOwn(one))
  return (
    <section aria-labelledby="naeste">
      <h2 id="naeste">{T.næste[sprog]}</h2>
      {known.length === 0 && <p>{T.intet[sprog]}</p>}
      {own.length > 0 && <Del titel={T.dig[sprog]} opgaver={own} idag={idag} sprog={sprog} />}
      {others.length > 0 && <Del titel={T.kommunen[sprog]} opgaver={others} idag={idag} sprog={sprog} />}
    </section>
  )
}

/** The first of those who may take a step is the one it is for. */
const isOwn = ({ trin }: Opgave): boolean => trin.roller[0] === 'borger'

const OFFICE: readonly (Aktørrolle | undefined)[] = ['sagsbehandler', 'leder', 'system', undefined]

const hvem = (rolle: Aktørrolle | undefined, sprog: Sprog): string =>
  rolle === 'borger'
    ? T.du[sprog]
    : OFFICE.includes(rolle) || rolle === undefined
      ? T.kommunenGør[sprog]
      : AKTØRROLLER[rolle][sprog].replace(/^./, (first) => first.toUpperCase())

const Del = ({ titel, opgaver, idag, sprog }: Props & { readonly titel: string }) => (
  <>
    <h3>{titel}</h3>
    <ul class="bar naeste-liste">
      {opgaver.map(({ gang, trin, senest, frist }) => (
        <li key={`${gang.sagsgang.nøgle}/${gang.id}/${trin.nøgle}`}>
          <strong>{trin.titel[sprog]}</strong>
          {senest !== undefined && (
            <p>{`${(senest < idag ? T.skulleSenest : T.senest)[sprog]} ${dateText(senest, sprog)}`}</p>
          )}
          <p class="svag">{`${hvem(trin.roller[0], sprog)} · ${gang.sagsgang.titel[sprog]}`}</p>
          {frist?.art === 'frist' && frist.konto?.day === senest && frist.konto && (
            <Fristkonto konto={frist.konto} om={trin.titel[sprog]} sprog={sprog} />
          )}
        </li>
      ))}
    </ul>
  </>
)
