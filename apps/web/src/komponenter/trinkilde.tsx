import { isNever } from '@sagsvej/calendar'
import { dateText, hjemmelText, type SatsRække, type Sprog, type Trin } from '@sagsvej/rules'
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
  const { hjemmel, titel, gælderFra, gælderTil, vælger, sikkerhed, kilder, satser } = step
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
      <p>
        <Sikkerhedsmærke sikkerhed={sikkerhed} sprog={sprog} />
      </p>
      <Kildeliste kilder={kilder} sprog={sprog} titel={T.kilder[sprog]} />
      {satser.map((row) => (
        <Satsrække key={row.id} row={row} sprog={sprog} />
      ))}
    </div>
  )
}

const Satsrække = ({ row, sprog }: { readonly row: SatsRække; readonly sprog: Sprog }) => (
  <>
    <p>
      {T.satser[sprog]}: {row.id}, {T.gælderFra[sprog].toLowerCase()} {dateText(row.fra, sprog)}
    </p>
    <p>
      <Sikkerhedsmærke sikkerhed={row.sikkerhed} sprog={sprog} />
    </p>
    <Kildeliste kilder={row.kilder} sprog={sprog} titel={T.kilder[sprog]} />
  </>
)
