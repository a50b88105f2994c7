import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Ledelse', en: 'Management' },
  enheder: { da: 'Fordelt på jobcentre', en: 'By job centre' },
  enhed: { da: 'Enhed', en: 'Unit' },
  ingenEnhed: { da: 'Ikke tildelt', en: 'Not assigned' },
  åbne: { da: 'Åbne sager', en: 'Open cases' },
  lukkede: { da: 'Lukkede sager', en: 'Closed cases' },
  opgaver: { da: 'Opgaver', en: 'Tasks' },
  over: { da: 'Over fristen', en: 'Overdue' },
  gange: { da: 'Frister, efter hvad de hører til', en: 'Deadlines, by what they are part of' },
  gang: { da: 'Sagsgang', en: 'Procedure' },
  inden: { da: 'Ikke over fristen', en: 'Not overdue' },
  sådan: {
    da: 'Tallene er talt i dag over de sager, du kan se. En opgave er over fristen, når dagen, loven giver, er gået. Ingen sag åbnes af at stå her.',
    en: 'The numbers are counted today over the cases you can see. A task is overdue when the day the law gives has passed. No case is opened by standing here.',
  },
} as const satisfies Readonly<Record<string, Tekst>>

/** The sentence before the numbers. */
export const overskrift = (over: number, alle: number): Tekst => ({
  da: over === 0 ? `Ingen af ${alle} opgaver er over fristen` : `${over} af ${alle} opgaver er over fristen`,
  en: over === 0 ? `None of ${alle} tasks is overdue` : `${over} of ${alle} tasks are overdue`,
})
