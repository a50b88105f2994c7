import { aldrig, dage, hvis, måneder, tal, tidspunkt, uger } from '@sagsvej/rules'
import { holdteSamtaler, senesteOpfølgningssamtale } from '../../fakta/opfoelgning.ts'
import { AKASSE_2007, BEK, kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { halvårsdagen } from './foerste-samtale.ts'
import { fritagetEfter13Uger, fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { NY_OPFØLGNING_2015 } from './ny-opfoelgning-2015.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { kategori1, kategori2 } from './visitation.ts'

const antal = (n: number) => tal('antal', n)
const fireUgerEfter = senesteOpfølgningssamtale.plus(uger(4))

/** The second talk within three months from the first day of absence; then every third month. */
const tremånedersrytme = hvis(
  holdteSamtaler.mindst(antal(2)),
  senesteOpfølgningssamtale.plus(måneder(3)),
  førsteFraværsdag.plus(måneder(3)).minus(dage(1)),
)

/** Four in the half-year set no day for the second and third: only the last day for the fourth. */
const fireIHalvåret = hvis(kategori1, aldrig, hvis(holdteSamtaler.under(antal(4)), halvårsdagen, aldrig))
const medKortereForløb = hvis(fritagetForOpfølgning, aldrig, fireIHalvåret)

const FIRE = {
  da: 'Kommunen skal have fulgt op mindst 4 gange, når det første halve år er gået. Derefter aftaler I, hvornår.',
  en: 'The municipality must have followed up at least 4 times when the first half-year is over. After that you agree when.',
}

/** The last day for the next follow-up after a talk. Never where the act sets no day. */
export const næsteOpfølgningSenest = tidspunkt('SDL.13b.1.naeste', {
  titel: { da: 'Den næste opfølgning skal være sket', en: 'The next follow-up must have been done' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan følge op på. Aldrig betyder, at loven ikke sætter nogen dag for det.',
    en: 'The day is the last on which the municipality can follow up. Never means that the act sets no day for it.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: holdteSamtaler.mindst(antal(1)),
  overgange: [
    {
      ...løbendeSag2026,
      hjemmel: SDL('13 b', { stk: '1' }),
      læsninger: [
        {
          ...GAMMEL,
          er: hvis(fritagetEfter13Uger, aldrig, hvis(holdteSamtaler.under(antal(4)), halvårsdagen, aldrig)),
        },
        { ...NY, er: aldrig },
      ],
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-06-11',
      hjemmel: SDL('13'),
      kilder: [AKASSE_2007],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen følger op hver 8. uge. Er der risiko for et langt forløb, er det hver 4. uge.',
        en: 'The municipality follows up every 8 weeks. Where there is a risk of a long course it is every 4 weeks.',
      },
      er: hvis(kategori2, fireUgerEfter, senesteOpfølgningssamtale.plus(uger(8))),
    },
    {
      fra: '2009-06-12',
      til: '2011-02-06',
      hjemmel: SDL('13'),
      kilder: [LOV(480, 2009)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Rytmen blev ændret fra hver 8. uge til hver 3. måned. Hvornår har vi ikke læst.',
        en: 'The rhythm was changed from every 8 weeks to every third month. When we have not read.',
      },
      ukendt: {
        da: 'Rytmen blev ændret fra hver 8. uge til hver 3. måned mellem juni 2009 og februar 2011. Dagen er ikke fundet.',
        en: 'The rhythm was changed from every 8 weeks to every third month between June 2009 and February 2011. The day has not been found.',
      },
    },
    {
      fra: '2011-02-07',
      til: '2015-01-04',
      hjemmel: SDL('13', { stk: '2-3' }),
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Anden gang følges der op inden 3 måneder fra første fraværsdag og derefter hver 3. måned. I kategori 2 er det mindst hver 4. uge.',
        en: 'The second follow-up comes within 3 months of the first day of absence, and then every third month. In category 2 it is at least every 4 weeks.',
      },
      er: hvis(kategori2, fireUgerEfter, tremånedersrytme),
    },
    {
      ...NY_OPFØLGNING_2015,
      til: '2019-12-31',
      hjemmel: SDL('13 b', { stk: '1', pkt: '2' }),
      kilder: [BEK(1421, 2014), LBK(938, 2015), LBK(68, 2019)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Efter den første samtale følger kommunen op mindst hver 4. uge. Ventes du rask inden 8 uger, bestemmer kommunen selv hvornår.',
        en: 'After the first talk the municipality follows up at least every 4 weeks. If you are expected to be well within 8 weeks it decides when.',
      },
      er: hvis(kategori1, aldrig, fireUgerEfter),
    },
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: SDL('13 b', { stk: '1' }),
      kilder: [BEK(1175, 2019), LBK(107, 2020), LBK(994, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE,
      er: fireIHalvåret,
    },
    {
      fra: '2025-01-01',
      til: '2026-01-31',
      hjemmel: SDL('13 b', { stk: '1' }),
      kilder: [LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE,
      er: medKortereForløb,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: SDL('13 b', { stk: '1' }),
      kilder: [LBK(1221, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE,
      note: {
        da: 'Teksten er læst i LBK 1221/2025. At lov 1750/2025 ikke ændrer den før 1. juli 2026, er vores slutning; vi har ikke læst det.',
        en: 'The text was read in LBK 1221/2025. That act 1750/2025 does not change it before 1 July 2026 is our inference; we have not read it.',
      },
      er: medKortereForløb,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 b', { stk: '1' }),
      kilder: [LOV(1750, 2025), kilde('opkurser.dk: mindst én samtale i det første halve år')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Efter den første samtale sætter loven ingen dag for den næste. Du har ret til en samtale, når du ønsker det.',
        en: 'After the first talk the act sets no day for the next. You have a right to a talk when you want one.',
      },
      note: {
        da: 'At der kun kræves én samtale i det halve år, står i en sekundær kilde. Datoen 1. juli 2026 er vores slutning; vi har ikke læst det.',
        en: 'That only one talk is required in the half-year stands in a secondary source. The date 1 July 2026 is our inference; we have not read it.',
      },
      er: aldrig,
    },
  ],
})
