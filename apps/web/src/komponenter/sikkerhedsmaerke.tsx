import { SIKKERHED_TEKST, type Sikkerhed, type Sprog } from '@sagsvej/rules'

/** Each degree has its look (frame and pattern) and its word, so that colour carries nothing alone. */
const UDSEENDE: Readonly<Record<Sikkerhed, readonly [klasse: string, tegn: string]>> = {
  kontrolleret: ['klar', '✓'],
  afledt: ['afledt', '='],
  sekundær: ['afledt', ''],
  ubekræftet: ['skraveret', ''],
  konflikt: ['ukendt', '?'],
  ukendt: ['ukendt', '?'],
  'ikke modelleret': ['ukendt', '?'],
  ventet: ['ventet', ''],
}

interface Props {
  readonly sikkerhed: Sikkerhed
  readonly sprog: Sprog
}

/** How sure a line of law is. */
export function Sikkerhedsmærke({ sikkerhed, sprog }: Props) {
  const [klasse, tegn] = UDSEENDE[sikkerhed]
  return (
    <span class={`sikkerhed sikkerhed-${klasse}`}>
      {tegn !== '' && (
        <span class="tegn" aria-hidden="true">
          {tegn}
        </span>
      )}
      {SIKKERHED_TEKST[sikkerhed][sprog]}
    </span>
  )
}
