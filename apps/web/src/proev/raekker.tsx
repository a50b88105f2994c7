import type { Række } from '@sagsvej/casework'
import { erPerioder, type Faktum, type FaktumType, type Felt, type Sprog } from '@sagsvej/rules'
import { Feltfejl, hintFor, Kontrol } from './felt.tsx'
import { kontrolId, rækkefelt } from './felter.ts'
import { Knap } from './knap.tsx'
import { T } from './tekster.ts'

interface Props {
  readonly faktum: Faktum
  readonly type: Extract<FaktumType, { art: 'liste' }>
  readonly rækker: readonly Række[]
  readonly sprog: Sprog
  readonly fejl: ReadonlyMap<string, string>
}

/** A list as rows, one fieldset each. A button sends the form to get one row more or fewer. */
export function Rækker({ faktum, type, rækker, sprog, fejl }: Props) {
  const rows = rækker.length === 0 ? [{}] : rækker
  const word = erPerioder(type.orden) ? T.periode : T.post
  return (
    <>
      {rows.map((row, i) => {
        const name = `${word[sprog]} ${i + 1}`
        return (
          <fieldset class="raekke" key={name} id={kontrolId(faktum.nøgle, `/${i}`)}>
            <legend class="form-label">{name}</legend>
            <Feltfejl id={kontrolId(faktum.nøgle, `/${i}-fejl`)} tekst={fejl.get(`/${i}`)} />
            <div class="raekke-felter">
              {type.felter.map((felt) => (
                <Rækkefelt
                  key={felt.navn}
                  felt={felt}
                  id={kontrolId(faktum.nøgle, `/${i}/${felt.navn}`)}
                  name={rækkefelt(i, felt.navn)}
                  skrevet={row[felt.navn] ?? ''}
                  fejl={fejl.get(`/${i}/${felt.navn}`)}
                  sprog={sprog}
                />
              ))}
            </div>
            {rows.length > 1 && (
              <Knap gør={{ art: 'fjern', række: i }} slags="tertiary">
                {`${T.fjern[sprog]} ${name.toLowerCase()}`}
              </Knap>
            )}
          </fieldset>
        )
      })}
      <p>
        <Knap gør={{ art: 'tilføj' }} slags="secondary">
          {(erPerioder(type.orden) ? T.tilføjPeriode : T.tilføj)[sprog]}
        </Knap>
      </p>
    </>
  )
}

interface Rækkefeltprops {
  readonly felt: Felt
  readonly id: string
  readonly name: string
  readonly skrevet: string
  readonly fejl: string | undefined
  readonly sprog: Sprog
}

function Rækkefelt({ felt, id, name, skrevet, fejl, sprog }: Rækkefeltprops) {
  const hint = hintFor(felt.type, sprog)
  // A period's own label says what an empty end means.
  const optional = felt.valgfri === true && felt.navn !== 'til' ? ` (${T.valgfrit[sprog]})` : ''
  return (
    <div class={`form-group${fejl === undefined ? '' : ' form-error'}`}>
      <label class="form-label" for={id}>
        {felt.etiket[sprog]}
        {optional}
      </label>
      {hint !== undefined && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Feltfejl id={`${id}-fejl`} tekst={fejl} />
      <Kontrol
        id={id}
        name={name}
        type={felt.type}
        sprog={sprog}
        skrevet={skrevet}
        fejl={fejl}
        beskrevetAf={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  )
}
