import { felt, listeFaktum, sandtFaktum } from '@sagsvej/rules'

export const skriftligAftaleOmSærligeVilkår = sandtFaktum('skriftligAftaleOmSærligeVilkår', {
  etiket: {
    da: 'om aftalen om særlige vilkår er skriftlig',
    en: 'whether the agreement on special terms is in writing',
  },
  spørgsmål: {
    da: 'Er aftalen om særlige vilkår skriftlig?',
    en: 'Is the agreement on special terms in writing?',
  },
  udsagn: {
    ja: {
      da: 'Aftalen om særlige vilkår er skriftlig.',
      en: 'The agreement on special terms is in writing.',
    },
    nej: {
      da: 'Aftalen om særlige vilkår er ikke skriftlig.',
      en: 'The agreement on special terms is not in writing.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const sværeFunktionerErNævnt = sandtFaktum('sværeFunktionerErNævnt', {
  etiket: { da: 'om aftalen nævner de svære opgaver', en: 'whether the agreement names the hard tasks' },
  spørgsmål: {
    da: 'Nævner aftalen de opgaver, du har svært ved eller ikke kan udføre?',
    en: 'Does the agreement name the tasks that are hard or impossible for you?',
  },
  udsagn: {
    ja: {
      da: 'Aftalen nævner de opgaver, du har svært ved eller ikke kan udføre.',
      en: 'The agreement names the tasks that are hard or impossible for you.',
    },
    nej: {
      da: 'Aftalen nævner ikke de opgaver, du har svært ved eller ikke kan udføre.',
      en: 'The agreement does not name the tasks that are hard or impossible for you.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
  følsomhed: 'helbred',
})

/** The needs at work as data, one record each: what LAB.119.2 wants named in the agreement. */
export const skånehensyn = listeFaktum(
  'skånehensyn',
  'fri',
  {
    art: felt.valg(
      {
        nedsat_tid: { da: 'Nedsat arbejdstid', en: 'Reduced hours' },
        tempo: { da: 'Lavere tempo', en: 'A slower pace' },
        pauser: { da: 'Flere eller længere pauser', en: 'More or longer breaks' },
        fritaget_for_opgaver: { da: 'Fritaget for opgaver', en: 'Exempt from tasks' },
        andet: { da: 'Andet', en: 'Other' },
      },
      { da: 'Hvad der tages hensyn til', en: 'What is taken into account' },
    ),
    aftalt: felt.sandt({ da: 'Står i aftalen', en: 'Is in the agreement' }),
  },
  {
    etiket: { da: 'dine skånehensyn', en: 'your needs at work' },
    spørgsmål: {
      da: 'Hvilke hensyn har du brug for på arbejdet, og hvilke står i aftalen?',
      en: 'Which needs do you have at work, and which are in the agreement?',
    },
    udsagn: {
      med: { da: 'Du har brug for disse hensyn: {}.', en: 'You have these needs at work: {}.' },
      ingen: { da: 'Der er ingen skånehensyn i sagen.', en: 'There are no needs at work in the case.' },
    },
    fra: ['borger', 'arbejdsgiver', 'kommune'],
    følsomhed: 'helbred',
  },
)

export const forsøgtUstøttetJob = sandtFaktum('forsøgtUstøttetJob', {
  etiket: {
    da: 'om arbejdsgiveren har dokumenteret et reelt forsøg',
    en: 'whether the employer has documented a real try',
  },
  spørgsmål: {
    da: 'Har arbejdsgiveren dokumenteret et reelt forsøg på et varigt job uden støtte?',
    en: 'Has the employer documented a real try at a lasting job without support?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdsgiveren har dokumenteret et reelt forsøg på et varigt job uden støtte.',
      en: 'The employer has documented a real try at a lasting job without support.',
    },
    nej: {
      da: 'Arbejdsgiveren har ikke dokumenteret et reelt forsøg på et varigt job uden støtte.',
      en: 'The employer has not documented a real try at a lasting job without support.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})
