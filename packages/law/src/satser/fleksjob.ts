import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { medUkendteÅr } from './huller.ts'
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

const mere = { næste: næsteÅr }
/** The ceilings of the old scheme were found for single years only. */
const ikkeFundet = {
  næste: {
    senest: næsteÅr.senest,
    grund: {
      da: 'Beløbet reguleres den 1. januar. Det for senere år er ikke fundet i kilderne.',
      en: 'The amount changes on 1 January. That of later years was not found in the sources.',
    },
  },
}

export const fleksløntilskudHøjst = satsFra(
  fil,
  'fleksloentilskud_max_md',
  'kr/md',
  {
    da: 'det højeste fleksløntilskud pr. måned, 98 procent af højeste dagpenge',
    en: 'the highest flex job subsidy a month, 98 per cent of the highest unemployment benefit',
  },
  mere,
)
export const fleksløntilskudGrænse = satsFra(
  fil,
  'fleksloentilskud_graense_md',
  'kr/md',
  {
    da: 'grænsen mellem 30 og 55 procents fradrag i fleksløntilskud',
    en: 'the limit between 30 and 55 per cent deduction in flex job subsidy',
  },
  mere,
)
export const selvstændigTilskudHøjst = satsFra(
  fil,
  'fleksloentilskud_selvstaendig_max_aar',
  'kr',
  {
    da: 'det højeste tilskud om året til selvstændige med nedsat arbejdsevne',
    en: 'the highest grant a year for the self-employed with a reduced ability to work',
  },
  mere,
)
export const løntilskudsloftOmÅret = satsFra(
  medUkendteÅr(fil, 'fleksjob_gammel_loft_aar'),
  'fleksjob_gammel_loft_aar',
  'kr',
  {
    da: 'det højeste beløb om året, løntilskud i fleksjob fra før 2013 beregnes af',
    en: 'the highest amount a year that wage subsidy in a flex job from before 2013 is reckoned on',
  },
  ikkeFundet,
)
export const løntilskudsloftPrTime = satsFra(
  medUkendteÅr(fil, 'fleksjob_gammel_loft_time'),
  'fleksjob_gammel_loft_time',
  'kr/time',
  {
    da: 'det højeste beløb pr. time, løntilskud i fleksjob fra før 2013 beregnes af',
    en: 'the highest amount an hour that wage subsidy in a flex job from before 2013 is reckoned on',
  },
  ikkeFundet,
)
