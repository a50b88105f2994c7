import type { Faktum, Sprog } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import { Feltfejl, hintFor, Kontrol, optionsOf } from './felt.tsx'
import { kontrolId, VÆRDI } from './felter.ts'
import { Rækker } from './raekker.tsx'
import type { Skrevet } from './svarark.ts'

interface Props {
  readonly faktum: Faktum
  readonly skrevet: Skrevet
  readonly sprog: Sprog
  /** By pointer: '' for the question itself, `/0/fra` for a field of a row. */
  readonly fejl: ReadonlyMap<string, string>
  /** On a page of its own the question is the page's title. */
  readonly somTitel: boolean
}

/** One question with the control that fits its type. */
export function Spørgsmål(props: Props) {
  const { faktum, skrevet, sprog, fejl, somTitel } = props
  const { nøgle, type } = faktum
  const id = kontrolId(nøgle)
  const helpId = faktum.hjælp ? `${id}-hjaelp` : undefined
  const help = faktum.hjælp && (
    <span class="form-hint" id={helpId}>
      {faktum.hjælp[sprog]}
    </span>
  )
  const group = (children: ComponentChildren) => (
    <div class={`form-group${fejl.has('') ? ' form-error' : ''}`}>{children}</div>
  )
  const one = typeof skrevet === 'string' ? skrevet : ''

  if (type.art === 'liste' || type.art === 'valg' || type.art === 'sandt') {
    const described = [helpId, fejl.has('') ? `${id}-fejl` : undefined].filter(Boolean).join(' ')
    return group(
      <fieldset
        id={id}
        aria-labelledby={`${id}-titel`}
        {...(described === '' ? {} : { 'aria-describedby': described })}
      >
        <Titel id={`${id}-titel`} somTitel={somTitel}>
          {faktum.spørgsmål[sprog]}
        </Titel>
        {help}
        <Feltfejl id={`${id}-fejl`} tekst={fejl.get('')} />
        {type.art === 'liste' ? (
          <Rækker
            faktum={faktum}
            type={type}
            rækker={typeof skrevet === 'string' ? [] : skrevet}
            sprog={sprog}
            fejl={fejl}
          />
        ) : (
          <Valgknapper id={id} options={optionsOf(type) ?? []} valgt={one} sprog={sprog} />
        )}
      </fieldset>,
    )
  }
  const hint = hintFor(type, sprog)
  const described = [helpId, hint === undefined ? undefined : `${id}-hint`].filter(Boolean).join(' ')
  return group(
    <>
      <Titel somTitel={somTitel}>
        <label for={id}>{faktum.spørgsmål[sprog]}</label>
      </Titel>
      {help}
      {hint !== undefined && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Feltfejl id={`${id}-fejl`} tekst={fejl.get('')} />
      <Kontrol
        id={id}
        name={VÆRDI}
        type={type}
        sprog={sprog}
        skrevet={one}
        fejl={fejl.get('')}
        beskrevetAf={described === '' ? undefined : described}
      />
    </>,
  )
}

interface Titelprops {
  readonly somTitel: boolean
  readonly id?: string
  readonly children: ComponentChildren
}

const Titel = ({ somTitel, id, children }: Titelprops) =>
  somTitel ? (
    <h1 class="spoergsmaal" {...(id ? { id } : {})}>
      {children}
    </h1>
  ) : (
    <p class="form-label" {...(id ? { id } : {})}>
      {children}
    </p>
  )

interface Valgprops {
  readonly id: string
  readonly options: NonNullable<ReturnType<typeof optionsOf>>
  readonly valgt: string
  readonly sprog: Sprog
}

const Valgknapper = ({ id, options, valgt, sprog }: Valgprops) => (
  <>
    {options.map(({ nøgle, navn }) => (
      <div class="form-group-radio" key={nøgle}>
        <input
          type="radio"
          id={`${id}-${nøgle}`}
          name={VÆRDI}
          class="form-radio"
          value={nøgle}
          checked={nøgle === valgt}
        />
        <label class="form-label" for={`${id}-${nøgle}`}>
          {navn[sprog]}
        </label>
      </div>
    ))}
  </>
)
