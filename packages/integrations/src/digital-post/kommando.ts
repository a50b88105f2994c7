import { type Day, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import type { Forsendelsesbegivenhed } from './port.ts'

/** What a case is asked to take note of, and the day it happened. */
export interface Postkommando {
  readonly type: string
  readonly indhold: Json
  readonly den: Day
}

const GRUND: Readonly<Record<NonNullable<Forsendelsesbegivenhed['grund']>, string>> = {
  fritaget: 'Modtageren er fritaget for Digital Post',
  ukendt_modtager: 'Modtageren findes ikke i Digital Post',
  teknisk_fejl: 'Digital Post kunne ikke levere brevet',
}

/**
 * The command of a case that a receipt gives rise to; undefined for one that changes nothing in the case. A letter that
 * falls to paper is noted when it is posted, since the presumed day of arrival counts from that.
 */
export function kommandoFor(begivenhed: Forsendelsesbegivenhed): Postkommando | undefined {
  const { brevId, forsendelsesId, type, kanal, dag, grund = 'teknisk_fejl' } = begivenhed
  const om = (kommando: string, indhold: Json): Postkommando => ({
    type: kommando,
    indhold,
    den: parseDay(dag),
  })
  switch (type) {
    case 'afsendt':
      return kanal === 'digital_post' ? om('SendBrev', { brevId, kanal }) : om('MeldFjernprint', { brevId })
    case 'tilgaengelig':
      return om('MeldBrevTilgængeligt', { brevId, forsendelsesId })
    case 'afvist':
      return om('MeldBrevAfvist', { brevId, grund: GRUND[grund] })
    case 'oprettet':
    case 'modtaget_af_loesning':
    case 'faldet_til_fjernprint':
      return undefined
  }
}
