import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { navnetavle } from './navnetavle.ts'

/** What describes the person before the decision on a flex job or a pension. */
export const beskrivelsen = navnetavle(
  'beskrivelsen',
  {
    da: 'den beskrivelse af dig, kommunen afgør sagen på',
    en: 'the description of you on which the municipality decides',
  },
  [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      navn: { da: 'ressourceprofilen', en: 'the resource profile' },
      kilder: [BEK(1323, 2012), BEK(1418, 2012)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Arbejdsevnemetoden med ressourceprofil blev brugt i sager om revalidering, fleksjob og førtidspension. Slutdagen er sluttet af, at rehabiliteringsplanen afløste den 1. januar 2013.',
        en: 'The work ability method with its resource profile was used in cases on rehabilitation, flex jobs and disability pension. Its last day is inferred from the rehabilitation plan taking its place on 1 January 2013.',
      },
    },
    {
      fra: '2013-01-01',
      til: '2026-06-30',
      navn: {
        da: 'rehabiliteringsplanens forberedende del',
        en: 'the preparatory part of the rehabilitation plan',
      },
      kilder: [BEK(1418, 2012), BEK(1708, 2024), BEK(47, 2026)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2026-07-01',
      navn: { da: 'kommunens samlede beskrivelse', en: 'the municipality’s overall description' },
      kilder: [LOV(1750, 2025)],
      sikkerhed: 'sekundær',
    },
  ],
)

/** Who is heard before the municipality decides. */
export const rådgiveren = navnetavle(
  'rådgiveren',
  { da: 'den, der rådgiver kommunen før afgørelsen', en: 'who advises the municipality before the decision' },
  [
    {
      fra: '2013-01-01',
      til: '2026-06-30',
      navn: { da: 'rehabiliteringsteamet', en: 'the rehabilitation team' },
      kilder: [LOV(1380, 2012), LOV(1482, 2014), LBK(254, 2024), BEK(47, 2026)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2026-07-01',
      navn: { da: 'sundhedskoordinatoren', en: 'the health coordinator' },
      kilder: [LOV(1750, 2025), kilde('Lovforslag L 66 (2025-26), skriftlig fremsættelse')],
      sikkerhed: 'sekundær',
      note: {
        da: 'Sundhedskoordinatoren giver sundhedsfaglig rådgivning. Kommunen kan stadig vælge at have et team.',
        en: 'The health coordinator gives health advice. The municipality may still choose to have a team.',
      },
    },
  ],
)

/** LAS.50: the plan for the rehabilitation. */
export const planen = navnetavle(
  'planen',
  { da: 'den plan, du og kommunen laver', en: 'the plan you and the municipality make' },
  [
    {
      fra: '2007-12-12',
      til: '2014-11-13',
      navn: { da: 'jobplanen', en: 'the job plan' },
      kilder: [LBK(1460, 2007), LBK(1193, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2014-11-14',
      til: '2015-06-30',
      navn: { da: 'jobplanen eller »Min Plan«', en: 'the job plan or “Min Plan”' },
      kilder: [LBK(1193, 2014), LBK(806, 2015)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Navnet skiftede mellem de to tekster. Hvilken dag er ikke fundet.',
        en: 'The name changed between the two texts. On which day has not been found.',
      },
    },
    {
      fra: '2015-07-01',
      navn: { da: '»Min Plan«', en: '“Min Plan” (my plan)' },
      kilder: [LBK(806, 2015), LBK(981, 2019), LBK(1004, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
)
