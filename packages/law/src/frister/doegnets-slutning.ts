import type { Tekst } from '@sagsvej/rules'

/** When on its last day a deadline ends, by the civil clock of Denmark (SB-KAL-9, SB-KAL-11). */
export type SidsteØjeblik =
  | { readonly art: 'klokken'; readonly klokken: '23:59'; readonly tidszone: 'Europe/Copenhagen' }
  | { readonly art: 'åbningstid'; readonly tekst: Tekst }

/** Digitally until the day is over; on paper while the authority is open, and its hours are its own. */
export const sidsteØjeblik = (kanal: 'digitalt' | 'papir'): SidsteØjeblik =>
  kanal === 'digitalt'
    ? { art: 'klokken', klokken: '23:59', tidszone: 'Europe/Copenhagen' }
    : {
        art: 'åbningstid',
        tekst: {
          da: 'Papir skal være afleveret i myndighedens åbningstid den sidste dag.',
          en: 'Paper must be handed in within the authority’s opening hours on the last day.',
        },
      }
