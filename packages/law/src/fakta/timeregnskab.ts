import { felt, listeFaktum } from '@sagsvej/rules'

/**
 * Hours week by week while partly ill, as the employer or the citizen tells the municipality. Rates change on a
 * Monday (SDL.50), so a week has one rate.
 */
export const timeregnskab = listeFaktum(
  'timeregnskab',
  'perioder',
  {
    fra: felt.dato({ da: 'Uge', en: 'Week' }),
    til: felt.dato({ da: 'Til', en: 'To' }),
    fraværstimer: felt.tal('timer', 0, 168, { da: 'Timer væk', en: 'Hours away' }),
  },
  {
    etiket: { da: 'dine uger', en: 'your weeks' },
    spørgsmål: {
      da: 'Hvor mange af de timer, du skulle have arbejdet, var du væk i hver uge?',
      en: 'How many of the hours you were to work were you away in each week?',
    },
    udsagn: {
      med: { da: 'Dine uger med fravær er: {}.', en: 'Your weeks of absence are: {}.' },
      ingen: { da: 'Du har ingen uger med fravær.', en: 'You have no weeks of absence.' },
    },
    hjælp: {
      da: 'Skriv én linje for hver uge, fra mandag til søndag. Tid til behandling, transport og ventetid er fravær. Timer på helligdage tæller ikke med.',
      en: 'One line for each week, from Monday to Sunday. Time for treatment, travel and waiting is absence. Hours on public holidays do not count.',
    },
    fra: ['arbejdsgiver', 'borger'],
    følsomhed: 'helbred',
  },
)
