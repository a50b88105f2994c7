import type { Day } from '@sagsvej/calendar'
import { opgaver, registreret, SAGSGANGE, type SagTilstand, type Tider, vurderSag } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../../http/sideramme.ts'
import { Fejlresume } from '../../komponenter/fejlresume.tsx'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { bestemmelsePath } from '../../loven/sti.ts'
import type { Sagen } from '../../sag/laes.ts'
import { href } from '../../sprog/href.ts'
import { Svarrække } from '../../svaret/svarraekke.tsx'
import { Tidslinje } from '../../tidslinje/tidslinje.tsx'
import { Dokumenter } from './dokumenter.tsx'
import { Handlingsbjælke } from './handlinger.tsx'
import { Journal } from './journal.tsx'
import { Kommende } from './kommende.tsx'
import { Mennesker } from './mennesker.tsx'
import { Opgaveliste } from './opgaver.tsx'
import { Oplysninger } from './oplysninger.tsx'
import { SetAf } from './set-af.tsx'
import { SomDetSåUd } from './som-det-saa-ud.tsx'
import { sagSomSkrevetPath } from './sti.ts'
import { T } from './tekster.ts'
import type { SkrevneTider } from './tider.ts'
import { Vurderede } from './vurderede.tsx'

interface Props {
  readonly hvem: Indlogget
  readonly sag: Sagen
  readonly skrevet: SkrevneTider
  readonly idag: Day
  readonly sprog: Sprog
}

/** A case in one picture: the course in time, what is to be done and what stands in the way, what applies and why. */
export function Sagsside({ hvem, sag, skrevet, idag, tider, sprog }: Props & { readonly tider: Tider }) {
  const { tilstand, læsninger } = sag
  const { overskrift, svar, næste, forløb } = vurderSag(tilstand, tider)
  const links = {
    sprog,
    ret: ({ nøgle }: { readonly nøgle: string }) =>
      registreret(tilstand, nøgle, tider) ? `#fakta-${nøgle}` : undefined,
    bestemmelseHref: (id: string) => href(sprog, bestemmelsePath(id)),
  }
  return (
    <Side
      {...rammeFor(sprog, sagSomSkrevetPath(tilstand.sagId, skrevet))}
      hvem={hvem}
      aktiv="sager"
      titel={`${tilstand.navn}: ${overskrift[sprog]}`}
      tæt
    >
      <Hoved tilstand={tilstand} sprog={sprog} />
      <p class="sagens-svar">{overskrift[sprog]}</p>
      <Handlingsbjælke tilstand={tilstand} idag={idag} sprog={sprog} />
      {forløb && (
        <section class="panel forloeb" aria-labelledby="forloeb">
          <h2 id="forloeb">{T.forløb[sprog]}</h2>
          <Tidslinje forløb={forløb} sprog={sprog} />
        </section>
      )}
      <div class="sagens-felter">
        <Opgaveliste
          opgaver={opgaver(SAGSGANGE, tilstand, tider.på)}
          sag={tilstand}
          idag={idag}
          sprog={sprog}
        />
        <div>
          <section class="panel undersoegt" aria-labelledby="gaelder">
            <h2 id="gaelder">{T.gælder[sprog]}</h2>
            {svar.map((one) => (
              <Svarrække key={one.nøgle} svar={one} næste={næste} spørg={undefined} {...links} />
            ))}
          </section>
          <Kommende sag={tilstand} idag={idag} sprog={sprog} />
        </div>
        <div>
          <Mennesker sag={tilstand} sprog={sprog} />
          <Dokumenter sag={tilstand} sprog={sprog} />
          <Journal sag={tilstand} sprog={sprog} />
          <SetAf læsninger={læsninger} sprog={sprog} />
        </div>
      </div>
      <Oplysninger tilstand={tilstand} tider={tider} sprog={sprog} />
      <Vurderede tilstand={tilstand} tider={tider} sprog={sprog} />
      <SomDetSåUd tilstand={tilstand} skrevet={skrevet} fejl={new Map()} sprog={sprog} />
    </Side>
  )
}

interface Fejlprops extends Props {
  readonly fejl: ReadonlyMap<keyof SkrevneTider, string>
}

/** The days could not be read: the form again, with what was typed. */
export const Sagsfejlside = ({ hvem, sag: { tilstand }, skrevet, fejl, sprog }: Fejlprops) => (
  <Side
    {...rammeFor(sprog, sagSomSkrevetPath(tilstand.sagId, skrevet))}
    hvem={hvem}
    aktiv="sager"
    titel={T.fejlTitel[sprog]}
    tæt
  >
    <Hoved tilstand={tilstand} sprog={sprog} />
    <Fejlresume sprog={sprog} fejl={[...fejl].map(([anker, tekst]) => ({ anker, tekst }))} />
    <SomDetSåUd tilstand={tilstand} skrevet={skrevet} fejl={fejl} sprog={sprog} />
  </Side>
)

const Hoved = ({ tilstand, sprog }: { readonly tilstand: SagTilstand; readonly sprog: Sprog }) => (
  <div class="dagens-hoved">
    <h1>{tilstand.navn}</h1>
    <p class="svag">{`${T.sagen[sprog]} ${tilstand.sagId}`}</p>
  </div>
)
