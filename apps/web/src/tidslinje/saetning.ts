import { isNever } from '@sagsvej/calendar'
import type { Betalingsstykke, Forløb } from '@sagsvej/casework'
import { dateText, numberText, type Sprog } from '@sagsvej/rules'
import { taltPå } from './talt.ts'
import { BETALER } from './tekster.ts'

/** The picture in one sentence: who pays until when, what is counted of the limit, and the date that matters. */
export function sætning(forløb: Forløb, sprog: Sprog): string {
  const parts = [payers(forløb, sprog), counted(forløb, sprog), important(forløb, sprog)]
  const name = sprog === 'da' ? 'Forløbet i tid' : 'The course in time'
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? `${name}.` : `${name}: ${said.join('; ')}.`
}

/** From today on; of a course that is over, its last payer. */
function payers({ betaler, idag }: Forløb, sprog: Sprog): string {
  const ahead = betaler.filter(({ to }) => to >= idag)
  const last = betaler.at(-1)
  if (ahead.length > 0) return ahead.map((piece, i) => payerText(piece, sprog, i === 0)).join(', ')
  return last ? `${who(last, sprog)} ${sprog === 'da' ? 'betalte' : 'paid'}${until(last, sprog)}` : ''
}

function payerText(piece: Betalingsstykke, sprog: Sprog, first: boolean): string {
  const da = sprog === 'da'
  if (piece.hvem !== 'afgøres') return `${who(piece, sprog)} ${da ? 'betaler' : 'pays'}${until(piece, sprog)}`
  const decide = da ? 'skal det afgøres, om pengene fortsætter' : 'it must be decided whether payment goes on'
  return `${first ? (da ? 'nu' : 'now') : da ? 'derefter' : 'after that'} ${decide}`
}

const who = ({ hvem }: Betalingsstykke, sprog: Sprog): string =>
  BETALER[hvem][sprog].replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())

function until({ to }: Betalingsstykke, sprog: Sprog): string {
  if (isNever(to)) return ''
  return `${sprog === 'da' ? ' til og med' : ' up to and including'} ${dateText(to, sprog)}`
}

function counted({ tælling, idag, tilbageblik }: Forløb, sprog: Sprog): string {
  const days = tælling && taltPå(tælling, idag)
  if (!tælling || days === undefined) return ''
  const [now, limit] = [numberText(days, 'uger', sprog), numberText(tælling.grænse, 'uger', sprog)]
  const when = dateText(idag, sprog)
  return sprog === 'da'
    ? `${now} tæller ${tilbageblik ? 'den' : 'i dag,'} ${when}, og grænsen er ${limit}`
    : `${now} count ${tilbageblik ? 'on' : 'today,'} ${when}, and the limit is ${limit}`
}

function important({ vigtigst }: Forløb, sprog: Sprog): string {
  if (!vigtigst) return ''
  const date = `${dateText(vigtigst.dag, sprog)}: ${vigtigst.titel[sprog]}`
  return sprog === 'da' ? `den vigtigste dato er ${date}` : `the date that matters most is ${date}`
}
