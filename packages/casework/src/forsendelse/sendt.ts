import { formatDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import type { Brevslags } from '../breve/brev.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { forsendelser } from './forsendelser.ts'

/** The letter named in `brevId` must be one of these kinds, and sent; with `sammeDag`, on the day it is told. */
export const brevSendt =
  (arter: readonly Brevslags[], sammeDag = false) =>
  ({ brevId }: Readonly<Record<string, unknown>>, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
    if (typeof brevId !== 'string') return []
    const brev = emne(sag, forsendelser).get(brevId)
    if (!brev) return [ved('brevId', ukendt(brevId))]
    if (!arter.some((art) => art === brev.art)) return [ved('brevId', forkert(brev.art, arter))]
    if (!brev.afsendt) return [ved('brevId', ikkeSendt())]
    return sammeDag && brev.afsendt.den !== den ? [ved('brevId', andenDag(formatDay(brev.afsendt.den)))] : []
  }

const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et brev med nummeret "${id}". Skriv og send det først.`,
    `The case has no letter numbered "${id}". Write and send it first.`,
  )
const forkert = (art: string, arter: readonly string[]) =>
  fejl(
    'ikkeMuligt',
    `Brevet er af slagsen "${art}". Her skal det være "${arter.join('" eller "')}".`,
    `The letter is of the kind "${art}". Here it must be "${arter.join('" or "')}".`,
  )
const ikkeSendt = () =>
  fejl('ikkeKlar', 'Brevet er ikke sendt. Send det først.', 'The letter has not been sent. Send it first.')
const andenDag = (sendt: string) =>
  fejl(
    'ikkeKlar',
    `Brevet blev sendt ${sendt}. Borgeren skal have besked samme dag, som det sker.`,
    `The letter was sent ${sendt}. The person must be told on the very day it is done.`,
  )
