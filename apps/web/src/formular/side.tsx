import type { SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { rammeFor } from '../http/sideramme.ts'
import { Fejlresume } from '../komponenter/fejlresume.tsx'
import { Side } from '../layout/side.tsx'
import type { Menupunkt } from '../layout/top.tsx'
import type { Indlogget } from '../login/indlogget.ts'
import { href } from '../sprog/href.ts'
import { Felt } from './felt.tsx'
import type { Formular, Formularfelt, Skrevet } from './formular.ts'
import type { Formularfejl } from './laes.ts'
import { formularPath } from './sti.ts'
import { T } from './tekster.ts'

interface Props {
  readonly hvem: Indlogget
  readonly formular: Formular
  readonly felter: readonly Formularfelt[]
  readonly skrevet: Skrevet
  readonly fejl: readonly Formularfejl[]
  readonly tilstand: SagTilstand
  /** The page of the case, which one comes back to. */
  readonly sagSti: string
  readonly aktiv: Menupunkt
  /** Denser type, for those who fill in many. */
  readonly tæt: boolean
  /** What the form is made from, and the key it is sent with: the same when it is sent again. */
  readonly version: number
  readonly nøgle: string
  readonly sprog: Sprog
}

/** A task as a page: what it is, what it asks, and one button. */
export function Formularside({
  hvem,
  formular,
  felter,
  skrevet,
  fejl,
  tilstand,
  sagSti,
  aktiv,
  tæt,
  version,
  nøgle,
  sprog,
}: Props) {
  const path = formularPath(sagSti, formular.nøgle)
  const titel = `${formular.titel[sprog]}: ${tilstand.navn}`
  return (
    <Side
      {...rammeFor(sprog, path)}
      hvem={hvem}
      aktiv={aktiv}
      titel={fejl.length > 0 ? `${{ da: 'Fejl', en: 'Error' }[sprog]}: ${titel}` : titel}
      tæt={tæt}
    >
      <p>
        <a href={href(sprog, sagSti)}>{T.fortryd[sprog]}</a>
      </p>
      <h1>{formular.titel[sprog]}</h1>
      <p class="font-lead">{`${tilstand.navn}. ${formular.siger[sprog]}`}</p>
      {fejl.length > 0 && (
        <Fejlresume
          sprog={sprog}
          fejl={fejl.map(({ felt = 'formular', tekst }) => ({ anker: felt, tekst: tekst[sprog] }))}
        />
      )}
      <form class="formular" id="formular" method="post" action={href(sprog, path)} novalidate>
        <input type="hidden" name="_version" value={version} />
        <input type="hidden" name="_noegle" value={nøgle} />
        {felter.map((felt) => (
          <>
            {felt.afsnit && <h2>{felt.afsnit[sprog]}</h2>}
            <Felt
              key={felt.navn}
              felt={felt}
              skrevet={skrevet[felt.navn] ?? []}
              fejl={fejl.find((one) => one.felt === felt.navn)?.tekst[sprog]}
              sprog={sprog}
            />
          </>
        ))}
        <button type="submit" class="button button-primary">
          {formular.knap[sprog]}
        </button>
      </form>
    </Side>
  )
}
