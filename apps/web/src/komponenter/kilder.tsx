import { type Kilde, kildeText, type Sprog } from '@sagsvej/rules'

interface Props {
  readonly kilder: readonly Kilde[]
  readonly titel: string
  readonly sprog: Sprog
}

/** Where a rule was read, or should have been. The names are Danish in both languages, and said so. */
export function Kildeliste({ kilder, titel, sprog }: Props) {
  if (kilder.length === 0) return null
  return (
    <>
      <p class="trin-del">{titel}</p>
      <ul class="kilder bar no-max-width" {...(sprog === 'da' ? {} : { lang: 'da' })}>
        {kilder.map((kilde) => (
          <li key={kilde.navn}>
            {kilde.url === undefined ? (
              kildeText(kilde, 'da')
            ) : (
              <a href={kilde.url}>{kildeText(kilde, 'da')}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
