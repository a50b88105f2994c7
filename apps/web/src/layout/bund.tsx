import type { Sprog } from '@sagsvej/rules'
import { href } from '../sprog/href.ts'
import { T } from './tekster.ts'

export const Bund = ({ sprog }: { readonly sprog: Sprog }) => (
  <footer class="bund">
    <div class="ramme bund-linje">
      <p class="bund-ord">{T.afgør[sprog]}</p>
      <nav aria-label={T.tilbehør[sprog]}>
        <ul class="bar no-max-width">
          <li>
            <a href={href(sprog, '/om')}>{T.omSvaret[sprog]}</a>
          </li>
          <li>
            <a href={href(sprog, '/loven')}>{T.alleRegler[sprog]}</a>
          </li>
          <li>
            <a href={href(sprog, '/tider')}>{T.tider[sprog]}</a>
          </li>
          <li>
            <a href={href(sprog, '/api')}>{T.api[sprog]}</a>
          </li>
          <li>
            <a href="/skema/fakta.json">{T.fakta[sprog]}</a>
          </li>
        </ul>
      </nav>
    </div>
  </footer>
)
