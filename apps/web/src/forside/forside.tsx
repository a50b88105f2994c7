import type { Sprog, Tekst } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { T } from './tekster.ts'

/** One loud thing: the way into the form. */
export function Forside({ sprog }: { readonly sprog: Sprog }) {
  return (
    <Side {...rammeFor(sprog, '/')} titel={T.titel[sprog]}>
      <h1>{T.titel[sprog]}</h1>
      <p class="font-lead">{T.manchet[sprog]}</p>
      <p>
        <a class="button button-primary" href={href(sprog, '/proev')}>
          {T.start[sprog]}
        </a>
      </p>
      <p class="svag">{T.tryghed[sprog]}</p>
      <Vej sprog={sprog} titel={T.minSag} om={T.minSagOm} link={T.minSagLink} path="/log-ind" />
      <Vej sprog={sprog} titel={T.loven} om={T.lovenOm} link={T.lovenLink} path="/loven" />
      <Vej sprog={sprog} titel={T.om} om={T.omOm} link={T.omLink} path="/om" />
    </Side>
  )
}

interface Vejprops {
  readonly sprog: Sprog
  readonly titel: Tekst
  readonly om: Tekst
  readonly link: Tekst
  readonly path: string
}

function Vej({ sprog, titel, om, link, path }: Vejprops) {
  return (
    <section class="vej">
      <h2>{titel[sprog]}</h2>
      <p>{om[sprog]}</p>
      <p>
        <a href={href(sprog, path)}>{link[sprog]}</a>
      </p>
    </section>
  )
}
