import { AKASSE_2007, BEK, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { DAGPENGE_VED_PENSION } from '../lovsamling/love.ts'

/** The order of 2002 was not read; the paragraphs are those of the order that took its place on 1 May 2011. */
export const FØR_2011 = {
  fra: '2006-07-03',
  til: '2011-04-30',
  ...læstAndetsteds(AKASSE_2007, ulæst('Bekendtgørelse nr. 1195 af 18. december 2002')),
} as const
/** Read as it began; that nothing has taken its place since was not proved. */
export const FRA_2011 = { fra: '2011-05-01', ...ubekræftet(BEK(349, 2011)) } as const
export const I_DAG = DAGPENGE_VED_PENSION('BEK 349/2011')
export const DENGANG = DAGPENGE_VED_PENSION('BEK 1195/2002')
