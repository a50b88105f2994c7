import { alle, den } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'

/** Second commencement day of lov 1750/2025. That the follow-up rules belong to it is inferred. */
const dag = den('2026-07-01')

/**
 * Spells that ran on the day: which of them keep the old follow-up has not been read. Orders of 2026 cite the act's own
 * § 21 for what it saves.
 */
export const løbendeSag2026 = {
  navn: {
    da: 'Du blev syg før 1. juli 2026. Om du følger de gamle eller de nye regler for opfølgning, har vi ikke læst.',
    en: 'You fell ill before 1 July 2026. Whether you follow the old or the new rules on follow-up we have not read.',
  },
  kilder: [LOV(1750, 2025), ulæst('Overgangsreglerne i § 21 i lov nr. 1750 af 29. december 2025')],
  sikkerhed: 'konflikt',
  kontrolleretTil: TEKST_TIL,
  når: alle(vurderingsdato.tidligst(dag), førsteFraværsdag.før(dag)),
} as const

export const GAMMEL = {
  navn: { da: 'De gamle regler følger dig', en: 'The old rules stay with you' },
  grund: {
    da: 'Tidligere ændringer fulgte ofte den første fraværsdag.',
    en: 'Earlier changes often went by the first day of absence.',
  },
} as const

export const NY = {
  navn: { da: 'De nye regler gælder straks', en: 'The new rules apply at once' },
  grund: {
    da: 'Sagsbehandling følger som regel loven på dagen.',
    en: 'Procedure as a rule follows the law of the day.',
  },
} as const
