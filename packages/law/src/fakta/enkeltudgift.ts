import { valgFaktum } from '@sagsvej/rules'

/** LAS.81.1: illness, unemployment and the end of a marriage are what the act itself names, in § 11. */
export const hvadÆndredeSig = valgFaktum(
  'hvadÆndredeSig',
  {
    ledighed: { da: 'Du blev arbejdsløs', en: 'You became unemployed' },
    sygdom: { da: 'Du blev syg', en: 'You fell ill' },
    barsel: { da: 'Graviditet, fødsel eller barsel', en: 'Pregnancy, birth or parental leave' },
    mistet_forsoerger: {
      da: 'Du mistede den, der forsørgede dig, fx ved skilsmisse eller død',
      en: 'You lost the one who provided for you, e.g. by divorce or death',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
    ingen: { da: 'Ingenting', en: 'Nothing' },
  },
  {
    etiket: { da: 'det, der har ændret dine forhold', en: 'what has changed your circumstances' },
    spørgsmål: {
      da: 'Hvad er der sket, som har ændret dine forhold?',
      en: 'What has happened that changed your circumstances?',
    },
    udsagn: {
      ledighed: { da: 'Du er blevet arbejdsløs.', en: 'You have become unemployed.' },
      sygdom: { da: 'Du er blevet syg.', en: 'You have fallen ill.' },
      barsel: {
        da: 'Du er gravid, har født eller er på barsel.',
        en: 'You are pregnant, have given birth or are on parental leave.',
      },
      mistet_forsoerger: {
        da: 'Du har mistet den, der forsørgede dig.',
        en: 'You have lost the one who provided for you.',
      },
      andet: {
        da: 'Noget andet har ændret dine forhold.',
        en: 'Something else has changed your circumstances.',
      },
      ingen: {
        da: 'Der er ikke sket ændringer i dine forhold.',
        en: 'Nothing has changed in your circumstances.',
      },
    },
    hjælp: {
      da: 'At noget er blevet dyrere, er ikke i sig selv en ændring i dine forhold.',
      en: 'That something has become dearer is not by itself a change in your circumstances.',
    },
    fra: ['borger'],
    følsomhed: 'helbred',
  },
)

export const enkeltudgiftensArt = valgFaktum(
  'enkeltudgiftensArt',
  {
    boligindskud: { da: 'Indskud eller depositum', en: 'Deposit on a home' },
    flytning: { da: 'Selve flytningen', en: 'The removal itself' },
    almindelig_udskiftning: {
      da: 'Nyt køleskab, nye møbler eller andet, der slides op',
      en: 'A new fridge, furniture or other things that wear out',
    },
    foedsel_daab_konfirmation: { da: 'Fødsel, dåb eller konfirmation', en: 'Birth, baptism or confirmation' },
    energi: { da: 'Varme, gas eller el', en: 'Heat, gas or electricity' },
    anden: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det, udgiften er til', en: 'what the expense is for' },
    spørgsmål: { da: 'Hvad er udgiften til?', en: 'What is the expense for?' },
    udsagn: {
      boligindskud: {
        da: 'Udgiften er et indskud eller depositum.',
        en: 'The expense is a deposit on a home.',
      },
      flytning: { da: 'Udgiften er til en flytning.', en: 'The expense is for a removal.' },
      almindelig_udskiftning: {
        da: 'Udgiften er til almindelig udskiftning af ting i hjemmet.',
        en: 'The expense is for ordinary replacement of things in the home.',
      },
      foedsel_daab_konfirmation: {
        da: 'Udgiften er til en fødsel, en dåb eller en konfirmation.',
        en: 'The expense is for a birth, a baptism or a confirmation.',
      },
      energi: {
        da: 'Udgiften er til varme, gas eller el.',
        en: 'The expense is for heat, gas or electricity.',
      },
      anden: { da: 'Udgiften er til noget andet.', en: 'The expense is for something else.' },
    },
    fra: ['borger'],
  },
)
