import type { Faktum, Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Fejlresume } from '../komponenter/fejlresume.tsx'
import { Side } from '../layout/side.tsx'
import { href, otherSprog } from '../sprog/href.ts'
import { DineSvar } from './dine-svar.tsx'
import { GØR, kontrolId } from './felter.ts'
import { handlingText } from './handling.ts'
import { EnterErVidere, Knap } from './knap.tsx'
import { Skjult } from './skjult.tsx'
import { Spørgsmål } from './spoergsmaal.tsx'
import type { Skrevet, Svarark } from './svarark.ts'
import { T } from './tekster.ts'

export interface Spørgeside {
  readonly ark: Svarark
  readonly faktum: Faktum
  readonly skrevet: Skrevet
  readonly fejl: ReadonlyMap<string, string>
  readonly tilSvaret: boolean
  /** Whether the answer can be looked at already. */
  readonly kanVises: boolean
}

/** One question on a page. */
export function SpørgSide(props: Spørgeside & { readonly sprog: Sprog }) {
  const { ark, faktum, skrevet, fejl, tilSvaret, kanVises, sprog } = props
  const number = ark.besvaret.size + ark.sprunget.size + 1
  const question = faktum.spørgsmål[sprog]
  return (
    <Side
      {...rammeFor(sprog, '/proev')}
      aktiv="proev"
      titel={fejl.size > 0 ? `${T.fejlITitel[sprog]}: ${question}` : question}
    >
      {fejl.size > 0 && (
        <Fejlresume
          sprog={sprog}
          fejl={[...fejl].map(([place, tekst]) => ({ anker: ankerFor(faktum, place), tekst }))}
        />
      )}
      <form method="post" action={href(sprog, '/proev')} autocomplete="off">
        {faktum.type.art === 'liste' && <EnterErVidere />}
        <Skjult ark={ark} faktum={faktum.nøgle} tilSvaret={tilSvaret} />
        <p class="svag">
          {T.titel[sprog]} · {T.nummer[sprog]} {number}
        </p>
        <Spørgsmål faktum={faktum} skrevet={skrevet} sprog={sprog} fejl={fejl} somTitel />
        <div class="knapper">
          <Knap gør={{ art: 'videre' }} slags="primary">
            {T.videre[sprog]}
          </Knap>
          {faktum.type.art === 'liste' && (
            <Knap gør={{ art: 'ingen' }} slags="secondary">
              {T.ingen[sprog]}
            </Knap>
          )}
          <Knap gør={{ art: 'vedIkke' }} slags="secondary">
            {T.vedIkke[sprog]}
          </Knap>
        </div>
        {kanVises && (
          <div class="se-svaret">
            <p>{T.seSvaretHvorfor[sprog]}</p>
            <Knap gør={{ art: 'visSvar' }} slags="secondary">
              {T.seSvaret[sprog]}
            </Knap>
          </div>
        )}
        <p class="svag">{T.gemmerIkke[sprog]}</p>
        <p>
          <button
            type="submit"
            class="button button-tertiary"
            lang={otherSprog(sprog)}
            name={GØR}
            value={handlingText({ art: 'vis' })}
            formaction={href(otherSprog(sprog), '/proev')}
          >
            {T.andetSprog[sprog]}
          </button>
        </p>
      </form>
      <DineSvar ark={ark} sprog={sprog} tilSvaret={tilSvaret} />
    </Side>
  )
}

/** The control a fault is mended in; a question of radio buttons is mended at the first of them. */
function ankerFor({ nøgle, type }: Faktum, place: string): string {
  const id = kontrolId(nøgle, place)
  if (place !== '') return id
  if (type.art === 'valg') return type.valg[0] ? `${id}-${type.valg[0].nøgle}` : id
  return type.art === 'sandt' ? `${id}-ja` : id
}
