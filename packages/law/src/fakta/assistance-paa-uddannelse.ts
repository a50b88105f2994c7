import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const berettigetTilSpecialpædagogiskStøtte = sandtFaktum('berettigetTilSpecialpædagogiskStøtte', {
  etiket: {
    da: 'om du har ret til specialpædagogisk støtte',
    en: 'whether you have a right to special educational support',
  },
  spørgsmål: {
    da: 'Har du ret til specialpædagogisk støtte som personlig assistance på uddannelsen?',
    en: 'Do you have a right to special educational support as personal assistance in the education?',
  },
  udsagn: {
    ja: {
      da: 'Du har ret til specialpædagogisk støtte.',
      en: 'You have a right to special educational support.',
    },
    nej: {
      da: 'Du har ikke ret til specialpædagogisk støtte.',
      en: 'You have no right to special educational support.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const uddannelseMedAssistance = valgFaktum(
  'uddannelseMedAssistance',
  {
    beskaeftiget_uden_for_arbejdstid: {
      da: 'Efter- eller videreuddannelse i dit fag uden for arbejdstiden',
      en: 'Further training in your trade outside working hours',
    },
    ledig_i_tilbud: {
      da: 'Du er ledig og på uddannelse i et tilbud',
      en: 'You are unemployed and in education in a measure',
    },
    ledig_med_godtgoerelse: {
      da: 'Du er ledig og på uddannelse med VEU-godtgørelse eller SVU',
      en: 'You are unemployed and in education with VEU or SVU support',
    },
    ledig_paa_dagpenge: {
      da: 'Du er på uddannelse med dagpenge',
      en: 'You are in education on unemployment benefit',
    },
    opkvalificering_ved_ansaettelse: {
      da: 'Opkvalificering, når du bliver ansat',
      en: 'Training when you are taken on',
    },
    anden: { da: 'En anden uddannelse', en: 'Another education' },
  },
  {
    etiket: {
      da: 'den uddannelse, du skal have assistance til',
      en: 'the education you need assistance for',
    },
    spørgsmål: {
      da: 'Hvilken uddannelse skal du have assistance til?',
      en: 'Which education do you need assistance for?',
    },
    udsagn: {
      beskaeftiget_uden_for_arbejdstid: {
        da: 'Du er på efteruddannelse i dit fag uden for arbejdstiden.',
        en: 'You are in further training in your trade outside working hours.',
      },
      ledig_i_tilbud: {
        da: 'Du er ledig og på uddannelse i et tilbud.',
        en: 'You are unemployed and in education in a measure.',
      },
      ledig_med_godtgoerelse: {
        da: 'Du er ledig og på uddannelse med VEU-godtgørelse eller SVU.',
        en: 'You are unemployed and in education with VEU or SVU support.',
      },
      ledig_paa_dagpenge: {
        da: 'Du er på uddannelse med dagpenge.',
        en: 'You are in education on unemployment benefit.',
      },
      opkvalificering_ved_ansaettelse: {
        da: 'Du er på opkvalificering, fordi du er blevet ansat.',
        en: 'You are in training because you have been taken on.',
      },
      anden: { da: 'Du er på en anden uddannelse.', en: 'You are in another education.' },
    },
    fra: ['borger', 'kommune'],
  },
)
