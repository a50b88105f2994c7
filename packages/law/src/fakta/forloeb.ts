import { datoFaktum, felt, listeFaktum, valgFaktum } from '@sagsvej/rules'

/** The day the case is looked at. "Today" is a fact like any other. */
export const vurderingsdato = datoFaktum('vurderingsdato', {
  etiket: { da: 'den dag, sagen ses på', en: 'the day the case is looked at' },
  spørgsmål: { da: 'Hvilken dag skal sagen ses på?', en: 'On which day should the case be looked at?' },
  hjælp: {
    da: 'Det er dagen i dag, medmindre du vil se, hvad der gjaldt eller vil gælde en anden dag.',
    en: 'That is today, unless you want to see what applied or will apply on another day.',
  },
  udsagn: { da: 'Dagen, der er set på, er den {}.', en: 'The day looked at is {}.' },
  fra: ['kommune'],
})

export const persongruppe = valgFaktum(
  'persongruppe',
  {
    loenmodtager: { da: 'Lønmodtager', en: 'Employee' },
    selvstaendig: { da: 'Selvstændig', en: 'Self-employed' },
    ledig: { da: 'Ledig med ret til dagpenge', en: 'Unemployed with a right to dagpenge' },
    ingen: { da: 'Ingen af dem', en: 'None of these' },
  },
  {
    etiket: { da: 'din situation på arbejdsmarkedet', en: 'your situation on the labour market' },
    spørgsmål: { da: 'Hvad var du, da du blev syg?', en: 'What were you when you fell ill?' },
    udsagn: {
      loenmodtager: {
        da: 'Du var lønmodtager, da du blev syg.',
        en: 'You were an employee when you fell ill.',
      },
      selvstaendig: {
        da: 'Du var selvstændig, da du blev syg.',
        en: 'You were self-employed when you fell ill.',
      },
      ledig: {
        da: 'Du var ledig med ret til dagpenge, da du blev syg.',
        en: 'You were unemployed with a right to unemployment benefit when you fell ill.',
      },
      ingen: {
        da: 'Du var hverken lønmodtager, selvstændig eller ledig med ret til dagpenge, da du blev syg.',
        en: 'You were neither an employee, self-employed nor unemployed with a right to unemployment benefit when you fell ill.',
      },
    },
    hjælp: {
      da: 'Arbejder du i et job, er du lønmodtager. Det gælder også i fleksjob og som elev. Er du lige færdig med en uddannelse og har hverken job eller dagpenge, så vælg »Ingen af dem«.',
      en: 'If you work in a job you are an employee. That includes a flex job and being a trainee. If you have just finished an education and have neither job nor dagpenge, choose “None of these”.',
    },
    fra: ['borger', 'register'],
  },
)

/** Every period of absence by own sickness, also earlier ones: the counting of weeks looks back. */
export const fravær = listeFaktum(
  'fravær',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato(
      { da: 'Til og med (tom, hvis du stadig er syg)', en: 'To (empty if you are still ill)' },
      true,
    ),
    omfang: felt.valg(
      {
        fuldt: { da: 'Helt syg', en: 'Fully sick' },
        delvist: { da: 'Delvist syg', en: 'Partly sick' },
        del_af_dag: { da: 'Gik hjem i løbet af dagen', en: 'Went home during the day' },
      },
      { da: 'Hvor meget', en: 'How much' },
    ),
  },
  {
    etiket: { da: 'dine sygeperioder', en: 'your periods of sickness' },
    spørgsmål: { da: 'Hvornår har du været syg?', en: 'When have you been ill?' },
    udsagn: {
      med: { da: 'Du har været syg i disse perioder: {}.', en: 'You have been ill in these periods: {}.' },
      ingen: { da: 'Der er ingen sygeperiode i sagen.', en: 'There is no period of sickness in the case.' },
    },
    hjælp: {
      da: 'Skriv også tidligere sygdom de seneste 18 måneder. Første dag er den første hele dag, du var væk.',
      en: 'Include earlier sickness in the last 18 months. The first day is the first whole day you were away.',
    },
    fra: ['borger', 'arbejdsgiver', 'register'],
    følsomhed: 'helbred',
  },
)

/** Days of absence that were not paid as sickness, or not because of it. */
export const afbrydelser = listeFaktum(
  'afbrydelser',
  'perioder',
  {
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato({ da: 'Til og med', en: 'To' }, true),
    slags: felt.valg(
      {
        barsel: {
          da: 'Graviditet, barsel, adoption, sorgorlov eller et barns alvorlige sygdom',
          en: 'Pregnancy, birth, adoption, bereavement leave or a child’s serious illness',
        },
        ferie: { da: 'Ferie', en: 'Holiday' },
        ingen_betaling: { da: 'Hverken løn eller sygedagpenge', en: 'Neither wages nor sickness benefit' },
      },
      { da: 'Hvorfor', en: 'Why' },
    ),
  },
  {
    etiket: { da: 'perioder uden løn eller sygedagpenge', en: 'periods without wages or sickness benefit' },
    spørgsmål: {
      da: 'Var der perioder under sygdommen med barsel eller ferie, eller hvor du hverken fik løn eller sygedagpenge?',
      en: 'Were there times during the illness with parental leave or holiday, or when you got neither wages nor benefit?',
    },
    udsagn: {
      med: {
        da: 'I disse perioder fik du hverken løn eller sygedagpenge, eller de tæller ikke med: {}.',
        en: 'In these periods you got neither wages nor sickness benefit, or they do not count: {}.',
      },
      ingen: {
        da: 'Der har ikke været perioder uden løn eller sygedagpenge.',
        en: 'There have been no periods without wages or sickness benefit.',
      },
    },
    fra: ['borger', 'register'],
  },
)
