import { isNever } from '@sagsvej/calendar'
import type { Betaler, Forløb, Mærke } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { Betalerfelt } from './baner/betaler.tsx'
import { fyld } from './figur.ts'
import { Mærketegn } from './maerketegn.tsx'
import { Mønstre } from './moenstre.tsx'
import { BETALER, SLAGS, T } from './tekster.ts'

interface Props {
  readonly forløb: Forløb
  readonly sprog: Sprog
  readonly præfiks: string
}

/** The legend: each look that occurs in the picture, and the word for it. */
export function Signatur({ forløb, sprog, præfiks }: Props) {
  const payers = [...new Set(forløb.betaler.map((b): Betaler => b.hvem))]
  const open = forløb.sygdom.some(({ to }) => isNever(to))
  const marks = [...new Set(forløb.mærker.map((m): Mærke['slags'] => m.slags))]
  return (
    <div class="tl-signatur">
      <svg class="tl-defs" width="0" height="0" aria-hidden="true">
        <Mønstre præfiks={præfiks} />
      </svg>
      <ul aria-label={T.forklaring[sprog]}>
        {payers.map((hvem) => (
          <Punkt key={hvem} ord={BETALER[hvem][sprog]}>
            <Betalerfelt hvem={hvem} præfiks={præfiks} x={1} bredde={26} højde={18} />
          </Punkt>
        ))}
        {forløb.tælling && (
          <>
            <Punkt ord={T.talt[sprog]}>
              <path class="tl-talt" d="M1 17L27 2V17Z" />
            </Punkt>
            <Punkt ord={T.tællerIkke[sprog]}>
              <rect class="tl-tom" fill={fyld(præfiks, 'tom')} x="1" y="1" width="26" height="16" />
            </Punkt>
            <Punkt ord={T.grænse[sprog]}>
              <path class="tl-graense" d="M1 9H27" />
            </Punkt>
          </>
        )}
        <Punkt ord={(open ? T.ikkeSketSyg : T.ikkeSket)[sprog]}>
          <rect class="tl-syg tl-kommer" x="1" y="1" width="26" height="16" />
        </Punkt>
        {marks.map((slags) => (
          <Punkt key={slags} ord={SLAGS[slags][sprog]}>
            <Mærketegn slags={slags} x={14} y={9} frem={false} />
          </Punkt>
        ))}
      </ul>
    </div>
  )
}

interface Punktprops {
  readonly ord: string
  readonly children: preact.ComponentChildren
}

const Punkt = ({ ord, children }: Punktprops) => (
  <li>
    <svg class="tl-proeve" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
      {children}
    </svg>
    {ord}
  </li>
)
