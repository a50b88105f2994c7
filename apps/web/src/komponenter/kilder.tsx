import type { Kilde, Sprog } from '@sagsvej/rules'

interface Props {
  readonly kilder: readonly Kilde[]
  readonly titel: string
  readonly sprog: Sprog
}

/** Where a rule was read. The names are Danish in both languages, and said so. */
export function Kildeliste({ kilder, titel, sprog }: Props) {
  if (kilder.length === 0) return null
  return (
    <>
      <p class="trin-del">{titel}</p>
      <ul class="kilder bar no-max-width" {...(sprog === 'da' ? {} : { lang: 'da' })}>
        {kilder.map(({ navn, url }) => (
          <li key={navn}>{url === undefined ? navn : <a href={url}>{navn}</a>}</li>
        ))}
      </ul>
    </>
  )
}
