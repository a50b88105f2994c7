import type { Day } from '@sagsvej/calendar'
import type { Frist } from '@sagsvej/casework'
import { dateText, hjemmelText, type Tekst } from '@sagsvej/rules'
import { Hvorfor, type Sporprops } from '../komponenter/hvorfor.tsx'
import { Sikkerhedsmærke } from '../komponenter/sikkerhedsmaerke.tsx'
import { Fristkonto } from './konto.tsx'
import { HVEM, kommuneToDage, T, toDage } from './tekster.ts'

type Links = Omit<Sporprops, 'trin'>

interface Props extends Links {
  readonly frister: readonly Frist[]
  readonly på: Day
}

/** The deadlines ahead; those that have passed are folded away. */
export function Fristafsnit({ frister, på, ...links }: Props) {
  const { sprog } = links
  const ahead = frister.filter((f) => (f.senest ?? f.dag) >= på)
  const passed = frister.filter((f) => !ahead.includes(f))
  return (
    <section class="frister" aria-labelledby="frister">
      <h2 id="frister">{T.frister[sprog]}</h2>
      {ahead.length === 0 ? <p>{T.ingenFrister[sprog]}</p> : <Fristliste frister={ahead} {...links} />}
      {passed.length > 0 && (
        <details class="hvorfor">
          <summary>
            {T.fristerForbi[sprog]} ({passed.length})
          </summary>
          <Fristliste frister={passed} {...links} />
        </details>
      )}
    </section>
  )
}

const Fristliste = ({ frister, ...links }: Links & { readonly frister: readonly Frist[] }) => (
  <ol class="fristliste bar no-max-width">
    {frister.map((f) => (
      <li key={f.nøgle}>
        <Fristlinje frist={f} {...links} />
      </li>
    ))}
  </ol>
)

function Fristlinje({ frist, ...links }: Links & { readonly frist: Frist }) {
  const { dag, titel, hvem, hjemmel, sikkerhed, senest, konto, trin } = frist
  const { sprog, bestemmelseHref } = links
  const rule = trin[0]?.id
  const reference = hjemmelText(hjemmel, sprog)
  return (
    <>
      <p class="frist-dag">{dateText(dag, sprog)}</p>
      <div class="frist-ord">
        <p>
          <strong>{HVEM[hvem][sprog]}</strong>: {titel[sprog]}
        </p>
        {senest !== undefined && senest !== dag && (
          <p>{(hvem === 'kommune' ? kommuneToDage : toDage)(dayWords(dag), dayWords(senest))[sprog]}</p>
        )}
        <p class="svar-grund">
          {rule === undefined ? <span>{reference}</span> : <a href={bestemmelseHref(rule)}>{reference}</a>}
          {sikkerhed !== 'kontrolleret' && <Sikkerhedsmærke sikkerhed={sikkerhed} sprog={sprog} />}
        </p>
        {konto && <Fristkonto konto={konto} om={titel[sprog]} sprog={sprog} />}
        <Hvorfor om={titel[sprog]} trin={trin} {...links} />
      </div>
    </>
  )
}

const dayWords = (day: Day): Tekst => ({ da: dateText(day, 'da'), en: dateText(day, 'en') })
