import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const ferieAftalt = sandtFaktum('ferieAftalt', {
  etiket: { da: 'ferien er aftalt med kommunen', en: 'the holiday is agreed with the municipality' },
  spørgsmål: {
    da: 'Har du aftalt ferien med kommunen på forhånd?',
    en: 'Did you agree the holiday with the municipality beforehand?',
  },
  udsagn: {
    ja: {
      da: 'Du har aftalt ferien med kommunen på forhånd.',
      en: 'You agreed the holiday with the municipality beforehand.',
    },
    nej: {
      da: 'Du har ikke aftalt ferien med kommunen på forhånd.',
      en: 'You did not agree the holiday with the municipality beforehand.',
    },
  },
  fra: ['kommune', 'borger'],
  kanÆndres: {
    af: ['borger', 'kommune'],
    hvordan: {
      da: 'Ferie, du ikke er begyndt på, kan du aftale med kommunen.',
      en: 'Holiday you have not begun can be agreed with the municipality.',
    },
    til: [true],
  },
})

export const ferieIndenForFerieloven = sandtFaktum('ferieIndenForFerieloven', {
  etiket: {
    da: 'ferien er ikke længere, end ferieloven giver',
    en: 'the holiday is no longer than the holiday act gives',
  },
  spørgsmål: {
    da: 'Holder ferien sig inden for det, ferieloven giver?',
    en: 'Does the holiday keep within what the holiday act gives?',
  },
  udsagn: {
    ja: {
      da: 'Ferien holder sig inden for det, ferieloven giver.',
      en: 'The holiday keeps within what the holiday act gives.',
    },
    nej: {
      da: 'Ferien er længere, end ferieloven giver.',
      en: 'The holiday is longer than the holiday act gives.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const uddannelseUnderSygdom = valgFaktum(
  'uddannelseUnderSygdom',
  {
    ingen: { da: 'Nej', en: 'No' },
    foer: {
      da: 'Ja, og jeg læste også ved siden af arbejdet før',
      en: 'Yes, and I also studied beside work before',
    },
    begyndt_under: { da: 'Ja, jeg begyndte, mens jeg var syg', en: 'Yes, I began while I was ill' },
    opfoelgning: {
      da: 'Ja, som led i kommunens opfølgning',
      en: 'Yes, as part of the municipality’s follow-up',
    },
  },
  {
    etiket: { da: 'uddannelse, mens du er syg', en: 'education while you are ill' },
    spørgsmål: {
      da: 'Er du i gang med en uddannelse, mens du er syg?',
      en: 'Are you taking an education while you are ill?',
    },
    udsagn: {
      ingen: {
        da: 'Du er ikke i gang med en uddannelse, mens du er syg.',
        en: 'You are not taking an education while you are ill.',
      },
      foer: {
        da: 'Du er i gang med en uddannelse, som du også læste ved siden af arbejdet før.',
        en: 'You are taking an education that you also studied beside work before.',
      },
      begyndt_under: {
        da: 'Du er i gang med en uddannelse, som du begyndte på, mens du var syg.',
        en: 'You are taking an education that you began while you were ill.',
      },
      opfoelgning: {
        da: 'Du er i gang med en uddannelse som led i kommunens opfølgning.',
        en: 'You are taking an education as part of the municipality’s follow-up.',
      },
    },
    fra: ['borger', 'kommune'],
    kanÆndres: {
      af: ['borger'],
      hvordan: { da: 'Du kan stoppe med uddannelsen.', en: 'You can stop the education.' },
      til: ['ingen'],
    },
  },
)

export const undervisningstimer = talFaktum('undervisningstimer', 'timer/uge', {
  etiket: { da: 'timer med undervisning om ugen', en: 'hours of teaching a week' },
  spørgsmål: {
    da: 'Hvor mange timers undervisning har du om ugen?',
    en: 'How many hours of teaching do you have a week?',
  },
  udsagn: { da: 'Du har undervisning {}.', en: 'You have teaching for {}.' },
  fra: ['borger'],
  min: 0,
  max: 60,
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan gå op eller ned i timer på uddannelsen.',
      en: 'You can take more or fewer hours of the education.',
    },
  },
})

export const sygUnderAftaltFri = sandtFaktum('sygUnderAftaltFri', {
  etiket: { da: 'syg i aftalt fri for egen regning', en: 'ill on agreed days off at your own cost' },
  spørgsmål: {
    da: 'Blev du syg, mens du efter aftale med din arbejdsgiver havde fri uden løn?',
    en: 'Did you fall ill while you had agreed days off without pay?',
  },
  udsagn: {
    ja: {
      da: 'Du blev syg, mens du havde aftalt fri uden løn.',
      en: 'You fell ill while you had agreed days off without pay.',
    },
    nej: {
      da: 'Du blev ikke syg i aftalt fri uden løn.',
      en: 'You did not fall ill on agreed days off without pay.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const fridageneSlutter = datoFaktum('fridageneSlutter', {
  etiket: { da: 'den sidste af de aftalte fridage', en: 'the last of the agreed days off' },
  spørgsmål: {
    da: 'Hvilken dag var den sidste af de aftalte fridage?',
    en: 'Which day was the last of the agreed days off?',
  },
  udsagn: { da: 'Den sidste aftalte fridag var {}.', en: 'The last agreed day off was {}.' },
  fra: ['borger', 'arbejdsgiver'],
})

/** The kinds of 2007. */
export const slagsUndervisning = valgFaktum(
  'slagsUndervisning',
  {
    erhvervsmaessig: {
      da: 'Erhvervsmæssig uddannelse, også gymnasium og hf-kursus',
      en: 'Vocational education, upper secondary school too',
    },
    enkeltfag: {
      da: 'Enkeltfag på hf eller et stærkt begrænset kursus',
      en: 'Single subjects at hf, or a very limited course',
    },
    almen: {
      da: 'Som i folkeskolen, på højskole eller anden almen undervisning uden erhvervssigte',
      en: 'As in primary school, at a folk high school, or other general teaching without a vocational aim',
    },
  },
  {
    etiket: { da: 'den slags undervisning, du får', en: 'the kind of teaching you get' },
    spørgsmål: { da: 'Hvilken slags undervisning får du?', en: 'What kind of teaching do you get?' },
    udsagn: {
      erhvervsmaessig: {
        da: 'Du er i gang med en erhvervsmæssig uddannelse.',
        en: 'You are taking a vocational education.',
      },
      enkeltfag: {
        da: 'Du tager enkeltfag på hf eller et stærkt begrænset kursus.',
        en: 'You take single subjects at hf, or a very limited course.',
      },
      almen: {
        da: 'Du får almen undervisning uden erhvervssigte.',
        en: 'You get general teaching without a vocational aim.',
      },
    },
    fra: ['borger'],
  },
)
