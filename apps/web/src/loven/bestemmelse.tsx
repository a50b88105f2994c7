import { isNever, tryParseDay } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  dateText,
  hjemmelText,
  type Kilde,
  type Overgang,
  SIKKERHED_TEKST,
  type Sikkerhed,
  type Sprog,
  type Version,
} from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Side } from '../layout/side.tsx'
import { href } from '../sprog/href.ts'
import { Indholdsafsnit } from './indhold.tsx'
import { bestemmelsePath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly bestemmelse: Bestemmelse
  readonly sprog: Sprog
}

/** One rule with all its versions, the newest first. */
export function Bestemmelsesside({ bestemmelse, sprog }: Props) {
  const { id, titel, vælgesEfter, overgange, versioner } = bestemmelse
  return (
    <Side {...rammeFor(sprog, bestemmelsePath(id))} aktiv="loven" titel={titel[sprog]}>
      <p>
        <a href={href(sprog, '/loven')}>{T.alle[sprog]}</a>
      </p>
      <h1>{titel[sprog]}</h1>
      <p class="svag">{id}</p>
      <h2>{T.hvadVælger[sprog]}</h2>
      <p>
        {(vælgesEfter.art === 'dato' ? T.vælgerDato : T.vælgerSvar)[sprog]} {vælgesEfter.navn[sprog]}.
      </p>
      {overgange.length > 0 && (
        <section>
          <h2>{T.overgange[sprog]}</h2>
          <p>{T.overgangOm[sprog]}</p>
          {overgange.map((o) => (
            <Overgangsafsnit key={o.navn.da} overgang={o} sprog={sprog} />
          ))}
        </section>
      )}
      <section>
        <h2>{T.udgaver[sprog]}</h2>
        {[...versioner].reverse().map((v) => (
          <Versionsafsnit key={v.fra} version={v} sprog={sprog} />
        ))}
      </section>
    </Side>
  )
}

function Versionsafsnit({ version, sprog }: { readonly version: Version; readonly sprog: Sprog }) {
  const { fra, til, hjemmel, siger, indhold, note, kontrolleretTil } = version
  const end = isNever(til) ? T.endnu[sprog] : `${T.til[sprog]} ${dateText(til, sprog)}`
  const checked = tryParseDay(kontrolleretTil)
  return (
    <article class="version">
      <h3>{`${T.gælderFra[sprog]} ${dateText(fra, sprog)} ${end}`}</h3>
      <p>{siger[sprog]}</p>
      <dl class="regeldele">
        <dt>{T.hjemmel[sprog]}</dt>
        <dd>{hjemmelText(hjemmel, sprog)}</dd>
        <Indholdsafsnit indhold={indhold} sprog={sprog} />
        {note && <dt>{T.note[sprog]}</dt>}
        {note && <dd>{note[sprog]}</dd>}
        <Grundlag sikkerhed={version.sikkerhed} kilder={version.kilder} sprog={sprog} />
        <dt>{T.kontrolleret[sprog]}</dt>
        <dd>{checked === undefined ? kontrolleretTil : dateText(checked, sprog)}</dd>
      </dl>
    </article>
  )
}

const Overgangsafsnit = ({ overgang, sprog }: { readonly overgang: Overgang; readonly sprog: Sprog }) => (
  <article class="version">
    <h3>{overgang.navn[sprog]}</h3>
    <dl class="regeldele">
      <dt>{T.hjemmel[sprog]}</dt>
      <dd>{hjemmelText(overgang.hjemmel, sprog)}</dd>
      <Indholdsafsnit indhold={overgang.indhold} sprog={sprog} />
      <Grundlag sikkerhed={overgang.sikkerhed} kilder={overgang.kilder} sprog={sprog} />
    </dl>
  </article>
)

interface Grundlagsprops {
  readonly sikkerhed: Sikkerhed
  readonly kilder: readonly Kilde[]
  readonly sprog: Sprog
}

const Grundlag = ({ sikkerhed, kilder, sprog }: Grundlagsprops) => (
  <>
    <dt>{T.sikkerhed[sprog]}</dt>
    <dd>{SIKKERHED_TEKST[sikkerhed][sprog]}</dd>
    <dt>{T.kilder[sprog]}</dt>
    {kilder.map((kilde) => (
      <dd key={kilde.navn}>{kilde.url ? <a href={kilde.url}>{kilde.navn}</a> : kilde.navn}</dd>
    ))}
  </>
)
