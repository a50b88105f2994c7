import { kilde, LBK } from '../lovsamling/kilder.ts'

/** The consolidations of LAS while there was one kontanthjælp by age and children. */
export const LAS_2007_2012 = [LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)] as const

/** Those with uddannelseshjælp beside kontanthjælp. */
export const LAS_2014_2024 = [
  LBK(1193, 2014),
  LBK(806, 2015),
  LBK(468, 2016),
  LBK(269, 2017),
  LBK(247, 2019),
  LBK(981, 2019),
  LBK(241, 2021),
  LBK(1031, 2023),
  LBK(808, 2024),
] as const

export const LAS_2025 = LBK(1004, 2025)

/** The day the reform of 2014 began: its act is not in the texts. */
export const REFORMEN_2014 = kilde(
  'Beskæftigelsesministeriet: Satser for 2014, kontanthjælp',
  'http://bm.dk/da/Tal%20og%20tendenser/Satser%20for%202014/Kontanthjaelp.aspx',
)

export const SKR_10185_2018 = kilde(
  'Skrivelse nr. 10185 af 10. december 2018 om opholds- og beskæftigelseskravet',
  'http://www.socialjura.dk/content-storage/regler/2018/skr-10185-af-1012-2018/menu/forsoergelse-aktivering/',
)

/** The ministry: in force on 1 April 2016, with effect from 1 October, and a transition to 1 April 2017. */
export const BM_LOFT_2016 = kilde(
  'Beskæftigelsesministeriet, 6. juli 2016: Information om kontanthjælpsloft og 225-timersregel',
  'https://bm.dk/nyheder-presse/nyheder/2016/07/information-til-kommuner-om-kontanthjaelpsloft-og-225-timersregel/',
)

export const OM_REFORMEN_2025 = kilde(
  'Lundsteen & Wiederquist, 21. februar 2025: De nye regler om kontanthjælp',
  'https://lundsteenwiederquist.dk/index.php/2025/02/21/de-nye-regler-om-kontanthjaelp-og-de-indbyggede-tillaeg/',
)

/** Act 1558/2019: guidance and sanctions made plainer and harder from 1 January 2020. */
export const STAR_2019 = kilde(
  'Styrelsen for Arbejdsmarked og Rekruttering, 20. december 2019: lov om enklere og skærpede sanktioner',
  'https://star.dk/om-styrelsen/nyt/nyheder/2019/12/lovforslag-vedtaget-enklere-og-skaerpede-sanktioner-i-kontanthjaelpssystemet/',
)

export const STAR_TIDSLINJE = kilde(
  'Styrelsen for Arbejdsmarked og Rekruttering: tidslinje for det nye kontanthjælpssystem',
  'https://star.dk/implementering/nyt-kontanthjaelpsystem/aktiviteter-og-tidslinje/',
)
