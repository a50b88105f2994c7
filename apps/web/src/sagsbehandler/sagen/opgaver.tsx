import type { Day } from '@sagsvej/calendar'
import type { Opgave, SagTilstand } from '@sagsvej/casework'
import { dateText, hjemmelText, type Sprog, type Tekst } from '@sagsvej/rules'
import { formularPath } from '../../formular/sti.ts'
import { bestemmelsePath } from '../../loven/sti.ts'
import { href } from '../../sprog/href.ts'
import { Fristkonto } from '../../svaret/konto.tsx'
import { formularerFor } from '../formularer.ts'
import { opgaveAnker, sagPath, udkastPath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly opgaver: readonly Opgave[]
  readonly sag: SagTilstand
  readonly idag: Day
  readonly sprog: Sprog
}

const TILSTAND: Readonly<Record<Opgave['tilstand'], Tekst>> = {
  klar: { da: 'kan gøres nu', en: 'can be done now' },
  igen: { da: 'skal gøres igen: noget er ændret', en: 'must be done again: something has changed' },
  venter: { da: 'venter', en: 'waits' },
  uafklaret: { da: 'ikke afklaret, om det skal gøres', en: 'not settled whether it must be done' },
}

/** What is to be done, the most urgent first: each with its deadline and the account of it, and what stands in the way. */
export const Opgaveliste = ({ opgaver, sag, idag, sprog }: Props) => (
  <section class="panel" aria-labelledby="opgaver">
    <h2 id="opgaver">
      {T.opgaver[sprog]} <span class="antal">{opgaver.length}</span>
    </h2>
    {opgaver.length === 0 ? (
      <p>{T.ingenOpgaver[sprog]}</p>
    ) : (
      <ol class="bar opgaveliste">
        {opgaver.map((one) => (
          <En key={nøgleFor(one)} opgave={one} sag={sag} idag={idag} sprog={sprog} />
        ))}
      </ol>
    )}
  </section>
)

const nøgleFor = ({ gang, trin }: Opgave): string => `${gang.sagsgang.nøgle}/${gang.id}/${trin.nøgle}`

function En({ opgave, sag, idag, sprog }: Omit<Props, 'opgaver'> & { readonly opgave: Opgave }) {
  const { gang, trin, tilstand, senest, frist, mangler } = opgave
  const konto = frist?.art === 'frist' ? frist.konto : undefined
  const stops = mangler.flatMap(({ krav, hindringer }) => hindringer.map(({ tekst }) => ({ krav, tekst })))
  const forms =
    tilstand === 'klar' || tilstand === 'igen'
      ? formularerFor(trin).filter(({ felter }) => felter(sag, idag))
      : []
  return (
    <li id={opgaveAnker(nøgleFor(opgave))} class={`opgave opgave-${tilstand}`}>
      <h3>{trin.titel[sprog]}</h3>
      <p class="svag">
        {gang.sagsgang.titel[sprog]} · {TILSTAND[tilstand][sprog]}
      </p>
      {senest !== undefined && (
        <p class={senest < idag ? 'frist-over' : ''}>
          {T.frist[sprog]}: <strong>{dateText(senest, sprog)}</strong>
          {frist?.art === 'frist' && frist.hjemmel && ` · ${hjemmelText(frist.hjemmel, sprog, 'short')}`}
        </p>
      )}
      {konto && konto.day === senest && <Fristkonto konto={konto} om={trin.titel[sprog]} sprog={sprog} />}
      {stops.length > 0 && (
        <>
          <p class="stopper">{T.stopper[sprog]}:</p>
          <ul>
            {stops.map(({ krav, tekst }) => (
              <li key={tekst.da}>
                {tekst[sprog]}
                {krav.efter && (
                  <>
                    {' '}
                    <a href={href(sprog, bestemmelsePath(krav.efter.bestemmelse.id))}>
                      {krav.efter.bestemmelse.titel[sprog]}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {gang.sagsgang.nøgle === 'afgoerelse' && tilstand !== 'uafklaret' && (
        <p>
          <a href={href(sprog, udkastPath(sag.sagId, gang.id))}>{T.udkast[sprog]}</a>
        </p>
      )}
      {forms.map((one) => (
        <p key={one.nøgle}>
          <a class="button button-secondary" href={href(sprog, formularPath(sagPath(sag.sagId), one.nøgle))}>
            {one.titel[sprog]}
          </a>
        </p>
      ))}
    </li>
  )
}
