import { type Hul, ROLLE_NAVN, type Skøn, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

/** What the law, as we have it, does not say. */
export function Huller({ huller, sprog }: { readonly huller: readonly Hul[]; readonly sprog: Sprog }) {
  if (huller.length === 0) return null
  return (
    <div class="boks boks-hul">
      <p class="boks-titel">{T.hul[sprog]}</p>
      {huller.map((hole) => (
        <p key={`${hole.bestemmelse} ${hole.tekst.da}`}>{hole.tekst[sprog]}</p>
      ))}
    </div>
  )
}

/** The judgements still to be made, and by whom. */
export function Skønsliste({ skøn, sprog }: { readonly skøn: readonly Skøn[]; readonly sprog: Sprog }) {
  if (skøn.length === 0) return null
  return (
    <div class="boks boks-skoen">
      <p class="boks-titel">{T.skøn[sprog]}</p>
      <ul>
        {skøn.map(({ nøgle, spørgsmål, hvem }) => (
          <li key={nøgle}>
            {spørgsmål[sprog]}{' '}
            <span class="svag">
              {T.skønHvem[sprog]} {hvem.map((role) => ROLLE_NAVN[role][sprog]).join(` ${T.eller[sprog]} `)}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
