import type { Betaler, Forløb } from '@sagsvej/casework'
import { type Bane, type Figur, fyld, type Mønster } from '../figur.ts'
import { n, Skrift } from '../skrift.tsx'
import { BETALER, BETALER_KORT, T } from '../tekster.ts'
import { førsteDerErPladsTil } from '../tekstmaal.ts'
import { fremtid, iBilledet } from './stykker.ts'

const HEIGHT = 32

const LOOK: Readonly<Record<Betaler, { readonly klasse: string; readonly mønster?: Mønster }>> = {
  arbejdsgiver: { klasse: 'tl-arbejdsgiver', mønster: 'prikker' },
  kommune: { klasse: 'tl-kommune' },
  'a-kasse': { klasse: 'tl-akasse', mønster: 'lodret' },
  ingen: { klasse: 'tl-ingen' },
  afgøres: { klasse: 'tl-afgoeres', mønster: 'skrå' },
}

interface Feltprops {
  readonly hvem: Betaler
  readonly præfiks: string
  readonly x: number
  readonly bredde: number
  readonly højde: number
  readonly frem?: boolean
}

/** A field in the look of a payer, in the lane and in the legend. */
export function Betalerfelt({ hvem, præfiks, x, bredde, højde, frem = false }: Feltprops) {
  const { klasse, mønster } = LOOK[hvem]
  return (
    <>
      <rect
        class={`${klasse}${frem ? ' tl-kommer' : ''}`}
        x={n(x)}
        y="1"
        width={n(bredde)}
        height={højde - 2}
        {...(mønster ? { fill: fyld(præfiks, mønster) } : {})}
      />
      {hvem === 'ingen' && <path class="tl-ingen-streg" d={`M${n(x)} ${højde / 2}h${n(bredde)}`} />}
    </>
  )
}

export function betalerBane({ betaler }: Forløb, figur: Figur): Bane {
  const { skala, sprog, idag, skrift } = figur
  const pieces = iBilledet(betaler, skala)
  return {
    titel: T.betaler[sprog],
    højde: HEIGHT,
    former: pieces
      .flatMap((piece) => fremtid(piece, idag))
      .map(({ from, to, hvem, frem }) => (
        <Betalerfelt
          key={from}
          hvem={hvem}
          præfiks={figur.præfiks}
          x={skala.start(from)}
          bredde={skala.slut(to) - skala.start(from)}
          højde={HEIGHT}
          frem={frem}
        />
      )),
    tekst: pieces.map(({ from, to, hvem }) => {
      const x = skala.start(from)
      const texts = [BETALER[hvem][sprog], BETALER_KORT[hvem][sprog]]
      const text = førsteDerErPladsTil(texts, skala.slut(to) - x - 12, skrift)
      return text === undefined ? null : (
        <Skrift key={from} x={x + 7} y={HEIGHT / 2 + 5}>
          {text}
        </Skrift>
      )
    }),
  }
}
