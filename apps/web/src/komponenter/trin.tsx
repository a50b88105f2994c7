import { outcomeText, sureText, type Trin } from '@sagsvej/rules'
import { BrugteFakta } from './brugte-fakta.tsx'
import type { Sporprops } from './hvorfor.tsx'
import { Kravliste } from './krav.tsx'
import { Særregelafsnit } from './saerregel.tsx'
import { byggerPå, gælderIkkeHer, T } from './tekster.ts'
import { Trinkilde } from './trinkilde.tsx'
import { Trinskøn } from './trinskoen.tsx'

/** The steps of a trace; what a step rests on is folded inside it. */
export const Trinliste = ({ trin, ...rest }: Sporprops) => (
  <ol class="spor bar no-max-width">
    {trin.map((step) => (
      <li key={step.id}>
        <Trinafsnit {...rest} step={step} />
      </li>
    ))}
  </ol>
)

interface Props extends Omit<Sporprops, 'trin'> {
  readonly step: Trin
}

/** The rule in words, what it gave here, the facts used; beside it where the rule stands and how sure it is. */
function Trinafsnit({ step, sprog, ret, bestemmelseHref }: Props) {
  const { titel, siger, udfald, kind, enhed, gælder, forbigået, udregning, sikkert, note, under } = step
  return (
    <div class="trin">
      <div class="trin-ord">
        <p class="trin-titel">{titel[sprog]}</p>
        {siger && <p>{siger[sprog]}</p>}
        {gælder && <Særregelafsnit regel={gælder} titel={T.gælder[gælder.slags]} sprog={sprog} />}
        <p class="trin-gav">
          {T.her[sprog]}: <strong>{outcomeText(udfald, kind, enhed, sprog)}</strong>
          {udregning && ` (${udregning[sprog]})`}
        </p>
        {sikkert && <p>{sureText(sikkert, enhed, sprog)}</p>}
        <Kravliste
          krav={step.krav}
          titel={(step.flereLæsninger ? T.læsninger : T.krav)[sprog]}
          sprog={sprog}
        />
        <Trinskøn skøn={step.skøn} sprog={sprog} />
        <BrugteFakta fakta={step.fakta} sprog={sprog} ret={ret} />
        {forbigået.length > 0 && (
          <details class="hvorfor">
            <summary>
              {gælderIkkeHer(forbigået.length)[sprog]}
              <span class="sr-only">{` (${titel[sprog]})`}</span>
            </summary>
            {forbigået.map((regel) => (
              <Særregelafsnit
                key={regel.navn.da}
                regel={regel}
                titel={T.gælderIkke[regel.slags]}
                sprog={sprog}
              />
            ))}
          </details>
        )}
        {note && (
          <p class="svag">
            {T.note[sprog]}: {note[sprog]}
          </p>
        )}
      </div>
      <Trinkilde step={step} sprog={sprog} href={bestemmelseHref(step.id)} />
      {under.length > 0 && (
        <details class="hvorfor trin-under">
          <summary>
            {byggerPå(under.length)[sprog]}
            <span class="sr-only">{` (${titel[sprog]})`}</span>
          </summary>
          <Trinliste trin={under} sprog={sprog} ret={ret} bestemmelseHref={bestemmelseHref} />
        </details>
      )}
    </div>
  )
}
