import { isNever } from '@sagsvej/calendar'
import type { Forløb } from '@sagsvej/casework'
import { dateText, numberText, type Sprog } from '@sagsvej/rules'
import { taltPå } from './talt.ts'
import { BETALER } from './tekster.ts'

/** The picture in one sentence: who pays until when, what is counted of the limit, and the date that matters. */
export function sætning(forløb: Forløb, sprog: Sprog): string {
  return `${[payers(forløb, sprog), counted(forløb, sprog), important(forløb, sprog)]
    .filter((part) => part !== '')
    .join('; ')}.`
}

function payers({ betaler, sygdom, fra, til }: Forløb, sprog: Sprog): string {
  const da = sprog === 'da'
  const start = da
    ? `Forløbet fra ${dateText(sygdom[0]?.from ?? fra, sprog)}`
    : `The course from ${dateText(sygdom[0]?.from ?? fra, sprog)}`
  const parts = betaler.map(({ to, hvem }) => {
    const until = isNever(to) ? '' : ` ${da ? 'til og med' : 'until'} ${dateText(to, sprog)}`
    if (hvem === 'afgøres')
      return da ? `derefter skal det afgøres${until}` : `after that it must be decided${until}`
    return `${BETALER[hvem][sprog].replace(/^\p{Lu}/u, (c) => c.toLowerCase())} ${da ? 'betaler' : 'pays'}${until}`
  })
  return parts.length === 0
    ? `${start} ${da ? 'til' : 'to'} ${dateText(til, sprog)}`
    : `${start}: ${parts.join(', ')}`
}

function counted({ tælling, idag }: Forløb, sprog: Sprog): string {
  const days = tælling && taltPå(tælling, idag)
  if (!tælling || days === undefined) return ''
  const [now, limit] = [numberText(days, 'uger', sprog), numberText(tælling.grænse, 'uger', sprog)]
  return sprog === 'da'
    ? `${now} tæller i dag, ${dateText(idag, sprog)}, og grænsen er ${limit}`
    : `${now} count today, ${dateText(idag, sprog)}, and the limit is ${limit}`
}

function important({ vigtigst }: Forløb, sprog: Sprog): string {
  if (!vigtigst) return ''
  const date = `${dateText(vigtigst.dag, sprog)}: ${vigtigst.titel[sprog]}`
  return sprog === 'da' ? `den vigtigste dato er ${date}` : `the date that matters most is ${date}`
}
