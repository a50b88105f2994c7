import { type Day, isNever } from '@sagsvej/calendar'
import type { Forløb } from '@sagsvej/casework'
import { dateText, numberText, type Sprog } from '@sagsvej/rules'
import { bogstav } from './bogstav.ts'
import { taltPå } from './talt.ts'
import { BETALER, OMFANG, SLAGS, T } from './tekster.ts'

export interface Tabelrække {
  /** Number or letter the picture calls it by; empty where it has none. */
  readonly nr: string
  readonly hvornår: string
  readonly hvad: string
  readonly betaler: string
  readonly talt: string
}

interface Punkt {
  readonly dag: Day
  readonly til?: Day
  readonly nr?: string
  readonly hvad: string
  /** Said of it beside that it is to come. */
  readonly forbehold?: string
}

/** The course as rows in order of time: one for each piece, mark and change of law, and for the two uprights. */
export const tabelrækker = (forløb: Forløb, sprog: Sprog): readonly Tabelrække[] =>
  [...points(forløb, sprog)]
    .sort((a, b) => a.dag - b.dag)
    .map(({ dag, til, nr = '', hvad, forbehold }) => {
      const more = forbehold ?? (dag > forløb.idag ? T.kommer[sprog] : undefined)
      return {
        nr,
        hvornår: til === undefined ? dateText(dag, sprog) : periodText(dag, til, sprog),
        hvad: more === undefined ? hvad : `${hvad} (${more})`,
        betaler: payerOn(forløb, dag, sprog),
        talt: countOn(forløb, dag, sprog),
      }
    })

const points = (
  { idag, tilbageblik, vigtigst, sygdom, betaler, mærker, love }: Forløb,
  sprog: Sprog,
): readonly Punkt[] => [
  ...sygdom.map(({ from, to, omfang }) => ({ dag: from, til: to, hvad: OMFANG[omfang][sprog] })),
  ...betaler.map(({ from, to, hvem }) => ({
    dag: from,
    til: to,
    hvad: `${T.betaler[sprog]}: ${BETALER[hvem][sprog]}`,
  })),
  ...mærker.map(({ dag, slags, titel }, i) => ({
    dag,
    nr: String(i + 1),
    hvad: `${SLAGS[slags][sprog]}: ${titel[sprog]}`,
  })),
  ...love.map(({ dag, titel, gældende }, i) => ({
    dag,
    nr: bogstav(i),
    hvad: titel[sprog].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    ...(gældende ? {} : { forbehold: T.ikkeVedtaget[sprog] }),
  })),
  { dag: idag, hvad: tilbageblik ? T.dagenSetPå[sprog] : T.idag[sprog] },
  ...(vigtigst ? [{ dag: vigtigst.dag, hvad: `${T.vigtigst[sprog]}: ${vigtigst.titel[sprog]}` }] : []),
]

function periodText(from: Day, to: Day, sprog: Sprog): string {
  return `${dateText(from, sprog)} – ${isNever(to) ? T.fortsætter[sprog] : dateText(to, sprog)}`
}

function payerOn({ betaler }: Forløb, dag: Day, sprog: Sprog): string {
  const piece = betaler.find(({ from, to }) => from <= dag && dag <= to)
  return piece ? BETALER[piece.hvem][sprog] : ''
}

function countOn({ tælling }: Forløb, dag: Day, sprog: Sprog): string {
  const days = tælling && taltPå(tælling, dag)
  return days === undefined ? '' : numberText(days, 'uger', sprog)
}
