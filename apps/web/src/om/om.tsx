import { lov } from '@sagsvej/law'
import { SIKKERHED_TEKST, type Sikkerhed, type Sprog, type Tekst } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { BETYDNING, DÆKKET, PRIVAT, T } from './tekster.ts'

interface Props {
  readonly sprog: Sprog
  /** What no answer looks at. */
  readonly ikkeUndersøgt: readonly Tekst[]
}

const DEGREES: readonly Sikkerhed[] = [
  'kontrolleret',
  'afledt',
  'sekundær',
  'ubekræftet',
  'konflikt',
  'ukendt',
  'ikke modelleret',
  'ventet',
]

const versions = lov.bestemmelser.flatMap((b) => b.versioner)
const countOf = (degree: Sikkerhed): number => versions.filter((v) => v.sikkerhed === degree).length

export function OmSide({ sprog, ikkeUndersøgt }: Props) {
  return (
    <Side {...rammeFor(sprog, '/om')} aktiv="om" titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <h2>{T.dækket[sprog]}</h2>
      <Punkter tekster={DÆKKET} sprog={sprog} />
      <h2>{T.ikkeDækket[sprog]}</h2>
      <p>{T.ikkeDækketOm[sprog]}</p>
      <Punkter tekster={ikkeUndersøgt} sprog={sprog} />
      <h2>{T.sikkert[sprog]}</h2>
      <p>{T.sikkertOm[sprog]}</p>
      <Grader sprog={sprog} />
      <h2>{T.skøn[sprog]}</h2>
      <p>{T.skønOm[sprog]}</p>
      <h2>{T.privat[sprog]}</h2>
      <Punkter tekster={PRIVAT} sprog={sprog} />
      <h2>{T.åbent[sprog]}</h2>
      <ul>
        {(['sagsfil', 'vurdering', 'fakta'] as const).map((name) => (
          <li key={name}>
            <a href={`/skema/${name}.json`}>{T[name][sprog]}</a>
          </li>
        ))}
      </ul>
    </Side>
  )
}

const Punkter = ({ tekster, sprog }: { readonly tekster: readonly Tekst[]; readonly sprog: Sprog }) => (
  <ul>
    {tekster.map((tekst) => (
      <li key={tekst.da}>{tekst[sprog]}</li>
    ))}
  </ul>
)

const Grader = ({ sprog }: { readonly sprog: Sprog }) => (
  <section class="table--responsive-scroll" aria-label={T.tabel[sprog]} tabindex={0}>
    <table class="table">
      <caption class="sr-only">{T.tabel[sprog]}</caption>
      <thead>
        <tr>
          <th scope="col">{T.grad[sprog]}</th>
          <th scope="col">{T.betyder[sprog]}</th>
          <th scope="col" class="align-text-right">
            {T.antal[sprog]}
          </th>
        </tr>
      </thead>
      <tbody>
        {DEGREES.map((degree) => (
          <tr key={degree}>
            <th scope="row">{SIKKERHED_TEKST[degree][sprog]}</th>
            <td>{BETYDNING[degree][sprog]}</td>
            <td class="align-text-right">{countOf(degree)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
