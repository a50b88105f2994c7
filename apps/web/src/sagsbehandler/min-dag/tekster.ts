import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Min dag', en: 'My day' },
  ingen: { da: 'Der er intet, du skal gøre lige nu.', en: 'There is nothing for you to do just now.' },
  ingenAf: { da: 'Der er ingen opgaver af den slags.', en: 'There are no tasks of that kind.' },
  alt: { da: 'Alt mit', en: 'All mine' },
  enhed: { da: 'Hele enheden', en: 'The whole unit' },
  filtre: { da: 'Vis', en: 'Show' },
  dage: { da: 'Dage', en: 'Days' },
  frist: { da: 'Frist', en: 'Deadline' },
  gør: { da: 'Gør', en: 'Do' },
  borger: { da: 'Borger', en: 'Citizen' },
  sagsgang: { da: 'Hvad det hører til', en: 'What it is part of' },
  regel: { da: 'Regel', en: 'Rule' },
  flere: { da: 'Vis de næste', en: 'Show the next' },
  regnetUd: {
    da: 'Frister er regnet ud, aldrig tastet. Åbn opgaven for at se regnestykket.',
    en: 'Deadlines are worked out, never typed. Open the task to see the account.',
  },
  idag: { da: 'i dag', en: 'today' },
  over: { da: 'Over fristen', en: 'Overdue' },
  denneUge: { da: 'Denne uge', en: 'This week' },
  næsteUge: { da: 'Næste uge', en: 'Next week' },
  senere: { da: 'Senere', en: 'Later' },
  udenDag: { da: 'Uden frist', en: 'Without a deadline' },
  dækker: { da: 'Du er vikar for', en: 'You stand in for' },
  navn: { da: 'Navn', en: 'Name' },
  find: { da: 'Find sag', en: 'Find a case' },
} as const

/** From Monday. */
export const UGEDAGE: readonly Tekst[] = [
  { da: 'mandag', en: 'Monday' },
  { da: 'tirsdag', en: 'Tuesday' },
  { da: 'onsdag', en: 'Wednesday' },
  { da: 'torsdag', en: 'Thursday' },
  { da: 'fredag', en: 'Friday' },
  { da: 'lørdag', en: 'Saturday' },
  { da: 'søndag', en: 'Sunday' },
]

/** "2 over fristen · 1 i dag · 4 denne uge", of the rows that are shown. */
export const overblik = (over: number, idag: number, uge: number): Tekst => ({
  da: `${over} over fristen · ${idag} i dag · ${uge} mere denne uge`,
  en: `${over} overdue · ${idag} today · ${uge} more this week`,
})

export const dageTekst = (dage: number): Tekst => ({
  da: `${dage < 0 ? `${-dage} ${dage === -1 ? 'dag' : 'dage'} over fristen` : `${dage} ${dage === 1 ? 'dag' : 'dage'} tilbage`}`,
  en: `${dage < 0 ? `${-dage} ${dage === -1 ? 'day' : 'days'} overdue` : `${dage} ${dage === 1 ? 'day' : 'days'} left`}`,
})
