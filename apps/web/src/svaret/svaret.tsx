import type { Vurdering } from '@sagsvej/casework'
import type { Faktum, Sprog } from '@sagsvej/rules'
import type { ComponentChildren } from 'preact'
import { Tidslinje } from '../tidslinje/tidslinje.tsx'
import { Fristafsnit } from './frister.tsx'
import { Handlinger } from './handlinger.tsx'
import { Hoved } from './hoved.tsx'
import { Svarrække } from './svarraekke.tsx'
import { T } from './tekster.ts'

export interface Svarprops {
  readonly vurdering: Vurdering
  readonly sprog: Sprog
  /** Asks a missing fact where its answer waits for it. */
  readonly spørg?: (faktum: Faktum) => ComponentChildren
  /** Where a fact can be corrected. */
  readonly ret?: (faktum: Faktum) => string | undefined
  readonly bestemmelseHref: (id: string) => string
  readonly children?: ComponentChildren
}

/** The whole answer: the title is the answer, then the course in time, every question, the deadlines, what to do. */
export function Svaret({ vurdering, sprog, spørg, ret, bestemmelseHref, children }: Svarprops) {
  const { svar, frister, forløb, ikkeUndersøgt } = vurdering
  const links = { sprog, ret, bestemmelseHref }
  return (
    <>
      <Hoved vurdering={vurdering} sprog={sprog} />
      {forløb && (
        <section class="forloeb" aria-labelledby="forloeb">
          <h2 id="forloeb">{T.forløb[sprog]}</h2>
          <Tidslinje forløb={forløb} sprog={sprog} />
        </section>
      )}
      <section class="undersoegt" aria-labelledby="undersoegt">
        <h2 id="undersoegt">{T.undersøgt[sprog]}</h2>
        {svar.map((one) => (
          <Svarrække key={one.nøgle} svar={one} næste={vurdering.næste} spørg={spørg} {...links} />
        ))}
      </section>
      <Fristafsnit frister={frister} på={vurdering.på} {...links} />
      <Handlinger vurdering={vurdering} sprog={sprog} kanSvare={spørg !== undefined} />
      {children}
      {ikkeUndersøgt.length > 0 && (
        <p class="ikke-undersoegt svag">
          {T.ikkeUndersøgt[sprog]}: {ikkeUndersøgt.map((t) => t[sprog]).join('; ')}.
        </p>
      )}
    </>
  )
}
