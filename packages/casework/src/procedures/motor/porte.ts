import type { Day } from '@sagsvej/calendar'
import { evaluate, type Sprog, type Tekst } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { AKTØRROLLER, type Aktør } from '../../begivenheder/aktoer.ts'
import { efterLoven } from '../../kommandoer/efter-loven.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Fejl } from '../../sagsfil/fejl.ts'
import { gangeI } from './gange.ts'
import type { Sagsgang, Trin } from './sagsgang.ts'
import { type Stilling, stilling } from './stilling.ts'
import { manglerFor, type Trinstatus, trinstatus, trinVed } from './trinstatus.ts'

/**
 * What stands in the way of an event that would take a step: the wrong role, the same person twice, a step before it,
 * a requirement that is not met. Empty where nothing does, or where the event takes no step.
 */
export function porte(
  sagsgange: readonly Sagsgang[],
  sag: SagTilstand,
  event: SagBegivenhed,
  { den, af }: { readonly den: Day; readonly af: Aktør },
): readonly Fejl[] {
  return sagsgange.flatMap((sagsgang) => {
    const steps = trinVed(sagsgang, event, sag)
    if (steps.length === 0) return []
    const id = sagsgang.id(event, sag)
    if (id === undefined) return []
    const running = gangeI(sagsgang, sag).find((one) => one.id === id && one.sluttetNr === undefined)
    if (!running && sagsgang.begyndesVed.includes(event.type)) {
      // Nothing stands before the beginning but who may do it.
      return steps.filter((trin) => !trin.roller.includes(af.rolle)).map((trin) => forkertRolle(trin, af))
    }
    if (!running) return [ikkeBegyndt(sagsgang)]
    const s = stilling(sag, running, den)
    const all = trinstatus(s, steps)
    // One event may take steps of several versions of the law: it is refused where none of them exists.
    const existing = steps.filter((trin) => all.find((one) => one.trin === trin)?.tilstand !== 'findes ikke')
    if (existing.length === 0) return steps.slice(0, 1).map(findesIkke)
    return existing.flatMap((trin) => hindrances(trin, s, all, af))
  })
}

function hindrances(trin: Trin, s: Stilling, all: readonly Trinstatus[], af: Aktør): readonly Fejl[] {
  const status = all.find((one) => one.trin === trin)
  return [
    ...(trin.roller.includes(af.rolle) ? [] : [forkertRolle(trin, af)]),
    ...(sameHand(trin, all, af) ? [sammeHånd(trin)] : []),
    ...(status?.venterPå ?? []).map((key) =>
      førstTrin(trin, all.find((one) => one.trin.nøgle === key)?.trin),
    ),
    ...manglerFor(trin, s).flatMap(({ krav, hindringer }) =>
      hindringer.map(({ tekst }) => ikkeKlar(krav, tekst, s)),
    ),
  ]
}

function sameHand({ andenEnd }: Trin, all: readonly Trinstatus[], af: Aktør): boolean {
  const event = all.find((one) => one.trin.nøgle === andenEnd)?.gjort?.event
  return event !== undefined && 'af' in event && typeof event.af === 'object' && event.af.bruger === af.bruger
}

const ikkeBegyndt = ({ titel }: Sagsgang): Fejl =>
  fejl(
    'ikkeBegyndt',
    `Sagsgangen »${titel.da}« er ikke i gang i denne sag. Begynd den først, eller vælg den, der er i gang.`,
    `The procedure “${titel.en}” is not running in this case. Begin it first, or choose the one that is.`,
  )

const findesIkke = ({ titel }: Trin): Fejl =>
  fejl(
    'trinFindesIkke',
    `Trinnet »${titel.da}« findes ikke efter de regler, der gælder for sagen den dag.`,
    `The step “${titel.en}” does not exist under the rules that hold for the case that day.`,
  )

const forkertRolle = ({ titel, roller }: Trin, { rolle }: Aktør): Fejl =>
  fejl(
    'forkertRolle',
    `»${titel.da}« kan ikke gøres af ${AKTØRROLLER[rolle].da}. Det kan ${names(roller, 'da', ' eller ')}.`,
    `“${titel.en}” cannot be done by ${AKTØRROLLER[rolle].en}. It can by ${names(roller, 'en', ' or ')}.`,
  )

const names = (roller: Trin['roller'], sprog: keyof Tekst, or: string): string =>
  roller.map((rolle) => AKTØRROLLER[rolle][sprog]).join(or)

const sammeHånd = ({ titel }: Trin): Fejl =>
  fejl(
    'sammeHånd',
    `»${titel.da}« skal gøres af en anden end den, der gjorde det forrige. Bed en kollega.`,
    `“${titel.en}” must be done by somebody else than did the one before it. Ask a colleague.`,
  )

const førstTrin = ({ titel }: Trin, first: Trin | undefined): Fejl =>
  fejl(
    'ikkeKlar',
    `»${titel.da}« kan først gøres, når »${first?.titel.da ?? ''}« er gjort.`,
    `“${titel.en}” can only be done when “${first?.titel.en ?? ''}” is done.`,
  )

/** The paragraph is that of the version the case is under; where none answers it, of the one in force on the day. */
function ikkeKlar({ titel, efter }: NonNullable<Trin['kræver']>[number], tekst: Tekst, s: Stilling): Fejl {
  const spor = efter && evaluate(efter.led, s.kontekst)
  const by = (sprog: Sprog) =>
    efter ? efterLoven(efter, spor?.valgt?.version ? spor : s.tider.på, sprog) : ''
  return fejl('ikkeKlar', `${titel.da}${by('da')}: ${tekst.da}`, `${titel.en}${by('en')}: ${tekst.en}`)
}
