import { isNever } from '@sagsvej/calendar'
import type { Forløb, Sygdomsstykke } from '@sagsvej/casework'
import type { Bane, Figur } from '../figur.ts'
import { n, Skrift } from '../skrift.tsx'
import { OMFANG, OMFANG_KORT, T } from '../tekster.ts'
import { førsteDerErPladsTil } from '../tekstmaal.ts'
import { fremtid, iBilledet } from './stykker.ts'

const HEIGHT = 40

/** How much of the full height each degree takes. */
const PART: Readonly<Record<Sygdomsstykke['omfang'], number>> = { fuldt: 1, delvist: 0.55, del_af_dag: 0.25 }

/** Sickness: the height of the bar is the degree, the dotted ceiling is full time. */
export function sygdomBane({ sygdom }: Forløb, figur: Figur): Bane {
  const pieces = iBilledet(sygdom, figur.skala).flatMap((piece) => fremtid(piece, figur.idag))
  return {
    titel: T.sygdom[figur.sprog],
    højde: HEIGHT,
    former: (
      <>
        {pieces.map((piece) => (
          <rect
            key={piece.from}
            class={piece.frem ? 'tl-syg tl-kommer' : 'tl-syg'}
            x={n(figur.skala.start(piece.from))}
            y={n(HEIGHT * (1 - PART[piece.omfang]))}
            width={n(figur.skala.slut(piece.to) - figur.skala.start(piece.from))}
            height={n(HEIGHT * PART[piece.omfang])}
          />
        ))}
        <path class="tl-loft" d={`M${figur.venstre} 0H${figur.højre}`} />
      </>
    ),
    tekst: pieces.map((piece) => {
      const x = figur.skala.start(piece.from)
      const room = figur.skala.slut(piece.to) - x - 12
      const texts = piece.frem
        ? isNever(piece.to)
          ? [T.hvisStadig, T.hvisStadigKort]
          : []
        : [OMFANG[piece.omfang], OMFANG_KORT[piece.omfang]]
      const text = førsteDerErPladsTil(
        texts.map((t) => t[figur.sprog]),
        room,
        figur.skrift,
      )
      return text === undefined ? null : (
        <Skrift key={piece.from} x={x + 7} y={HEIGHT - 8}>
          {text}
        </Skrift>
      )
    }),
  }
}
