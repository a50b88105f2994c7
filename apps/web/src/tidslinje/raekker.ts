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

/** The course as rows in order of time: one for each piece, mark and change of law, and for the two uprights. */
export function tabelrækker(forløb: Forløb, sprog: Sprog): readonly Tabelrække[] {
  const { idag, vigtigst, sygdom, betaler, mærker, love } = forløb
  const row = (dag: Day, hvad: string, more: { nr?: string; to?: Day } = {}) => ({
    dag,
    nr: more.nr ?? '',
    hvornår: more.to === undefined ? dateText(dag, sprog) : periodText(dag, more.to, sprog),
    hvad: dag > idag ? `${hvad} (${T.kommer[sprog]})` : hvad,
    betaler: payerOn(forløb, dag, sprog),
    talt: countOn(forløb, dag, sprog),
  })
  return [
    ...sygdom.map((s) => row(s.from, OMFANG[s.omfang][sprog], { to: s.to })),
    ...betaler.map((b) => row(b.from, `${T.betaler[sprog]}: ${BETALER[b.hvem][sprog]}`, { to: b.to })),
    ...mærker.map((m, i) => row(m.dag, `${SLAGS[m.slags][sprog]}: ${m.titel[sprog]}`, { nr: String(i + 1) })),
    ...love.map((l, i) =>
      row(
        l.dag,
        l.gældende
          ? `${T.loven[sprog]}: ${l.titel[sprog]}`
          : `${T.loven[sprog]}: ${l.titel[sprog]} (${T.ikkeVedtaget[sprog]})`,
        {
          nr: bogstav(i),
        },
      ),
    ),
    row(idag, T.idag[sprog]),
    ...(vigtigst ? [row(vigtigst.dag, `${T.vigtigst[sprog]}: ${vigtigst.titel[sprog]}`)] : []),
  ].sort((a, b) => a.dag - b.dag)
}

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
