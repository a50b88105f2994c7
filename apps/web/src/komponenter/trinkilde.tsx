import { isNever } from '@sagsvej/calendar'
import { type BrugtSats, dateText, hjemmelText, numberText, type Sprog, type Trin } from '@sagsvej/rules'
import { Kildeliste } from './kilder.tsx'
import { Sikkerhedsmærke } from './sikkerhedsmaerke.tsx'
import { T } from './tekster.ts'

interface Props {
  readonly step: Trin
  readonly sprog: Sprog
  readonly href: string
}

/** Where a rule stands, since when, how sure we are, and where it was read. */
export function Trinkilde({ step, sprog, href }: Props) {
  const { hjemmel, titel, gælderFra, gælderTil, vælger, blandt, sikkerhed, kilder, satser } = step
  return (
    <div class="trin-kilde">
      <p>
        <a href={href}>{hjemmel ? hjemmelText(hjemmel, sprog) : titel[sprog]}</a>
      </p>
      {gælderFra !== undefined && (
        <p>
          {T.gælderFra[sprog]} {dateText(gælderFra, sprog)}
          {gælderTil !== undefined && !isNever(gælderTil) && ` ${T.til[sprog]} ${dateText(gælderTil, sprog)}`}
        </p>
      )}
      {vælger && (
        <p>
          {T.valgtEfter[sprog]} {vælger.navn[sprog]}: {dateText(vælger.dag, sprog)}
        </p>
      )}
      {blandt && <Mulige blandt={blandt} sprog={sprog} />}
      <p>
        <Sikkerhedsmærke sikkerhed={sikkerhed} sprog={sprog} />
      </p>
      <Kildeliste kilder={kilder} sprog={sprog} titel={T.kilder[sprog]} />
      {satser.map((one) => (
        <Satsrække key={one.række.id} sats={one} sprog={sprog} />
      ))}
    </div>
  )
}

/** What may govern while that is open: a version by its days, a transitional rule by its name. */
const Mulige = ({
  blandt,
  sprog,
}: {
  readonly blandt: NonNullable<Trin['blandt']>
  readonly sprog: Sprog
}) => (
  <>
    <p>{T.mulige[sprog]}:</p>
    <ul class="bar no-max-width">
      {blandt.map((one) => (
        <li key={'fra' in one ? one.fra : one.navn.da}>
          {'fra' in one
            ? `${T.gælderFra[sprog]} ${dateText(one.fra, sprog)}${isNever(one.til) ? '' : ` ${T.til[sprog]} ${dateText(one.til, sprog)}`}`
            : one.navn[sprog]}
        </li>
      ))}
    </ul>
  </>
)

const Satsrække = ({ sats: { sats, række }, sprog }: { readonly sats: BrugtSats; readonly sprog: Sprog }) => (
  <>
    <p>
      {T.satser[sprog]}: {sats.navn[sprog]}, {numberText(række.steps, sats.enhed, sprog)},{' '}
      {T.gælderFra[sprog].toLowerCase()} {dateText(række.fra, sprog)}
    </p>
    <p>
      <Sikkerhedsmærke sikkerhed={række.sikkerhed} sprog={sprog} />
    </p>
    <Kildeliste kilder={række.kilder} sprog={sprog} titel={T.kilder[sprog]} />
  </>
)
