import type { Blok } from '@sagsvej/casework'
import type { Etiketter } from '../etiketter.ts'
import { Tabel } from './tabel.tsx'

interface Props {
  readonly blok: Blok
  readonly ord: Etiketter
}

const Afsnitene = ({ tekster }: { readonly tekster: readonly string[] }) => (
  <>
    {tekster.map((tekst) => (
      <p key={tekst}>{tekst}</p>
    ))}
  </>
)

const Punkter = ({ punkter }: { readonly punkter: readonly string[] }) => (
  <ul>
    {punkter.map((punkt) => (
      <li key={punkt}>{punkt}</li>
    ))}
  </ul>
)

/** One block of a letter; every kind is handled. */
export function BlokHtml({ blok, ord }: Props) {
  switch (blok.art) {
    case 'resume':
      return (
        <div class="resume">
          <Afsnitene tekster={blok.afsnit} />
        </div>
      )
    case 'overskrift':
      return <h2>{blok.tekst}</h2>
    case 'afsnit':
      return <p>{blok.tekst}</p>
    case 'liste':
      return blok.nummereret ? (
        <ol>
          {blok.punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ol>
      ) : (
        <Punkter punkter={blok.punkter} />
      )
    case 'opstilling':
      return (
        <dl>
          {blok.raekker.map(({ navn, vaerdi }) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{vaerdi}</dd>
            </div>
          ))}
        </dl>
      )
    case 'tabel':
      return <Tabel {...blok} />
    case 'hjemmel':
      return (
        <section>
          <h2>{blok.titel}</h2>
          <Punkter punkter={blok.henvisninger.map(({ tekst }) => tekst)} />
        </section>
      )
    case 'frist':
      return (
        <section class="frist">
          <h2>{blok.titel}</h2>
          <p>
            <strong>{blok.tekst}</strong>
          </p>
          {blok.konto && <h3>{ord.sådanTalt}</h3>}
          {blok.konto && <Afsnitene tekster={blok.konto.tekst} />}
          {blok.henvisning && <p>{blok.henvisning.tekst}</p>}
        </section>
      )
    case 'klagevejledning':
      return (
        <section class="klage">
          <h2>{blok.titel}</h2>
          <Afsnitene tekster={blok.afsnit} />
          <Punkter punkter={blok.henvisninger.map(({ tekst }) => tekst)} />
        </section>
      )
    case 'boks':
      return (
        <section class={`boks boks-${blok.slags}`}>
          <h2>{blok.titel}</h2>
          <Punkter punkter={blok.punkter} />
        </section>
      )
    case 'underskrift':
      return (
        <div class="underskrift">
          <p>{blok.hilsen}</p>
          <p>
            <strong>{blok.navn}</strong>
            <br />
            {blok.stilling}
            <br />
            {blok.afsender}
          </p>
        </div>
      )
  }
}
