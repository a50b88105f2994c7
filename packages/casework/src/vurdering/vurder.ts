import { type Day, NEVER } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { type Grundlag, type Kontekst, kontekst } from '@sagsvej/rules'
import { grundlag } from '../sag/grundlag.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { forløbI } from './forloeb-i-sagen.ts'
import { frister } from './frister.ts'
import { type Grænse, grænse } from './graense.ts'
import { førstBetaler } from './hvem-foerst.ts'
import { IKKE_UNDERSØGT } from './ikke-undersoegt.ts'
import { dagI } from './laes.ts'
import { næsteSpørgsmål } from './naeste.ts'
import { overskrift } from './overskrift.ts'
import { raskEfter } from './rask.ts'
import { beløb } from './spoergsmaal/beloeb.ts'
import { betaler } from './spoergsmaal/betaler.ts'
import { forlængelse } from './spoergsmaal/forlaengelse.ts'
import { forlænget } from './spoergsmaal/forlaenget.ts'
import { jobafklaring } from './spoergsmaal/jobafklaring.ts'
import { nySygemelding } from './spoergsmaal/ny-sygemelding.ts'
import { refusion } from './spoergsmaal/refusion.ts'
import { ret } from './spoergsmaal/ret.ts'
import { samtale } from './spoergsmaal/samtale.ts'
import { samtidige } from './spoergsmaal/samtidige.ts'
import { standby } from './spoergsmaal/standby.ts'
import { stop } from './spoergsmaal/stop.ts'
import { varighed } from './spoergsmaal/varighed.ts'
import type { Svar, Vurdering } from './types.ts'
import { NÅR_IKKE_GRÆNSEN, OVER_GRÆNSEN, RASK, UDEN_RET, uaktuel } from './uaktuel.ts'

/** Answers a stored case on a day, as known on a day. */
export const vurderSag = (tilstand: SagTilstand, tider: Tider): Vurdering =>
  vurder(grundlag(tilstand, lov, tider), tider)

/** Answers the whole case: every question put to the law, the deadlines, the course in time, and what to ask next. */
export function vurder(facts: Grundlag, { på, kendt }: Tider): Vurdering {
  const k = kontekst(facts)
  const limit = grænse(k)
  const a = answers(k, limit, på)
  const harRet = a.ret.udfald.art !== 'nej'
  const overGrænsen = harRet && a.ny?.over === true
  const deadlines = frister(k, harRet && !overGrænsen ? limit : undefined)
  const rask = raskEfter(facts, på)
  const why = !harRet
    ? UDEN_RET
    : rask !== undefined
      ? RASK
      : overGrænsen
        ? OVER_GRÆNSEN
        : neverReached(a.duration)
          ? NÅR_IKKE_GRÆNSEN
          : undefined
  const found = inOrder(a)
  const svar = [...samtidige(k), ...(why ? found.map(uaktuel(why)) : found)]
  const course = forløbI({ k, facts, på, limit, svar: found, frister: deadlines, harRet, overGrænsen, ...a })
  const title = { ret: a.ret, varighed: a.duration, stop: a.end, revurderes: limit.revurderes }
  return {
    grundlag: facts,
    på,
    kendt: kendt === NEVER ? på : kendt,
    overskrift: overskrift({ ...title, overGrænsen, forlænget: a.extended, rask, på }),
    ...(harRet && !overGrænsen && rask === undefined && (dagI(limit.spor) !== undefined || a.extended)
      ? reassurance(a.end)
      : {}),
    svar,
    frister: deadlines,
    ...(course
      ? { forløb: { ...course, ...(kendt !== NEVER && på < kendt ? { tilbageblik: true } : {}) } }
      : {}),
    næste: næsteSpørgsmål({ a, limit, facts, rask: rask !== undefined, på }),
    ikkeUndersøgt: IKKE_UNDERSØGT,
  }
}

type Answers = ReturnType<typeof answers>

function answers(k: Kontekst, limit: Grænse, på: Day) {
  const first = førstBetaler(k)
  const ny = nySygemelding(k)
  const extended = forlænget(k, limit)
  return {
    first,
    ny,
    extended,
    ret: ret(k, ny?.over === true),
    payer: betaler(k, first, ny?.over === true),
    duration: varighed(k, limit, på, extended !== undefined),
    end: stop(k),
    extension: forlængelse(k, limit),
    after: jobafklaring(k),
    talk: samtale(k, på),
    gravely: standby(k),
    amount: beløb(k),
    refund: refusion(k),
  }
}

/** As a reader comes to them: is there a right, who pays, how long, what then; then the talks, and the money. */
const inOrder = (a: Answers): readonly Svar[] =>
  [
    a.ret,
    a.ny?.svar,
    a.payer,
    a.duration,
    a.extended?.svar,
    a.end,
    a.extension,
    a.after,
    a.talk,
    a.gravely,
    a.amount,
    a.refund,
  ].filter((one) => one !== undefined)

const neverReached = ({ udfald, spor }: Svar): boolean => udfald.art === 'værdi' && dagI(spor) === undefined

/** What is safe comes before what is hard: the rule on when payment may stop, in its own words. */
function reassurance(end: Svar): { readonly tryghed?: Vurdering['overskrift'] } {
  const known = end.udfald.art !== 'åben' || end.udfald.huller.length === 0
  const siger = known ? end.trin[0]?.siger : undefined
  return siger ? { tryghed: siger } : {}
}
