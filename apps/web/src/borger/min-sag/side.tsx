import type { Day } from '@sagsvej/calendar'
import { opgaver, SAGSGANGE, vurderSag } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import type { Sagslinje } from '@sagsvej/store'
import { formularPath } from '../../formular/sti.ts'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { bestemmelsePath } from '../../loven/sti.ts'
import type { Sagen } from '../../sag/laes.ts'
import { href } from '../../sprog/href.ts'
import { momentText } from '../../sprog/tidspunkt.ts'
import { Hoved } from '../../svaret/hoved.tsx'
import { Svarrække } from '../../svaret/svarraekke.tsx'
import { Tidslinje } from '../../tidslinje/tidslinje.tsx'
import { BORGERFORMULARER } from '../goer/alle.ts'
import { MIN_SAG, minSagPath } from '../sti.ts'
import { Beskeder } from './beskeder.tsx'
import { Breve } from './breve.tsx'
import { Næste } from './naeste.tsx'
import { T } from './tekster.ts'

interface Props {
  readonly hvem: Indlogget
  readonly sprog: Sprog
}

/** The cases one has, where they are several. */
export const MineSager = ({ hvem, sager, sprog }: Props & { readonly sager: readonly Sagslinje[] }) => (
  <Side {...rammeFor(sprog, MIN_SAG)} hvem={hvem} aktiv="min-sag" titel={T.titel[sprog]}>
    <h1>{T.titel[sprog]}</h1>
    {sager.length === 0 ? (
      <p>{T.ingen[sprog]}</p>
    ) : (
      <ul>
        {sager.map(({ sagId }) => (
          <li key={sagId}>
            <a href={href(sprog, minSagPath(sagId))}>{sagId}</a>
          </li>
        ))}
      </ul>
    )}
  </Side>
)

/** One's own case: the answer as the title, what happens next, what applies and why, letters, and who has looked. */
export function MinSag({ hvem, sag, idag, sprog }: Props & { readonly sag: Sagen; readonly idag: Day }) {
  const { tilstand, læsninger } = sag
  const path = minSagPath(tilstand.sagId)
  const vurdering = vurderSag(tilstand, { på: idag, kendt: idag })
  const { forløb, svar, næste, overskrift } = vurdering
  return (
    <Side {...rammeFor(sprog, path)} hvem={hvem} aktiv="min-sag" titel={overskrift[sprog]}>
      <Hoved vurdering={vurdering} sprog={sprog} />
      <div class="min-sag">
        <div>
          <Næste opgaver={opgaver(SAGSGANGE, tilstand, idag)} idag={idag} sprog={sprog} />
          <ul class="bar no-max-width sagshandlinger">
            {BORGERFORMULARER.filter(({ felter }) => felter(tilstand, idag)).map(({ nøgle, titel }) => (
              <li key={nøgle}>
                <a class="button button-secondary" href={href(sprog, formularPath(path, nøgle))}>
                  {titel[sprog]}
                </a>
              </li>
            ))}
          </ul>
          {forløb && (
            <section class="forloeb" aria-labelledby="forloeb">
              <h2 id="forloeb">{T.forløb[sprog]}</h2>
              <Tidslinje forløb={forløb} sprog={sprog} />
            </section>
          )}
        </div>
        <div>
          <Breve sag={tilstand} sprog={sprog} />
          <Beskeder sag={tilstand} sprog={sprog} />
          <section aria-labelledby="rettigheder">
            <h2 id="rettigheder">{T.rettigheder[sprog]}</h2>
            <ul>
              {([T.behandling, T.bisidder, T.fuldmagt] as const).map((one) => (
                <li key={one.da}>{one[sprog]}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="set">
            <h2 id="set">{T.set[sprog]}</h2>
            <p class="svag">{T.setOm[sprog]}</p>
            <ul class="bar sideliste">
              {læsninger.map(({ formål, hvornår }) => (
                <li key={`${hvornår.toISOString()} ${formål}`}>
                  {momentText(hvornår, sprog)}
                  <p class="svag" lang="da">
                    {formål}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <section class="undersoegt" aria-labelledby="undersoegt">
        <h2 id="undersoegt">{T.gælder[sprog]}</h2>
        {svar.map((one) => (
          <Svarrække
            key={one.nøgle}
            svar={one}
            næste={næste}
            spørg={undefined}
            sprog={sprog}
            bestemmelseHref={(id) => href(sprog, bestemmelsePath(id))}
          />
        ))}
      </section>
    </Side>
  )
}
