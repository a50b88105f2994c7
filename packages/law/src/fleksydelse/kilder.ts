import { kilde, LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** The act as consolidated in November 2005; read in its conditions. */
export const LBK_1054_2005 = kilde('LBK 1054/2005', 'https://www.retsinformation.dk/eli/lta/2005/1054')
export const LBK_871_2007 = ulæst('LBK 871/2007', 'https://www.retsinformation.dk/eli/lta/2007/871')
export const L65_2006 = kilde(
  'Lovforslag L 65 af 7. november 2006',
  'https://eu.dk/samling/20061/lovforslag/l65/20061_l65_som_fremsat.htm',
)
export const L21_2011 = kilde(
  'Lovforslag L 21 af 21. november 2011',
  'http://www.ft.dk/samling/20111/lovforslag/l21/20111_l21_som_fremsat.htm',
)

export const SIDEN_2014 = læst(
  LBK(943, 2014),
  LBK(1121, 2015),
  LBK(1097, 2019),
  LBK(222, 2021),
  LBK(1083, 2025),
)
