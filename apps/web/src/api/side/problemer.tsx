import type { Sprog } from '@sagsvej/rules'
import { umuligDato } from '@sagsvej/rules/read'
import { problemJson } from '../problem/json.ts'
import { Problem } from '../problem/problem.ts'
import { PROBLEMER } from '../problem/tekster.ts'
import { Kode } from './kode.tsx'
import { T } from './tekster.ts'

const { slags, tekst } = umuligDato('2026-02-31')
const SHOWN = new Problem('case-file', { fejl: [{ pointer: '/fakta/1/kendtFra', kind: slags, tekst }] })

/** A problem as it is sent, and every kind there is. */
export const Problemer = ({ sprog }: { readonly sprog: Sprog }) => (
  <>
    <Kode navn={T.galtKode[sprog]} tekst={JSON.stringify(problemJson(SHOWN, sprog), null, 2)} />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard. */}
    <section class="table--responsive-scroll" aria-label={T.galtTabel[sprog]} tabIndex={0}>
      <table class="table">
        <caption class="sr-only">{T.galtTabel[sprog]}</caption>
        <thead>
          <tr>
            <th scope="col">{T.status[sprog]}</th>
            <th scope="col">{T.betyder[sprog]}</th>
            <th scope="col">{T.gør[sprog]}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(PROBLEMER).map(([art, { status, titel, detalje }]) => (
            <tr key={art}>
              <th scope="row">{status}</th>
              <td>{titel[sprog]}</td>
              <td>{detalje[sprog]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
)
