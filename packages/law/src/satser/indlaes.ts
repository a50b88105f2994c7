import { NEVER, parseDay } from '@sagsvej/calendar'
import {
  type Enhed,
  type Sats,
  type SatsRække,
  type Sikkerhed,
  sats,
  type Tekst,
  toSteps,
} from '@sagsvej/rules'
import { AKASSE_2007, kilde } from '../lovsamling/kilder.ts'
import type { SatsFil, SatsFilRække } from './satsfil.ts'

/**
 * How sure a row is. Printed amounts are as sure as their page; computed ones only when their formula is pinned
 * (`lukket`, `formel_bekraeftet`, `krydstjekket`). What is carried past the last or first printed amount is not.
 */
const SIKKERHED: Readonly<Record<string, Sikkerhed>> = {
  verified: 'kontrolleret',
  secondary: 'sekundær',
  'derived lukket': 'afledt',
  'derived formel_bekraeftet': 'afledt',
  'derived krydstjekket': 'afledt',
  'derived aaben_frem': 'ubekræftet',
  'derived aaben_bagud': 'ubekræftet',
  conflict: 'konflikt',
  seed: 'ubekræftet',
  unknown: 'ukendt',
}

/** @throws Error when the row says something the law has no word for: the data file and this table must agree. */
function sikkerhedAf({ sats_id, status, kaede }: SatsFilRække): Sikkerhed {
  const found = SIKKERHED[kaede === undefined ? status : `${status} ${kaede}`]
  if (found === undefined) throw new Error(`${sats_id}: status ${status} ${kaede ?? ''} is not known`)
  return found
}

/** The booklet of January 2007 has no address: the list calls it by a number of its own. */
const HÆFTET = /^seed \d+$/

/** A source as its address. @throws Error when the list of sources has no address under the number. */
const adresse = (fil: SatsFil, number: number) => {
  const url = fil.kilder[String(number)]
  if (url !== undefined && HÆFTET.test(url)) return AKASSE_2007
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url ?? '') ?? []
  if (url === undefined || host === undefined) throw new Error(`source ${number} has no address in the list`)
  return kilde(host, url)
}

/** The file says for what time an amount is; the law counts an amount for a year in kroner. */
const TÆLLES_I: Readonly<Record<string, Enhed>> = { 'kr/aar': 'kr' }

function rækkeAf(fil: SatsFil, row: SatsFilRække, enhed: Enhed): SatsRække {
  if ((TÆLLES_I[row.enhed] ?? row.enhed) !== enhed)
    throw new Error(`${row.sats_id} is in ${row.enhed}, not ${enhed}`)
  return {
    id: row.sats_id,
    fra: parseDay(row.valid_from),
    til: row.valid_to === null ? NEVER : parseDay(row.valid_to),
    steps: toSteps(enhed, row.beloeb),
    sikkerhed: sikkerhedAf(row),
    kilder: row.kilder.map((number) => adresse(fil, number)),
    ...(row.formel === undefined ? {} : { formel: row.formel }),
    ...(row.note === undefined ? {} : { note: row.note }),
  }
}

/**
 * One series of the file. Its rows are read the first time they are asked for, because most runs touch few series.
 * @throws Error when the series is not in the file, or its rows are in another unit.
 */
export function satsFra<U extends Enhed>(
  fil: SatsFil,
  nøgle: string,
  enhed: U,
  navn: Tekst,
  mere: Pick<Sats, 'næste' | 'ubrugt'> = {},
): Sats & { readonly enhed: U } {
  let rows: readonly SatsRække[] | undefined
  return sats({
    ...mere,
    nøgle,
    enhed,
    navn,
    get rækker() {
      rows ??= fil.satser.filter((row) => row.key === nøgle).map((row) => rækkeAf(fil, row, enhed))
      if (rows.length === 0) throw new Error(`${nøgle} is not in the file of rates`)
      return rows
    },
  })
}
