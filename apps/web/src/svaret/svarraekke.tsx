import { afgørendeGrund, type Svar, sikkertOm } from '@sagsvej/casework'
import { type Faktum, hjemmelText, type Spørgsmål, sureText } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import { Hvorfor, type Sporprops } from '../komponenter/hvorfor.tsx'
import { Sikkerhedsmærke } from '../komponenter/sikkerhedsmaerke.tsx'
import { Huller, Skønsliste } from './aaben.tsx'
import { Mangler } from './mangler.tsx'

interface Props extends Omit<Sporprops, 'trin'> {
  readonly svar: Svar
  /** The facts worth asking for now, the first first. */
  readonly næste: readonly Spørgsmål[]
  readonly spørg: ((faktum: Faktum) => ComponentChildren) | undefined
}

export const svarId = ({ nøgle }: Svar): string => `svar-${nøgle}`

/**
 * One question left, its answer right, with what is still open inside it and the law behind it. Why the answer is no is
 * said at once; other reasons come first behind "why".
 */
export function Svarrække({ svar, næste, spørg, sprog, ret, bestemmelseHref }: Props) {
  const { spørgsmål, overskrift, uddybning, udfald, sikkerhed, trin } = svar
  const outermost = trin.find((step) => step.hjemmel)
  const sikkert = sikkertOm(svar)
  const grund = afgørendeGrund(svar, sprog).filter((one) => one !== trin[0]?.siger?.[sprog])
  const nej = udfald.art === 'nej'
  return (
    <article class="svar-raekke" id={svarId(svar)}>
      <h3>{spørgsmål[sprog]}</h3>
      <div class="svar">
        <p class="svar-ord">{overskrift[sprog]}</p>
        {nej && grund.length > 0 && <p>{grund.join(' ')}</p>}
        {sikkert && <p>{sureText(sikkert, svar.enhed, sprog)}</p>}
        {uddybning && <p>{uddybning[sprog]}</p>}
        <p class="svar-grund">
          {outermost?.hjemmel && (
            <a href={bestemmelseHref(outermost.id)}>{hjemmelText(outermost.hjemmel, sprog)}</a>
          )}
          {sikkerhed !== 'kontrolleret' && <Sikkerhedsmærke sikkerhed={sikkerhed} sprog={sprog} />}
        </p>
        {udfald.art === 'åben' && (
          <>
            <Huller huller={udfald.huller} sprog={sprog} />
            <Mangler mangler={udfald.mangler} næste={næste} sprog={sprog} spørg={spørg} />
            <Skønsliste skøn={udfald.skøn} sprog={sprog} />
          </>
        )}
        <Hvorfor
          om={spørgsmål[sprog]}
          kort={nej || isInSteps(svar) ? [] : grund}
          trin={trin}
          sprog={sprog}
          ret={ret}
          bestemmelseHref={bestemmelseHref}
        />
      </div>
    </article>
  )
}

/** Whether the first step ticks off all that the short reason would say: that every requirement is met. */
const isInSteps = ({ udfald, trin: [first] }: Svar): boolean =>
  udfald.art === 'ja' &&
  first !== undefined &&
  first.krav.length > 0 &&
  first.krav.every((krav) => krav.udfald.art === 'ja')
