import { type FaktumType, type Sprog, unitText, type Valgmulighed } from '@sagsvej/rules'
import { T } from './tekster.ts'

export interface Feltprops {
  readonly id: string
  readonly name: string
  readonly type: Exclude<FaktumType, { art: 'liste' }>
  readonly sprog: Sprog
  readonly skrevet: string
  readonly fejl?: string | undefined
  /** Ids of further texts that describe the control. */
  readonly beskrevetAf?: string | undefined
}

export const optionsOf = (type: Feltprops['type']): readonly Valgmulighed[] | undefined => {
  if (type.art === 'valg') return type.valg
  if (type.art !== 'sandt') return undefined
  return [
    { nøgle: 'ja', navn: T.ja },
    { nøgle: 'nej', navn: T.nej },
  ]
}

/** The unit of a number or the form of a date, shown where it is typed. */
export function hintFor(type: Feltprops['type'], sprog: Sprog): string | undefined {
  if (type.art === 'dato') return T.datohjælp[sprog]
  return undefined
}

export const Feltfejl = ({ id, tekst }: { readonly id: string; readonly tekst: string | undefined }) =>
  tekst === undefined ? null : (
    <span class="form-error-message" id={id}>
      {tekst}
    </span>
  )

/** A control for one text: a date, a number with its unit, or a choice as a drop-down. */
export function Kontrol({ id, name, type, sprog, skrevet, fejl, beskrevetAf }: Feltprops) {
  const unit = type.art === 'tal' ? unitText(type.enhed, sprog) : ''
  const described = [
    beskrevetAf,
    unit === '' ? undefined : `${id}-enhed`,
    fejl === undefined ? undefined : `${id}-fejl`,
  ]
    .filter(Boolean)
    .join(' ')
  const common = {
    id,
    name,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(fejl === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
  const options = optionsOf(type)
  if (options) {
    return (
      <select class="form-select" {...common}>
        <option value="">{T.vælg[sprog]}</option>
        {options.map(({ nøgle, navn }) => (
          <option key={nøgle} value={nøgle} selected={nøgle === skrevet}>
            {navn[sprog]}
          </option>
        ))}
      </select>
    )
  }
  const input = (
    <input
      class={`form-input ${type.art === 'tal' ? 'input-width-xs' : 'input-width-s'}`}
      type="text"
      inputmode={type.art === 'tal' ? 'decimal' : 'text'}
      autocomplete="off"
      value={skrevet}
      {...common}
    />
  )
  if (unit === '') return input
  return (
    <div class="form-input-wrapper form-input-wrapper--suffix">
      {input}
      <div class="form-input-suffix" aria-hidden="true" id={`${id}-enhed`}>
        {unit}
      </div>
    </div>
  )
}
