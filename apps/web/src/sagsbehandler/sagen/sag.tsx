import { registreret, type SagTilstand, type Tider, vurderSag } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../../http/sideramme.ts'
import { Fejlresume } from '../../komponenter/fejlresume.tsx'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { bestemmelsePath } from '../../loven/sti.ts'
import { href } from '../../sprog/href.ts'
import { Svaret } from '../../svaret/svaret.tsx'
import { Oplysninger } from './oplysninger.tsx'
import { SomDetSåUd } from './som-det-saa-ud.tsx'
import { sagSomSkrevetPath } from './sti.ts'
import { T } from './tekster.ts'
import type { SkrevneTider } from './tider.ts'
import { Vurderede } from './vurderede.tsx'

interface Props {
  readonly hvem: Indlogget
  readonly tilstand: SagTilstand
  readonly skrevet: SkrevneTider
  readonly sprog: Sprog
}

/** A stored case, answered for a day with what was known on a day. */
export function Sagsside({ hvem, tilstand, skrevet, tider, sprog }: Props & { readonly tider: Tider }) {
  const vurdering = vurderSag(tilstand, tider)
  return (
    <Side
      {...rammeFor(sprog, sagSomSkrevetPath(tilstand.sagId, skrevet))}
      hvem={hvem}
      aktiv="sager"
      titel={`${tilstand.navn}: ${vurdering.overskrift[sprog]}`}
    >
      <Sagslinje tilstand={tilstand} sprog={sprog} />
      <Svaret
        vurdering={vurdering}
        sprog={sprog}
        ret={({ nøgle }) => (registreret(tilstand, nøgle, tider) ? `#fakta-${nøgle}` : undefined)}
        bestemmelseHref={(id) => href(sprog, bestemmelsePath(id))}
      >
        <SomDetSåUd tilstand={tilstand} skrevet={skrevet} fejl={new Map()} sprog={sprog} />
        <Oplysninger tilstand={tilstand} tider={tider} sprog={sprog} />
        <Vurderede tilstand={tilstand} tider={tider} sprog={sprog} />
        <p class="svag">{T.log[sprog]}</p>
      </Svaret>
    </Side>
  )
}

interface Fejlprops extends Props {
  readonly fejl: ReadonlyMap<keyof SkrevneTider, string>
}

/** The days could not be read: the form again, with what was typed. */
export const Sagsfejlside = ({ hvem, tilstand, skrevet, fejl, sprog }: Fejlprops) => (
  <Side
    {...rammeFor(sprog, sagSomSkrevetPath(tilstand.sagId, skrevet))}
    hvem={hvem}
    aktiv="sager"
    titel={T.fejlTitel[sprog]}
  >
    <Sagslinje tilstand={tilstand} sprog={sprog} />
    <h1>{T.fejlTitel[sprog]}</h1>
    <Fejlresume sprog={sprog} fejl={[...fejl].map(([anker, tekst]) => ({ anker, tekst }))} />
    <SomDetSåUd tilstand={tilstand} skrevet={skrevet} fejl={fejl} sprog={sprog} />
  </Side>
)

const Sagslinje = ({ tilstand, sprog }: { readonly tilstand: SagTilstand; readonly sprog: Sprog }) => (
  <p class="sagslinje">
    <a href={href(sprog, '/sager')}>{T.alle[sprog]}</a>
    {' · '}
    {`${T.sagen[sprog]} ${tilstand.sagId}: ${tilstand.navn}`} <span class="svag">({T.opdigtet[sprog]})</span>
  </p>
)
