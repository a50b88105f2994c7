import { formatDay } from '@sagsvej/calendar'
import type { SagTilstand } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { kendtDenFor } from '../../sag/kendt-den.ts'
import { href } from '../../sprog/href.ts'
import { sagDenPath, sagPath } from './sti.ts'
import { T } from './tekster.ts'
import type { SkrevneTider } from './tider.ts'

interface Props {
  readonly tilstand: SagTilstand
  readonly skrevet: SkrevneTider
  readonly fejl: ReadonlyMap<keyof SkrevneTider, string>
  readonly sprog: Sprog
}

/** The way to the case as it looked on another day. */
export function SomDetSåUd({ tilstand, skrevet, fejl, sprog }: Props) {
  const { sagId } = tilstand
  return (
    <section class="som-det-saa-ud" aria-labelledby="som-det">
      <h2 id="som-det">{T.somDet[sprog]}</h2>
      <p>{T.somDetOm[sprog]}</p>
      <form method="get" action={href(sprog, sagPath(sagId))} autocomplete="off">
        <Datofelt
          name="paa"
          etiket={T.på[sprog]}
          skrevet={skrevet.paa}
          fejl={fejl.get('paa')}
          sprog={sprog}
        />
        <Datofelt
          name="kendt"
          etiket={T.kendt[sprog]}
          skrevet={skrevet.kendt}
          fejl={fejl.get('kendt')}
          sprog={sprog}
        />
        <button class="button button-secondary" type="submit">
          {T.vis[sprog]}
        </button>
      </form>
      <h3>{T.dage[sprog]}</h3>
      <ol class="kendte-dage">
        {kendtDenFor(tilstand).map(({ dag, hvad }) => {
          const shown = skrevet.kendt === formatDay(dag)
          return (
            <li key={dag}>
              <a
                href={href(sprog, sagDenPath(sagId, dag))}
                {...(shown ? { 'aria-current': 'true' as const } : {})}
              >
                {dateText(dag, sprog)}
              </a>
              {shown && ` (${T.valgt[sprog]})`}: {hvad.map((t) => t[sprog]).join(', ')}
            </li>
          )
        })}
      </ol>
      <p>
        <a href={href(sprog, sagPath(sagId))}>{T.iDag[sprog]}</a>
      </p>
    </section>
  )
}

interface Datofeltprops {
  readonly name: keyof SkrevneTider
  readonly etiket: string
  readonly skrevet: string
  readonly fejl: string | undefined
  readonly sprog: Sprog
}

const Datofelt = ({ name, etiket, skrevet, fejl, sprog }: Datofeltprops) => (
  <div class={`form-group${fejl === undefined ? '' : ' form-error'}`}>
    <label class="form-label" for={name}>
      {etiket}
    </label>
    <span class="form-hint" id={`${name}-hint`}>
      {T.datohint[sprog]}
    </span>
    {fejl !== undefined && (
      <span class="form-error-message" id={`${name}-fejl`}>
        {fejl}
      </span>
    )}
    <input
      class="form-input input-width-s"
      type="text"
      id={name}
      name={name}
      value={skrevet}
      aria-describedby={fejl === undefined ? `${name}-hint` : `${name}-hint ${name}-fejl`}
      {...(fejl === undefined ? {} : { 'aria-invalid': 'true' as const })}
    />
  </div>
)
