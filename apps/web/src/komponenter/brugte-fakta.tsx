import { type BrugtFaktum, type Faktum, factText, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly fakta: readonly BrugtFaktum[]
  readonly sprog: Sprog
  readonly ret: ((faktum: Faktum) => string | undefined) | undefined
}

/** The facts a rule used, each with a link to where it is corrected. */
export function BrugteFakta({ fakta, sprog, ret }: Props) {
  if (fakta.length === 0) return null
  return (
    <>
      <p class="trin-del">{T.fakta[sprog]}</p>
      <ul class="brugt bar no-max-width">
        {fakta.map(({ faktum, værdi }) => {
          const to = ret?.(faktum)
          return (
            <li key={faktum.nøgle}>
              {faktum.etiket[sprog]}:{' '}
              <strong>{værdi === undefined ? T.mangler[sprog] : factText(faktum.type, værdi, sprog)}</strong>
              {to !== undefined && (
                <>
                  {' '}
                  <a href={to}>
                    {T.ret[sprog]}
                    <span class="sr-only">{`: ${faktum.etiket[sprog]}`}</span>
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
