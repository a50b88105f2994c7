import { felt, listeFaktum } from '@sagsvej/rules'

/** LAS.74d.3 and the order on deductions: what is taken off, and what the order leaves alone. */
export const indtægterVedLedighedsydelse = listeFaktum(
  'indtægterVedLedighedsydelse',
  'fri',
  {
    art: felt.valg(
      {
        loen: { da: 'Løn med pension', en: 'Wages with pension' },
        i_stedet_for_loen: {
          da: 'Beløb i stedet for løn, fx fra Lønmodtagernes Garantifond',
          en: 'Amounts in place of wages, e.g. from the employees’ guarantee fund',
        },
        pension_fra_ansaettelse: {
          da: 'Løbende pension fra et tidligere job',
          en: 'Running pension from an earlier job',
        },
        hverv: { da: 'Betaling for hverv, fx som udvalgsformand', en: 'Pay for offices, e.g. as a chair' },
        fri: {
          da: 'Andet, fx ATP, kapitalpension, erstatning, renter eller børnebidrag',
          en: 'Other, e.g. ATP, capital pension, damages, interest or child support',
        },
      },
      { da: 'Hvad', en: 'What' },
    ),
    beløb: felt.tal('kr/md', 0, 10_000_000, {
      da: 'Kroner i måneden, før skat, med begge pensionsbidrag',
      en: 'Kroner a month, before tax, with both pension contributions',
    }),
  },
  {
    etiket: { da: 'dine indtægter i måneden', en: 'your income in the month' },
    spørgsmål: {
      da: 'Hvilke indtægter havde du i måneden ud over ledighedsydelsen?',
      en: 'Which income did you have in the month beside the benefit?',
    },
    udsagn: {
      med: { da: 'Du havde disse indtægter i måneden: {}.', en: 'You had this income in the month: {}.' },
      ingen: { da: 'Du havde ingen andre indtægter i måneden.', en: 'You had no other income in the month.' },
    },
    fra: ['borger', 'register'],
    følsomhed: 'økonomi',
  },
)
