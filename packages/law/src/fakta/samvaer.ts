import { valgFaktum } from '@sagsvej/rules'

/** LAS.83.1 */
export const samværMed = valgFaktum(
  'samværMed',
  {
    eget_barn: {
      da: 'Mit barn under 18 år, som ikke bor hos mig',
      en: 'My child under 18 who does not live with me',
    },
    bopaelsforaelders_transport: {
      da: 'Den anden forælder kommer til mig med barnet, eller jeg er den, barnet bor hos',
      en: 'The parent the child lives with brings or fetches it',
    },
    bortadopteret_barn: {
      da: 'Mit barn, som er adopteret af andre',
      en: 'My child who has been adopted by others',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det samvær, udgiften gælder', en: 'the contact the expense is for' },
    spørgsmål: { da: 'Hvilket samvær gælder udgiften?', en: 'What contact is the expense for?' },
    udsagn: {
      eget_barn: {
        da: 'Dit barn under 18 år bor ikke hos dig.',
        en: 'Your child under 18 does not live with you.',
      },
      bopaelsforaelders_transport: {
        da: 'Den forælder, barnet bor hos, bringer eller henter det.',
        en: 'The parent the child lives with brings or fetches it.',
      },
      bortadopteret_barn: {
        da: 'Barnet er adopteret af andre, og samvær er fastsat.',
        en: 'The child has been adopted by others, and contact has been decided.',
      },
      andet: { da: 'Det er et andet samvær.', en: 'It is another kind of contact.' },
    },
    fra: ['borger'],
  },
)
