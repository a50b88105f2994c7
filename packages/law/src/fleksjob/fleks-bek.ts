import { BEK } from '../lovsamling/kilder.ts'

/** The orders on fleksløntilskud, each in force until the next. */
export const BEK_2013 = [BEK(1425, 2012)] as const
export const BEK_2014_2023 = [
  BEK(411, 2014),
  BEK(811, 2014),
  BEK(891, 2017),
  BEK(1182, 2017),
  BEK(1603, 2018),
  BEK(1604, 2019),
  BEK(110, 2021),
  BEK(250, 2022),
] as const
export const BEK_2024 = [BEK(1806, 2023), BEK(227, 2024)] as const
