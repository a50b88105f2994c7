import { addDays, formatDay, nextWorkingDay } from '@sagsvej/calendar'
import { helligdage, papirankomst } from '@sagsvej/law'
import { danskDag } from '../dansk-dag.ts'
import { sha256 } from '../sha256.ts'
import { type Afsendelse, kanalFor } from './afsendelse.ts'
import type { Forsendelsesbegivenhed } from './port.ts'

/** A receipt before it has its place in the stream. */
export type Kvittering = Omit<Forsendelsesbegivenhed, 'nr'>

const SECOND = 1000
const MINUTE = 60 * SECOND

/**
 * All that becomes of one letter, also what has not happened yet: worked out from the seed and the letter alone, so
 * that the same seed gives the same course. `fejlandel`: letters of a thousand that the solution itself fails to deliver.
 */
export function forløb(sendt: Afsendelse, frø: number, fejlandel: number): readonly Kvittering[] {
  const { brevId, status, tid, forsoeg } = sendt
  const chance = (what: string, below: number) => draw(`${frø} ${brevId} ${forsoeg} ${what}`, below)
  const kvittering = kvitteringFor(sendt, sha256(`${frø} ${brevId} ${forsoeg}`).slice(0, 32))
  const start = Date.parse(tid)
  const oprettet = kvittering(start, 'oprettet')
  if (kanalFor(status) === 'fysisk_post') {
    const printed = start + (5 + chance('print', 56)) * SECOND
    return [
      oprettet,
      kvittering(printed, 'faldet_til_fjernprint', { grund: 'fritaget' }),
      postet(kvittering, start),
    ]
  }
  const afsendt = start + (5 + chance('afsendt', 116)) * SECOND
  const svar = afsendt + (1 + chance('svar', 20)) * MINUTE
  const sent = [oprettet, kvittering(afsendt, 'afsendt')]
  if (status === 'ukendt') return [...sent, kvittering(svar, 'afvist', { grund: 'ukendt_modtager' })]
  if (chance('fejl', 1000) < fejlandel)
    return [...sent, kvittering(svar, 'afvist', { grund: 'teknisk_fejl' })]
  const fremme = svar + (1 + chance('fremme', 60)) * MINUTE
  return [...sent, kvittering(svar, 'modtaget_af_loesning'), kvittering(fremme, 'tilgaengelig')]
}

type Kvitter = (
  at: number,
  type: Kvittering['type'],
  mere?: Pick<Kvittering, 'grund' | 'formodetFremme'>,
) => Kvittering

const kvitteringFor =
  ({ brevId, status }: Afsendelse, forsendelsesId: string): Kvitter =>
  (at, type, mere = {}) => {
    const moment = new Date(at)
    const dag = formatDay(danskDag(moment))
    const kanal = kanalFor(status)
    return { brevId, forsendelsesId, type, kanal, tid: moment.toISOString(), dag, ...mere }
  }

/** Printed letters are posted about midday the next working day, and presumed to arrive as the law says of paper. */
function postet(kvittering: Kvitter, start: number): Kvittering {
  const dag = nextWorkingDay(helligdage, addDays(danskDag(new Date(start)), 1))
  const { hver, senest } = papirankomst(dag, 'kommune')
  const [tidligst = dag] = hver.map((one) => one.dag).sort((a, b) => a - b)
  return kvittering(Date.parse(`${formatDay(dag)}T11:00:00Z`), 'afsendt', {
    formodetFremme: { tidligst: formatDay(tidligst), senest: formatDay(senest ?? tidligst) },
  })
}

/** A whole number from 0 up to `below`, the same for the same words. */
const draw = (words: string, below: number): number => Number.parseInt(sha256(words).slice(0, 8), 16) % below
