import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { OFL } from '../lovsamling/love.ts'

/** The act of 1985 stood until the end of 2013, and has not been read. */
export const loven1985 = (paragraf: string) => ({
  fra: '2006-07-03',
  til: '2013-12-31',
  hjemmel: OFL(paragraf),
  kilder: [LOV(606, 2013), ulæst('Lov nr. 572 af 19. december 1985 om offentlighed i forvaltningen')],
  sikkerhed: 'ukendt' as const,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Indtil udgangen af 2013 gjaldt offentlighedsloven fra 1985. Den har vi ikke læst.',
    en: 'Until the end of 2013 the act of 1985 applied. We have not read it.',
  },
  ukendt: {
    da: 'Offentlighedsloven fra 1985, som gjaldt indtil 1. januar 2014, har vi ikke læst.',
    en: 'The access act of 1985, which applied until 1 January 2014, has not been read.',
  },
})

/** The act of 2013 in force from 1 January 2014 (§ 42), and its one consolidation. */
export const fra2014 = <R extends object>(regel: R) => ({
  ...regel,
  fra: '2014-01-01',
  ...læst(LOV(606, 2013), LBK(145, 2020)),
})
