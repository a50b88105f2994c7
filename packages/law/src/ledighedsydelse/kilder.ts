import { den } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** Chapter 7 as it stood from 2013: LBK 1193/2014 lacks §§ 74-74 d and 77 a-77 b in the copy that was read. */
export const KAPITEL_7 = læst(
  LOV(1380, 2012),
  LBK(806, 2015),
  LBK(468, 2016),
  LBK(269, 2017),
  LBK(247, 2019),
  LBK(981, 2019),
  LBK(241, 2021),
  LBK(1031, 2023),
  LBK(808, 2024),
  LBK(1004, 2025),
)

/** The same paragraphs from the reform of July 2006 to the end of 2012. */
export const KAPITEL_7_FØR_2013 = læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012))

export const fra2013 = vurderingsdato.tidligst(den('2013-01-01'))
