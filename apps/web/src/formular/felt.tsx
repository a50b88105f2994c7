import type { Sprog } from '@sagsvej/rules'
import type { Formularfelt } from './formular.ts'
import { T } from './tekster.ts'

interface Props {
  readonly felt: Formularfelt
  readonly skrevet: readonly string[]
  readonly fejl: string | undefined
  readonly sprog: Sprog
}

/** A field with its label, its help and what is wrong with it. */
export function Felt({ felt, skrevet, fejl, sprog }: Props) {
  const { navn, etiket, hjælp, art, valgfri } = felt
  const label = `${etiket[sprog]}${valgfri ? ` (${T.valgfri[sprog]})` : ''}`
  const notes = (
    <>
      {hjælp && (
        <span class="form-hint" id={`${navn}-hint`}>
          {hjælp[sprog]}
        </span>
      )}
      {fejl !== undefined && (
        <span class="form-error-message" id={`${navn}-fejl`}>
          {fejl}
        </span>
      )}
    </>
  )
  const group = `form-group${fejl === undefined ? '' : ' form-error'}`
  if (art === 'flere') {
    return (
      <fieldset class={group} id={navn} tabindex={-1} {...describedBy(felt, fejl)}>
        <legend class="form-label">{label}</legend>
        {notes}
        <Afkrydsninger felt={felt} skrevet={skrevet} sprog={sprog} />
      </fieldset>
    )
  }
  return (
    <div class={group}>
      <label class="form-label" for={navn}>
        {label}
      </label>
      {notes}
      <Kontrol felt={felt} skrevet={skrevet[0] ?? ''} fejl={fejl} sprog={sprog} />
    </div>
  )
}

function describedBy({ navn, hjælp }: Formularfelt, fejl: string | undefined) {
  const ids = [hjælp && `${navn}-hint`, fejl === undefined ? undefined : `${navn}-fejl`]
    .filter(Boolean)
    .join(' ')
  return {
    ...(ids === '' ? {} : { 'aria-describedby': ids }),
    ...(fejl === undefined ? {} : { 'aria-invalid': 'true' as const }),
  }
}

const Afkrydsninger = ({ felt, skrevet, sprog }: Omit<Props, 'fejl'>) => (
  <ul class="nobullet-list">
    {felt.valg?.map(({ nøgle, navn }) => (
      <li key={nøgle}>
        <input
          type="checkbox"
          class="form-checkbox"
          id={`${felt.navn}-${nøgle}`}
          name={felt.navn}
          value={nøgle}
          checked={skrevet.includes(nøgle)}
        />
        <label for={`${felt.navn}-${nøgle}`}>{navn[sprog]}</label>
      </li>
    ))}
  </ul>
)

function Kontrol({ felt, skrevet, fejl, sprog }: Omit<Props, 'skrevet'> & { readonly skrevet: string }) {
  const { navn, art, valg } = felt
  const common = { id: navn, name: navn, ...describedBy(felt, fejl) }
  if (art === 'tekst') return <textarea class="form-input" rows={3} value={skrevet} {...common} />
  if (art === 'valg') {
    return (
      <select class="form-select" {...common}>
        {skrevet === '' && <option value="">{T.vælg[sprog]}</option>}
        {valg?.map((one) => (
          <option key={one.nøgle} value={one.nøgle} selected={one.nøgle === skrevet}>
            {one.navn[sprog]}
          </option>
        ))}
      </select>
    )
  }
  if (art === 'linje')
    return <input type="text" class="form-input" autocomplete="off" value={skrevet} {...common} />
  const type = art === 'dag' ? 'date' : 'time'
  return <input type={type} class="form-input input-width-s" autocomplete="off" value={skrevet} {...common} />
}
