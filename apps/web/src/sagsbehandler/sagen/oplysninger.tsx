import { grundlag, registreret, type SagTilstand, type Tider } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { dateText, factText, OPRINDELSE_NAVN, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

interface Props {
  readonly tilstand: SagTilstand
  readonly tider: Tider
  readonly sprog: Sprog
}

/** The facts that hold on the day, as known then: what, from whom, since when. */
export function Oplysninger({ tilstand, tider, sprog }: Props) {
  const { fakta } = grundlag(tilstand, lov, tider)
  const rows = lov.fakta.flatMap((faktum) => {
    const entry = registreret(tilstand, faktum.nøgle, tider)
    const value = entry && fakta(faktum)
    return entry && value !== undefined ? [{ faktum, entry, value }] : []
  })
  return (
    <section class="oplysninger">
      <h2 id="oplysninger">{T.fakta[sprog]}</h2>
      {rows.length === 0 ? (
        <p>{T.ingenFakta[sprog]}</p>
      ) : (
        <section class="table--responsive-scroll" aria-labelledby="oplysninger" tabindex={0}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{T.oplysning[sprog]}</th>
                <th scope="col">{T.værdi[sprog]}</th>
                <th scope="col">{T.hvem[sprog]}</th>
                <th scope="col">{T.siden[sprog]}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ faktum, entry, value }) => (
                <tr key={faktum.nøgle} id={`fakta-${faktum.nøgle}`}>
                  <th scope="row">{faktum.etiket[sprog]}</th>
                  <td>{factText(faktum.type, value, sprog) || T.tom[sprog]}</td>
                  <td>{OPRINDELSE_NAVN[entry.oprindelse][sprog]}</td>
                  <td>{dateText(entry.kendtFra, sprog)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
