import { aldrig, type Dato, dage, hvis, måneder, tidligsteAf, tidspunkt, uger } from '@sagsvej/rules'
import { tidligOpfølgningBedtOm } from '../../fakta/opfoelgning.ts'
import { AKASSE_2007, kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { efter26Uger, fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { tidligOpfølgning } from './tidlig-opfoelgning.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'
import { kategori1 } from './visitation.ts'

const uge8 = udgangenAfUge(8, førsteFraværsdag)

/** The last day of the first half-year counted from the first day of absence. */
export const halvårsdagen = førsteFraværsdag.plus(måneder(6)).minus(dage(1))

/** Early follow-up brings the talk forward; asked for late, it does not put week 8 off (SDL.13b.1, SDL.13b.2). */
const tidligEller = (ellers: Dato, senest: Dato): Dato =>
  hvis(tidligOpfølgning, tidligsteAf(tidligOpfølgningBedtOm.plus(uger(2)), senest), ellers)

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
  da: 'Ventes du ikke rask inden 8 uger, skal den første samtale holdes senest ved udgangen af 8. uge fra første fraværsdag. Er der bedt om en tidlig samtale, skal den holdes inden 2 uger.',
  en: 'If you are not expected to be well within 8 weeks, the first talk must be held by the end of week 8 from the first day of absence. If an early talk was asked for, it must be held within 2 weeks.',
}

/** The last day for the municipality's first talk. Never where the act asks for none. */
export const førsteSamtaleSenest = tidspunkt('SDL.13b.1', {
  titel: { da: 'Den første samtale skal være holdt', en: 'The first talk must have been held' },
  vælgesEfter: efterOpfølgningsdag,
  overgange: [
    {
      ...løbendeSag2026,
      læsninger: [
        { ...GAMMEL, er: fra2015 },
        { ...NY, er: hvis(efter26Uger, aldrig, halvår) },
        {
          navn: {
            da: 'De nye regler gælder straks, og samtalen skal stadig holdes senest i 8. uge',
            en: 'The new rules apply at once, and the talk must still be held by week 8',
          },
          grund: STADIG_8_UGER,
          er: hvis(efter26Uger, aldrig, uge8UdenKategori),
        },
      ],
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('13'),
      kilder: [AKASSE_2007, LBK(85, 2011)],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: UGE_8,
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
      fra: '2015-01-05',
      til: '2026-01-31',
      hjemmel: SDL('13 b', { stk: '1-3' }),
      kilder: [LBK(938, 2015), LBK(107, 2020), LBK(1263, 2022), LBK(1221, 2025)],
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
        da: 'At reglen står uændret til og med 30. juni 2026, er sluttet.',
        en: 'That the rule stands unchanged through 30 June 2026 is inferred.',
      },
      er: fra2015,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 b', { stk: '1-3' }),
      kilder: [LOV(1750, 2025), kilde('opkurser.dk: mindst én samtale i det første halve år')],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Ventes du som ansat rask inden 26 uger, holdes der ingen samtale. Ellers holdes der mindst én i det første halve år.',
        en: 'If you are employed and expected to be well within 26 weeks, no talk is held. Otherwise at least one is held in the first half-year.',
      },
      note: {
        da: 'Den nye ordlyd er ikke læst. Om den første samtale stadig skal holdes i de første 8 uger, ved vi ikke.',
        en: 'The new wording has not been read. Whether the first talk must still be held in the first 8 weeks we do not know.',
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
