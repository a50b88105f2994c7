import { kilde } from '../lovsamling/kilder.ts'

export const LOV_1586_2006 = kilde(
  'LOV 1586/2006',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=20767',
)
