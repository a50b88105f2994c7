import { felt, listeFaktum, talFaktum } from '@sagsvej/rules'

/** LAS.68a and LAS.69j tell these apart; pension from the employer is part of the wage. */
export const indtægter = listeFaktum(
  'indtægter',
  'fri',
  {
    art: felt.valg(
      {
        loen: { da: 'Løn med pension', en: 'Wages with pension' },
        loen_under_sygdom: {
          da: 'Løn under sygdom fra forløbets start',
          en: 'Sick pay from the start of the course',
        },
        feriegodtgoerelse: { da: 'Feriegodtgørelse', en: 'Holiday pay' },
        feriedage_udbetalt: {
          da: 'Udbetaling for feriedage og helligdage',
          en: 'Pay-out for days of holiday',
        },
        loen_i_tilbud: { da: 'Løn i et tilbud', en: 'Wages in a measure' },
        fleksloentilskud: { da: 'Fleksløntilskud', en: 'Flex job subsidy (fleksløntilskud)' },
        tilskud_egen_virksomhed: {
          da: 'Kommunens tilskud til din egen virksomhed',
          en: 'The municipality’s support for your own business',
        },
        overskud_egen_virksomhed: {
          da: 'Overskud af din egen virksomhed',
          en: 'Profit of your own business',
        },
        uddannelsesgodtgoerelse: {
          da: 'Uddannelsesgodtgørelse efter en arbejdsskade',
          en: 'Training allowance after a work injury',
        },
        fri: {
          da: 'Beløb, loven ser bort fra, fx godtgørelse for varigt mén',
          en: 'Amounts the act leaves out, e.g. compensation for lasting injury',
        },
        anden: {
          da: 'Andet, fx pension, forsikring eller erstatning',
          en: 'Other, e.g. pension, insurance or compensation',
        },
      },
      { da: 'Hvad', en: 'What' },
    ),
    beløb: felt.tal('kr/md', 0, 10_000_000, {
      da: 'Kroner i måneden, før skat',
      en: 'Kroner a month, before tax',
    }),
    pension: felt.tal('kr/md', 0, 10_000_000, { da: 'Heraf til pension', en: 'Of it for pension' }, true),
    tid: felt.valg(
      {
        under: { da: 'Tid under forløbet', en: 'Time during the course' },
        udenfor: { da: 'Tid før eller efter forløbet', en: 'Time before or after the course' },
      },
      { da: 'For hvilken tid', en: 'For which time' },
    ),
  },
  {
    etiket: { da: 'dine indtægter i måneden', en: 'your income in the month' },
    spørgsmål: {
      da: 'Hvilke indtægter fik du udbetalt i måneden ud over ydelsen?',
      en: 'Which income was paid to you in the month beside the benefit?',
    },
    udsagn: {
      med: {
        da: 'Du fik disse indtægter i måneden ud over ydelsen: {}.',
        en: 'You had this income in the month beside the benefit: {}.',
      },
      ingen: {
        da: 'Du havde ingen indtægter i måneden ud over ydelsen.',
        en: 'You had no income in the month beside the benefit.',
      },
    },
    fra: ['borger', 'arbejdsgiver', 'register'],
    følsomhed: 'økonomi',
  },
)

/** LAS.68a.3 and LAS.69j.10 */
export const timerITilbud = talFaktum('timerITilbud', 'timer', {
  min: 0,
  max: 744,
  etiket: { da: 'timer, du arbejdede i tilbud i måneden', en: 'hours you worked in measures in the month' },
  spørgsmål: {
    da: 'Hvor mange timer arbejdede du i tilbud i måneden?',
    en: 'How many hours did you work in measures in the month?',
  },
  udsagn: { da: 'Du arbejdede {} i tilbud i måneden.', en: 'You worked {} in measures in the month.' },
  fra: ['kommune', 'borger'],
})
