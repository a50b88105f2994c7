import type { Vurdering } from '@sagsvej/casework'
import { type Faktum, OPRINDELSE_NAVN, type Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { bestemmelsePath } from '../loven/sti.ts'
import { href, otherSprog } from '../sprog/href.ts'
import { Svaret } from '../svaret/svaret.tsx'
import { DineSvar, retId } from './dine-svar.tsx'
import { EnterErVidere, Knap } from './knap.tsx'
import { næsteSpørgsmål } from './naeste.ts'
import { Skjult } from './skjult.tsx'
import { Spørgsmål } from './spoergsmaal.tsx'
import { type Svarark, spørgbare } from './svarark.ts'
import { T } from './tekster.ts'

interface Props {
  readonly ark: Svarark
  readonly vurdering: Vurdering
  readonly sprog: Sprog
}

/** The answer, with each missing fact asked inside the answer that waits for it. */
export function SvarSide({ ark, vurdering, sprog }: Props) {
  const asked = new Set<Faktum>()
  const ask = (faktum: Faktum) => {
    if (!spørgbare.has(faktum.nøgle)) return <p>{suppliedBy(faktum, sprog)}</p>
    // A question can be missing in several answers. It is asked in the first, so that it has one form and one place.
    if (asked.has(faktum)) return <Henvisning faktum={faktum} sprog={sprog} />
    asked.add(faktum)
    return <Spørgeformular faktum={faktum} ark={ark} sprog={sprog} />
  }
  return (
    <Side {...rammeFor(sprog, '/proev')} aktiv="proev" titel={vurdering.overskrift[sprog]}>
      <Svaret
        vurdering={vurdering}
        sprog={sprog}
        spørg={ask}
        ret={(faktum) => (ark.besvaret.has(faktum) ? `#${retId(faktum)}` : undefined)}
        bestemmelseHref={(id) => href(sprog, bestemmelsePath(id))}
      >
        {næsteSpørgsmål(vurdering, ark) && (
          <form method="post" action={href(sprog, '/proev')}>
            <Skjult ark={ark} />
            <Knap gør={{ art: 'vis' }} slags="secondary">
              {T.flereSpørgsmål[sprog]}
            </Knap>
          </form>
        )}
        <DineSvar ark={ark} sprog={sprog} tilSvaret />
        <form method="post" action={href(otherSprog(sprog), '/proev')}>
          <Skjult ark={ark} tilSvaret />
          <p class="svag">{T.gemmerIkke[sprog]}</p>
          <p lang={otherSprog(sprog)}>
            <Knap gør={{ art: 'visSvar' }} slags="tertiary">
              {T.andetSprog[sprog]}
            </Knap>
          </p>
        </form>
      </Svaret>
    </Side>
  )
}

const formId = ({ nøgle }: Faktum): string => `spoerg-${nøgle}`

function suppliedBy({ etiket, fra }: Faktum, sprog: Sprog): string {
  const who = fra.map((origin) => OPRINDELSE_NAVN[origin][sprog]).join(', ')
  return `${etiket[sprog]}: ${T.ikkeDig[sprog]} ${who}.`
}

const Henvisning = ({ faktum, sprog }: { readonly faktum: Faktum; readonly sprog: Sprog }) => (
  <p>
    {faktum.spørgsmål[sprog]} <a href={`#${formId(faktum)}`}>{T.besvarOven[sprog]}</a>
  </p>
)

interface Formularprops {
  readonly faktum: Faktum
  readonly ark: Svarark
  readonly sprog: Sprog
}

function Spørgeformular({ faktum, ark, sprog }: Formularprops) {
  return (
    <form
      method="post"
      action={href(sprog, '/proev')}
      id={formId(faktum)}
      class="spoerg-her"
      autocomplete="off"
    >
      {faktum.type.art === 'liste' && <EnterErVidere />}
      <Skjult ark={ark} faktum={faktum.nøgle} tilSvaret />
      <Spørgsmål faktum={faktum} skrevet="" sprog={sprog} fejl={new Map()} somTitel={false} />
      <div class="knapper">
        <Knap gør={{ art: 'videre' }} slags="secondary" navn={`${T.svar[sprog]}: ${faktum.spørgsmål[sprog]}`}>
          {T.svar[sprog]}
        </Knap>
        {faktum.type.art === 'liste' && (
          <Knap
            gør={{ art: 'ingen' }}
            slags="secondary"
            navn={`${T.ingen[sprog]}: ${faktum.spørgsmål[sprog]}`}
          >
            {T.ingen[sprog]}
          </Knap>
        )}
      </div>
    </form>
  )
}
