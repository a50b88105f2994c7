import { aldrig, type Dato, dage, hvis, kaldet, måneder, tidligsteAf, tidspunkt, uger } from '@sagsvej/rules'
import { tidligOpfølgningBedtOm } from '../../fakta/opfoelgning.ts'
import { AKASSE_2007, BEK, kilde, LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { fritagetEfter26Uger, fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { NY_OPFØLGNING_2015 } from './ny-opfoelgning-2015.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { tidligOpfølgning } from './tidlig-opfoelgning.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'
import { kategori1 } from './visitation.ts'

const uge8 = udgangenAfUge(8, førsteFraværsdag)

/** The last day of the first half-year counted from the first day of absence. */
export const halvårsdagen = kaldet(
  { da: 'udgangen af det første halve år', en: 'the end of the first half-year' },
  førsteFraværsdag.plus(måneder(6)).minus(dage(1)),
)

const tidligFrist = kaldet(
  { da: 'fristen for den tidlige samtale', en: 'the limit for the early talk' },
  tidligOpfølgningBedtOm.plus(uger(2)),
)

/** Early follow-up brings the talk forward; asked for late, it does not put week 8 off (SDL.13b.1, SDL.13b.2). */
const tidligEller = (ellers: Dato, senest: Dato): Dato =>
  hvis(tidligOpfølgning, tidligsteAf(tidligFrist, senest), ellers)

/** No day in category 1: the talk comes only if the illness outlasts week 8 (SDL.13a.1-2). */
const fra2015 = tidligEller(hvis(kategori1, aldrig, uge8), uge8)
const halvår = tidligEller(halvårsdagen, halvårsdagen)
const uge8UdenKategori = tidligEller(uge8, uge8)

const UGE_8 = {
  da: 'Den første samtale skal holdes senest ved udgangen af 8. uge regnet fra første fraværsdag.',
  en: 'The first talk must be held by the end of week 8 counted from the first day of absence.',
}
const STADIG_8_UGER = {
  da: 'Vi har ikke læst, at fristen på 8 uger er ophævet.',
  en: 'We have not read that the 8 weeks are gone.',
}
const MED_TIDLIG = {
  da: 'Den første samtale skal holdes senest ved udgangen af 8. uge fra første fraværsdag; er du i kategori 1 (ventes du rask inden 8 uger), sætter loven ingen dag. Er der bedt om en tidlig samtale, skal den holdes senest 2 uger efter, at kommunen blev bedt om den.',
  en: 'The first talk must be held by the end of week 8 from the first day of absence; if you are in category 1 (expected to be well within 8 weeks) the act sets no day. If an early talk was asked for, it must be held within 2 weeks after the municipality was asked for it.',
}

/** The last day for the municipality's first talk. Never where the act asks for none. */
export const førsteSamtaleSenest = tidspunkt('SDL.13b.1', {
  titel: { da: 'Den første samtale skal være holdt', en: 'The first talk must have been held' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan holde den første samtale på. Aldrig betyder, at loven ikke sætter nogen dag for den.',
    en: 'The day is the last on which the municipality can hold the first talk. Never means that the act sets no day for it.',
  },
  vælgesEfter: efterOpfølgningsdag,
  overgange: [
    {
      ...løbendeSag2026,
      hjemmel: SDL('13 b', { stk: '1-3' }),
      læsninger: [
        { ...GAMMEL, er: fra2015 },
        { ...NY, er: hvis(fritagetEfter26Uger, aldrig, halvår) },
        {
          navn: {
            da: 'De nye regler gælder straks, og samtalen skal stadig holdes senest i 8. uge',
            en: 'The new rules apply at once, and the talk must still be held by week 8',
          },
          grund: STADIG_8_UGER,
          er: hvis(fritagetEfter26Uger, aldrig, uge8UdenKategori),
        },
      ],
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('13'),
      kilder: [AKASSE_2007, LBK(85, 2011), ulæst('Lovteksten fra 2006-2010')],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: UGE_8,
      note: {
        da: 'Fristen er læst i a-kassens hæfte fra 2007. Den er den samme i loven fra februar 2011.',
        en: 'The limit was read in the a-kasse’s booklet of 2007. It is the same in the act of February 2011.',
      },
      er: uge8,
    },
    {
      fra: '2011-02-07',
      til: '2015-01-04',
      hjemmel: SDL('13', { stk: '2-3' }),
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: UGE_8,
      er: uge8,
    },
    {
      ...NY_OPFØLGNING_2015,
      til: '2026-01-31',
      hjemmel: SDL('13 b', { stk: '1-3' }),
      kilder: [BEK(1421, 2014), LBK(938, 2015), LBK(107, 2020), LBK(1263, 2022), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: MED_TIDLIG,
      er: fra2015,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: SDL('13 b', { stk: '1-3' }),
      kilder: [LBK(1221, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: MED_TIDLIG,
      note: {
        da: 'Teksten er læst i LBK 1221/2025. At lov 1750/2025 ikke ændrer den før 1. juli 2026, er vores slutning; vi har ikke læst det.',
        en: 'The text was read in LBK 1221/2025. That act 1750/2025 does not change it before 1 July 2026 is our inference; we have not read it.',
      },
      er: fra2015,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 b', { stk: '1-3' }),
      kilder: [
        LOV(1750, 2025),
        kilde('opkurser.dk: mindst én samtale i det første halve år'),
        ulæst('Ændringen af § 13 b i lov nr. 1750 af 29. december 2025'),
      ],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ansat og ventes rask inden udgangen af 26. uge, holdes der ingen samtale, medmindre du eller din arbejdsgiver ønsker det, eller kommunen beslutter det. Ellers holdes der mindst én i det første halve år.',
        en: 'If you are employed and expected to be well by the end of week 26, no talk is held unless you or your employer wants it or the municipality decides on it. Otherwise at least one is held in the first half-year.',
      },
      note: {
        da: 'Den nye ordlyd er ikke læst. Om den første samtale stadig skal holdes i de første 8 uger, ved vi ikke. De 26 uger og det halve år er to forskellige grænser.',
        en: 'The new wording has not been read. Whether the first talk must still be held in the first 8 weeks we do not know. The 26 weeks and the half-year are two different limits.',
      },
      læsninger: [
        {
          navn: { da: 'Inden for det første halve år', en: 'Within the first half-year' },
          grund: {
            da: 'Der kræves nu kun én samtale i det halve år.',
            en: 'Only one talk in the half-year is now required.',
          },
          er: hvis(fritagetForOpfølgning, aldrig, halvår),
        },
        {
          navn: { da: 'Stadig senest i 8. uge', en: 'Still by week 8' },
          grund: STADIG_8_UGER,
          er: hvis(fritagetForOpfølgning, aldrig, uge8UdenKategori),
        },
      ],
    },
  ],
})
