import { sandtFaktum, talFaktum } from '@sagsvej/rules'

/** LSP.32c.1: the income base of a year, after the free amount */
export const indtægtsgrundlagForFørtidspension = talFaktum('indtægtsgrundlagForFørtidspension', 'kr', {
  etiket: { da: 'indtægtsgrundlaget for et år', en: 'the income base of a year' },
  spørgsmål: {
    da: 'Hvor stort er det årlige indtægtsgrundlag, efter at fradraget er trukket fra?',
    en: 'How large is the yearly income base after the free amount has been taken off?',
  },
  udsagn: { da: 'Indtægtsgrundlaget er {}.', en: 'The income base is {}.' },
  fra: ['kommune', 'register'],
  min: 0,
  max: 10_000_000,
  følsomhed: 'økonomi',
})

/** LSP.32c.1 */
export const ægtefælleHarOgsåPension = sandtFaktum('ægtefælleHarOgsåPension', {
  etiket: {
    da: 'om din ægtefælle eller samlever også har ret til pension',
    en: 'whether your spouse or partner too has a right to pension',
  },
  spørgsmål: {
    da: 'Har din ægtefælle eller samlever også ret til pension?',
    en: 'Does your spouse or partner too have a right to pension?',
  },
  udsagn: {
    ja: {
      da: 'Din ægtefælle eller samlever har også ret til pension.',
      en: 'Your spouse or partner too has a right to pension.',
    },
    nej: {
      da: 'Din ægtefælle eller samlever har ikke ret til pension.',
      en: 'Your spouse or partner has no right to pension.',
    },
  },
  fra: ['borger', 'register'],
})

/** LSP.44.1, subsection 3 */
export const samtykkerTilFrakendelse = sandtFaktum('samtykkerTilFrakendelse', {
  etiket: {
    da: 'om du siger ja til, at pensionen tages fra dig',
    en: 'whether you agree that the pension is withdrawn',
  },
  spørgsmål: {
    da: 'Siger du ja til, at pensionen tages fra dig?',
    en: 'Do you agree that the pension is withdrawn?',
  },
  udsagn: {
    ja: {
      da: 'Du siger ja til, at pensionen tages fra dig.',
      en: 'You agree that the pension is withdrawn.',
    },
    nej: {
      da: 'Du siger ikke ja til, at pensionen tages fra dig.',
      en: 'You do not agree that the pension is withdrawn.',
    },
  },
  fra: ['borger'],
})

/** LSP.44.4: soldiers and others sent out by the State, with one of the diagnoses the act names */
export const udsendtMedPsykiskLidelse = sandtFaktum('udsendtMedPsykiskLidelse', {
  etiket: {
    da: 'om du som udsendt for staten har fået en af de diagnoser, loven nævner',
    en: 'whether you were sent out by the State and have one of the diagnoses the act names',
  },
  spørgsmål: {
    da: 'Har du som soldat eller statsansat været udsendt, og har du fået en af de psykiske diagnoser, loven nævner?',
    en: 'Were you sent out as a soldier or State employee, and have you one of the mental diagnoses the act names?',
  },
  udsagn: {
    ja: {
      da: 'Du har været udsendt for staten og har en af de diagnoser, loven nævner.',
      en: 'You were sent out by the State and have one of the diagnoses the act names.',
    },
    nej: {
      da: 'Du er ikke udsendt for staten med en af de diagnoser, loven nævner.',
      en: 'You were not sent out by the State with one of the diagnoses the act names.',
    },
  },
  fra: ['borger'],
  følsomhed: 'helbred',
})
